import { articles, busiestClaim, lateQuotation } from './published.ts';
import { expect, spaced, test } from './reader.ts';

test('every page can be read', async ({ page, contents }) => {
  test.slow();
  for (const path of contents.visited) {
    await page.goto(path === '' ? './' : path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    expect(spaced(await page.getByRole('main').innerText()).length, path).toBeGreaterThan(100);
    // A control that does nothing is worse than none.
    expect(await page.getByRole('button').filter({ visible: true }).count(), path).toBe(0);
  }
});

test('a claim’s page shows both sides in their words, and opens what it has folded away', async ({
  page,
  contents,
}) => {
  const claim = busiestClaim(contents);
  await page.goto(`claims/${claim.id}/`);
  for (const key of await page.getByRole('main').locator('details > summary').all()) await key.click();
  for (const { exact } of claim.positions.flatMap(({ evidence }) => evidence)) {
    await expect(page.getByText(spaced(exact).slice(0, 40)).first()).toBeVisible();
  }
});

test('a link to a quotation scrolls to its words and sets them off', async ({ page, contents }) => {
  const { article, quotation } = lateQuotation(contents);
  await page.goto(`articles/${article.id}/#q-${quotation.id}`);
  const anchor = page.locator(`[id="q-${quotation.id}"]`);
  await expect(anchor.locator('xpath=following-sibling::*[1]')).toBeInViewport();
  const background = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(`[id="q-${quotation.id}"] + span`)).not.toBe('rgba(0, 0, 0, 0)');
});

test('the marks under reported speech, and the notes on it, can be hidden', async ({ page, contents }) => {
  const article = articles(contents).find(({ quotations }) =>
    quotations.some(({ kind }) => kind === 'indirect'),
  );
  test.skip(!article, 'this corpus has no reported speech');
  await page.goto(`articles/${article!.id}/`);
  const notes = page.locator('.speakers a.reported');
  await expect(notes.first()).toBeVisible();
  const marked = (): Promise<string> =>
    page
      .locator('.words .reported')
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await marked()).toBe('underline');
  await page.getByRole('checkbox', { name: 'Show reported speech' }).uncheck();
  expect(await marked()).toBe('none');
  expect(await notes.filter({ visible: true }).count()).toBe(0);
});

test('the charts are drawn, and open as tables', async ({ page, contents }) => {
  for (const path of ['./', `claims/${busiestClaim(contents).id}/`]) {
    await page.goto(path);
    const keys = page.getByRole('main').locator('summary', { hasText: /table/i });
    expect(await keys.count(), path).toBeGreaterThan(0);
    for (const key of await keys.all()) {
      await key.click();
      await expect(key.locator('xpath=ancestor::details').getByRole('table')).toBeVisible();
    }
  }
});

test('the search page says that it needs scripts, and lists what there is to read', async ({
  page,
  contents,
}) => {
  await page.goto('search/');
  await expect(page.getByRole('main')).toContainText(/script/i);
  await expect(page.locator('input').filter({ visible: true })).toHaveCount(0);
  for (const { id } of contents.claims) {
    await expect(page.getByRole('main').locator(`a[href$="/claims/${id}/"]`).first()).toBeVisible();
  }
});
