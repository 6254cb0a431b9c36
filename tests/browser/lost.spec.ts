import type { Page } from '@playwright/test';
import { awake, expect, test } from './reader.ts';

/** Opens an address that has no page; the browser complains of the status, and of nothing else. */
async function openLost(page: Page, path: string, trouble: string[]): Promise<void> {
  const response = await page.goto(path);
  expect(response!.status()).toBe(404);
  await awake(page);
  expect(trouble.filter((line) => !/\b404\b/.test(line))).toEqual([]);
  trouble.length = 0;
}

test('a claim’s address with a typing mistake offers the claim that was meant', async ({
  page,
  contents,
  trouble,
}) => {
  const { id, statement } = contents.claims[0]!;
  await openLost(page, `claims/${id.slice(0, 3)}${id.slice(4)}/`, trouble);
  const link = page.getByRole('main').locator(`a[href$="/claims/${id}/"]`).first();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement);
});

test('an article and a speaker that are not there offer those that are near', async ({
  page,
  contents,
  trouble,
}) => {
  for (const [folder, { id }] of [
    ['articles', contents.articles[0]!],
    ['speakers', contents.speakers[0]!],
  ] as const) {
    await openLost(page, `${folder}/${id}s/`, trouble);
    await expect(
      page
        .getByRole('main')
        .locator(`a[href$="/${folder}/${encodeURIComponent(id)}/"]`)
        .first(),
    ).toBeVisible();
  }
});

test('an address that is nothing at all still has a heading, a way home and the search', async ({
  page,
  trouble,
}) => {
  for (const path of [
    'no/such/place',
    'claims/',
    'x'.repeat(300),
    'claims/%E0%A4%A/',
    'a%00b',
    '..%2f..%2fetc',
  ]) {
    await openLost(page, path, trouble);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /search/i }).first()).toBeVisible();
  }
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveTitle(/not found/i);
});
