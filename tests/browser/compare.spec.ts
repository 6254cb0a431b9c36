import type { Page } from '@playwright/test';
import { articles, type PublishedArticle } from './published.ts';
import { expect, open, test, type Contents } from './reader.ts';

/** The two articles with most quotations: two that surely have something to compare. */
function twoOf(contents: Contents): [PublishedArticle, PublishedArticle] {
  const [first, second] = articles(contents).sort((a, b) => b.quotations.length - a.quotations.length);
  return [first!, second!];
}

const finding = (page: Page) =>
  page.getByRole('main').getByText(/quotations? in both:|No quotation found in both/);
const side = (page: Page, name: string) => page.getByRole('combobox', { name });

test('what is chosen stands in the address, and the comparison can be opened by it', async ({
  page,
  contents,
}) => {
  const [a, b] = twoOf(contents);
  await open(page, 'compare/');
  await side(page, 'One article').selectOption(a.id);
  await side(page, 'beside another').focus();
  await side(page, 'beside another').selectOption(b.id);
  await expect(finding(page)).toBeVisible();
  await expect(side(page, 'beside another')).toBeFocused();
  expect(new URL(page.url()).search).toBe(`?a=${a.id}&b=${b.id}`);
  const said = await finding(page).textContent();
  await expect(page.getByRole('status').filter({ hasText: said! })).toBeAttached();
  await page.reload();
  await expect(finding(page)).toHaveText(said!);
});

test('each side leads to its words, and “back” to the comparison', async ({ page, contents }) => {
  const [a, b] = twoOf(contents);
  await open(page, `compare/?a=${a.id}&b=${b.id}`);
  const words = page.getByRole('main').locator(`a[href*="/articles/${b.id}/#q-"]`).first();
  await expect(words).toBeVisible();
  const said = await finding(page).textContent();
  await words.click();
  await expect(page.locator('.place').first()).toBeVisible();
  await page.goBack();
  await expect(finding(page)).toHaveText(said!);
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`/articles/${b.id}/`));
});

test('swapping sides changes the order, not the numbers', async ({ page, contents }) => {
  const [a, b] = twoOf(contents);
  await open(page, `compare/?a=${a.id}&b=${b.id}`);
  const numbers = async () => (await finding(page).textContent())!.match(/\d+ quotations? in both/)?.[0];
  await expect(finding(page)).toBeVisible();
  const before = await numbers();
  await page.getByRole('button', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(new RegExp(`a=${b.id}&b=${a.id}`));
  await expect(finding(page)).toBeVisible();
  expect(await numbers()).toBe(before);
});

test('an article that is not there is named, with the nearest that is', async ({ page, contents }) => {
  const [a, b] = twoOf(contents);
  await open(page, `compare/?a=${a.id.slice(0, -1)}&b=${b.id}`);
  const lost = page.getByRole('complementary', { name: 'Link without a place' });
  await expect(lost).toContainText(a.id.slice(0, -1));
  await lost.getByRole('link').first().click();
  await expect(finding(page)).toBeVisible();
});

test('a band of the picture of copies leads to its passage, which is unfolded', async ({ page }) => {
  await open(page, 'copies/');
  const passage = page.getByRole('main').locator('svg a[href*="#pair-"]:visible').last();
  test.skip((await passage.count()) === 0, 'no two articles of this corpus share text');
  const place = page.locator(`[id="${(await passage.getAttribute('href'))!.split('#')[1]}"]`);
  await expect(place).toBeHidden();
  await passage.focus();
  await page.keyboard.press('Enter');
  await expect(place).toBeInViewport();
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and leads to every article, to the wordings and to the copies', async ({
    page,
    contents,
  }) => {
    await page.goto('compare/?a=x&b=y');
    const main = page.getByRole('main');
    await expect(main).toContainText(/needs scripts/);
    await expect(main.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
    for (const { id } of contents.articles) {
      await expect(main.locator(`a[href$="/articles/${id}/"]`).first()).toBeVisible();
    }
    await expect(main.getByRole('link', { name: 'Who prints which words' })).toBeVisible();
  });

  test('the copies can be read passage by passage', async ({ page }) => {
    await page.goto('copies/');
    const fold = page
      .getByRole('main')
      .locator('summary', { hasText: /shared passage/ })
      .first();
    test.skip((await fold.count()) === 0, 'no two articles of this corpus share text');
    await fold.click();
    await expect(page.getByRole('main').locator('.common').first()).toBeVisible();
  });
});
