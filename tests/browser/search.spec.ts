import type { Page } from '@playwright/test';
import { lateQuotation, type PublishedQuotation } from './published.ts';
import { expect, open, spaced, test } from './reader.ts';

const field = (page: Page) => page.getByRole('combobox');
/** Links to words in articles, among what was found. */
const passages = (page: Page) => page.getByRole('main').locator('a[href*="/articles/"][href*="#"]:visible');

/** What the filter calls the ways in which words are given. */
const HOW = { direct: /^quoted \d/, mixed: /^quoted in part/, indirect: /^reported/ };

/** Long words of a quotation, in its order: what somebody half remembers. */
function remembered({ exact }: PublishedQuotation): string[] {
  const words = exact.match(/[A-Za-z]{5,}/g) ?? [];
  return words.slice(0, 3);
}

test('“/” and Ctrl K open the search from any page, with the cursor in its field', async ({
  page,
  contents,
}) => {
  for (const [path, key] of [
    ['', '/'],
    [`claims/${contents.claims[0]!.id}/`, 'Control+k'],
    [`articles/${contents.articles[0]!.id}/`, '/'],
  ] as const) {
    await open(page, path);
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('either/or');
    await expect(field(page)).toHaveValue('either/or');
  }
});

test('results come as one types, and the address keeps the search', async ({ page, contents }) => {
  const { quotation } = lateQuotation(contents);
  const words = remembered(quotation).join(' ');
  await open(page, 'search/');
  await field(page).pressSequentially(words.slice(0, -2));
  await expect(passages(page).first()).toBeVisible();
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  await field(page).pressSequentially(words.slice(-2));
  await expect(page).toHaveURL(/[?&]q=/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  const found = await passages(page).first().textContent();
  await page.reload();
  await expect(field(page)).toHaveValue(words);
  await expect(passages(page).first()).toHaveText(found!);
});

test('a result opens on the very words, highlighted, and “back” returns to the results', async ({
  page,
  contents,
}) => {
  const { quotation } = lateQuotation(contents);
  const words = remembered(quotation);
  await open(page, `search/?q=${encodeURIComponent(words.join(' '))}`);
  await passages(page).first().click();
  await expect(page).toHaveURL(/\/articles\/[^/]+\/#(q-|p\d|e-)/);
  await expect(page.locator('.place').first()).toBeInViewport();
  const marked = spaced((await page.locator('.place').allTextContents()).join('')).toLowerCase();
  expect(words.filter((word) => marked.includes(word.toLowerCase())).length).toBeGreaterThan(0);
  await page.goBack();
  await expect(field(page)).toHaveValue(words.join(' '));
  await expect(passages(page).first()).toBeVisible();
});

test('what is found can be narrowed to how it is given, and the address keeps that', async ({
  page,
  contents,
}) => {
  const { quotation } = lateQuotation(contents);
  await open(page, `search/?q=${encodeURIComponent(remembered(quotation).join(' '))}`);
  await expect(passages(page).first()).toBeVisible();
  const how = page.getByRole('group', { name: 'How it is given' });
  const box = how.getByRole('checkbox', { name: HOW[quotation.kind] });
  await box.check();
  await expect(page).toHaveURL(new RegExp(`[?&]how=${quotation.kind}`));
  const found = page.getByRole('main').locator('a.hit');
  await expect(found.filter({ hasText: spaced(quotation.exact).slice(0, 20) }).first()).toBeVisible();
  expect(await passages(page).count()).toBe(await found.count());
  await page.reload();
  await expect(box).toBeChecked();
});

test('a misspelt word finds what the right one finds', async ({ page, contents }) => {
  const { quotation } = lateQuotation(contents);
  const words = remembered(quotation);
  const misspelt = words.map((word, index) => (index === 0 ? `${word.slice(0, 2)}${word.slice(3)}` : word));
  await open(page, `search/?q=${encodeURIComponent(misspelt.join(' '))}`);
  await expect(passages(page).first()).toBeVisible();
  const found = (await passages(page).allTextContents()).map(spaced).join(' ').toLowerCase();
  expect(found).toContain(words.at(-1)!.toLowerCase());
});

test('results are grouped by what they are, and their number is announced', async ({ page, contents }) => {
  const name = contents.speakers[0]!.name.split(' ').at(-1)!;
  await open(page, `search/?q=${encodeURIComponent(name)}`);
  await expect(passages(page).first()).toBeVisible();
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /\d|one|no / })
      .first(),
  ).toBeAttached();
});

test('the results can be reached and opened by keyboard alone', async ({ page, contents }) => {
  const { quotation } = lateQuotation(contents);
  await open(page, '');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(remembered(quotation).join(' '));
  await expect(passages(page).first()).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('main a[href*="/articles/"][href*="#"]')))
      break;
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.place').first()).toBeVisible();
});

test('Enter opens the first result on its words, without a choice or a detour', async ({
  page,
  contents,
}) => {
  const { article, quotation } = lateQuotation(contents);
  await open(page, 'search/');
  await field(page).fill(`"${spaced(quotation.exact).split(' ').slice(0, 5).join(' ')}" kind:quotation`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/articles/[^/]+/#q-`));
  await expect(page.locator('.place').first()).toBeInViewport();
  expect(contents.articles.map(({ id }) => id)).toContain(article.id);
  await page.goBack();
  await expect(passages(page).first()).toBeVisible();
});

test('what several outlets print is found once, with a link to each of them and to all its wordings', async ({
  page,
  contents,
}) => {
  const shared = [...contents.utterances].sort((a, b) => b.renderings - a.renderings)[0]!;
  const { renderings } = contents.published<{ renderings: { exact: string }[] }>(
    `utterances/${shared.id}.json`,
  );
  const words = spaced(renderings[0]!.exact).split(' ').slice(0, 8).join(' ');
  await open(page, `search/?q=${encodeURIComponent(words)}&kind=quotation`);
  const wordings = page.getByRole('main').locator(`a[href$="/quotes/${shared.id}/"]`);
  await expect(wordings).toHaveCount(1);
  const others = page
    .getByText(/^also in/)
    .first()
    .getByRole('link');
  const names = await others.allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await others.first().click();
  await expect(page.locator('.place').first()).toBeInViewport();
});

test('where a filter leaves nothing, a link leads to what is there without it', async ({
  page,
  contents,
}) => {
  const { quotation } = lateQuotation(contents);
  const words = remembered(quotation).join(' ');
  await open(page, `search/?q=${encodeURIComponent(words)}&kind=outlet`);
  await page.getByRole('link', { name: /results? without the filter kind: outlets/ }).click();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(passages(page).first()).toBeVisible();
  await expect(field(page)).toHaveValue(words);
  await page.goBack();
  await expect(page).toHaveURL(/kind=outlet/);
  await expect(page.getByRole('main')).toContainText('Nothing in the');
});

test('a search that finds nothing says so, and strange input does no harm', async ({ page }) => {
  await open(page, 'search/');
  for (const text of ['qqqqzzzzxxxx', '.*+?^${}()|[]\\', '<script>alert(1)</script>', '"', '    ', '😀‮‏']) {
    await field(page).fill(text);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await field(page).fill('qqqqzzzzxxxx');
  await expect(page.getByRole('main')).toContainText(/nothing|no results|not found/i);
});
