import type { Page } from '@playwright/test';
import { articles, busiestClaim, lateQuotation } from './published.ts';
import { expect, open, spaced, test } from './reader.ts';

/** The words a link has marked. They may be cut into pieces by other marks; the numbers of notes are not among them. */
async function markedWords(page: Page): Promise<string> {
  await expect(page.locator('.place').first()).toBeVisible();
  const pieces = await page.locator('.place').evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const note of copy.querySelectorAll('.reference')) note.remove();
      return copy.textContent;
    }),
  );
  return spaced(pieces.join(''));
}

test('a link to a quotation scrolls to it, marks exactly its words and says so to a screen reader', async ({
  page,
  contents,
}) => {
  const { article, quotation } = lateQuotation(contents);
  await open(page, `articles/${article.id}/#q-${quotation.id}`);
  expect(await markedWords(page)).toBe(spaced(quotation.exact));
  await expect(page.locator('.place').first()).toBeInViewport();
  await expect(page.getByRole('status')).toContainText(spaced(quotation.exact).slice(0, 40));
});

test('the words a link points at stay in view when style and letters arrive late', async ({
  page,
  contents,
}) => {
  const { article, quotation } = lateQuotation(contents);
  await page.route(/\.(css|woff2)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, route.request().url().endsWith('css') ? 300 : 900));
    await route.continue();
  });
  await open(page, `articles/${article.id}/#q-${quotation.id}`);
  expect(await markedWords(page)).toBe(spaced(quotation.exact));
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForTimeout(500);
  await expect(page.locator('.place').first()).toBeInViewport();
});

test('every quotation of every article can be linked to', async ({ page, contents }) => {
  test.slow();
  for (const { id, text, quotations } of articles(contents)) {
    await open(page, `articles/${id}/`);
    for (const quotation of quotations) {
      await page.evaluate((hash) => (location.hash = hash), `q-${quotation.id}`);
      await expect.poll(() => page.locator('.place').allTextContents(), quotation.id).not.toEqual([]);
      // Between two blocks of one quotation stands no space, only a new line.
      const letters = (text: string): string => text.replace(/\s+/g, '');
      await expect
        .poll(async () => letters(await markedWords(page)), quotation.id)
        .toBe(
          letters((quotation.parts ?? [quotation]).map((part) => text.slice(part.start, part.end)).join('')),
        );
    }
  }
});

test('a link to a paragraph marks that paragraph', async ({ page, contents }) => {
  const article = articles(contents)[0]!;
  const number = article.blocks.findLastIndex(({ kind }) => kind === 'paragraph') + 1;
  const { start, end } = article.blocks[number - 1]!;
  await open(page, `articles/${article.id}/#p${number}`);
  expect(await markedWords(page)).toBe(spaced(article.text.slice(start, end)));
  await expect(page.locator(`#p${number}`)).toBeInViewport();
});

test('a quote on a claim’s page is one click from its marked place in the article, and “back” returns to it', async ({
  page,
  contents,
}) => {
  const claim = busiestClaim(contents);
  const evidence = claim.positions.flatMap((position) => position.evidence).at(-1)!;
  await open(page, `claims/${claim.id}/`);
  const link = page
    .getByRole('main')
    .locator(`figure a[href$="/articles/${evidence.article}/#e-${evidence.id}"]`);
  await link.first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/${evidence.article}/#e-${evidence.id}$`));
  expect(await markedWords(page)).toBe(spaced(evidence.exact));
  await expect(page.locator('.place').first()).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(claim.statement);
  await expect(link.first()).toBeInViewport();
});

test('a note in the margin leads to its passage on the claim’s page', async ({ page, contents }) => {
  const evidence = busiestClaim(contents).positions[0]!.evidence[0]!;
  await open(page, `articles/${evidence.article}/`);
  const link = page.locator(`a[href*="/claims/"][href$="#e-${evidence.id}"]`).first();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(`[id="e-${evidence.id}"]`)).toBeInViewport();
});

test('a link to words that are no longer there shows the nearest that are, never a blank page', async ({
  page,
  contents,
}) => {
  const { article, quotation } = lateQuotation(contents);
  const gone = quotation.id.replace(/-[^-]*$/, '-000000');
  await open(page, `articles/${article.id}/#q-${gone}`);
  await expect(page.getByRole('status')).toContainText(/not in this article/i);
  const suggestion = page.getByRole('main').locator(`a[href$="#q-${quotation.id}"]`).first();
  await expect(suggestion).toBeVisible();
  await suggestion.click();
  expect(await markedWords(page)).toBe(spaced(quotation.exact));
});

test('a link that makes no sense leaves the article readable', async ({ page, contents }) => {
  const { id } = contents.articles[0]!;
  for (const hash of ['#p0', '#p99999', '#p1:900000-3', '#q-', '#e-%E0%A4', '#q-<script>', '#nonsense']) {
    await open(page, `articles/${id}/`);
    await page.evaluate((written) => (location.hash = written), hash);
    await expect(page.getByRole('heading', { level: 1 }), hash).toBeVisible();
    await expect(page.locator('.place'), hash).toHaveCount(0);
  }
});

test('“copy link” puts on the clipboard the whole address, which opens on the very words', async ({
  page,
  contents,
  baseURL,
}) => {
  const claim = busiestClaim(contents);
  const evidence = claim.positions[0]!.evidence[0]!;
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  await open(page, `claims/${claim.id}/`);
  await page.getByRole('button', { name: 'Copy link to this claim' }).click();
  await expect(page.getByRole('status')).toContainText(/copied/i);
  expect(await clipboard()).toBe(`${baseURL}claims/${claim.id}/`);

  await page
    .locator('figure', { has: page.locator(`a[href$="#e-${evidence.id}"]`) })
    .first()
    .getByRole('button', { name: /^Copy link to these words/ })
    .click();
  const copied = await clipboard();
  expect(copied).toBe(`${baseURL}articles/${evidence.article}/#e-${evidence.id}`);
  await page.goto(copied);
  expect(await markedWords(page)).toBe(spaced(evidence.exact));

  await page.getByRole('button', { name: 'Copy link to paragraph 1', exact: true }).click();
  expect(await clipboard()).toBe(`${baseURL}articles/${evidence.article}/#p1`);
});
