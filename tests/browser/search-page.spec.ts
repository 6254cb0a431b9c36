import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';

const field = (page: Page) => page.getByRole('combobox');
const hits = (page: Page) => page.getByRole('main').locator('a.hit');

/** A name that typing after `speaker:` leads to. */
const surname = (name: string) => name.split(' ').at(-1)!;

test('a filter is completed as one types it, shown below, and can be taken away again', async ({
  page,
  contents,
}) => {
  const speaker = contents.speakers[0]!.name;
  await open(page, 'search/');
  await field(page).pressSequentially(`speaker:${surname(speaker).slice(0, 3)}`);
  await expect(page.getByRole('option').first()).toBeVisible();
  const names = await page.getByRole('option').allTextContents();
  for (let at = 0; at <= names.findIndex((name) => name.includes(speaker)); at++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(field(page)).toHaveValue(new RegExp(`^speaker:.*${surname(speaker)}"? $`));
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole('button', { name: `Remove filter: Speaker ${speaker}` }).click();
  await expect(field(page)).toHaveValue('');
});

test('the arrows walk from the field through the results and back, and Escape returns', async ({
  page,
  contents,
}) => {
  await open(page, `search/?q=${encodeURIComponent(surname(contents.speakers[0]!.name))}`);
  await expect(hits(page).nth(1)).toBeVisible();
  await field(page).focus();
  for (const index of [0, 1]) {
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(index)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('nothing of the search is fetched before its field is entered', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, 'search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /worker|\/data\//.test(path))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((path) => /\/data\//.test(path)).length).toBeGreaterThan(0);
});

test('on a phone, filters are behind one key that counts them, and say how much each would leave', async ({
  page,
  contents,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `search/?q=${encodeURIComponent(surname(contents.speakers[0]!.name))}`);
  await expect(hits(page).first()).toBeVisible();
  const kind = page.getByRole('checkbox', { name: /^passages \d/ });
  await expect(kind).toBeHidden();
  await page.getByRole('button', { name: 'Filters' }).click();
  await kind.check();
  const count = Number(/\d+/.exec((await page.locator('label', { has: kind }).textContent())!)![0]);
  await page.getByRole('button', { name: `Show ${count} result` }).click();
  await expect(kind).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('recent searches stay on the device until they are cleared', async ({ page, contents }) => {
  const words = surname(contents.speakers[0]!.name);
  await open(page, `search/?q=${encodeURIComponent(words)}`);
  await hits(page).first().click();
  await open(page, 'search/');
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await recent.getByRole('link', { name: words }).click();
  await expect(field(page)).toHaveValue(words);
  await open(page, 'search/');
  await recent.getByRole('button', { name: 'Clear' }).click();
  await expect(recent).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Claims' })).toBeVisible();
  await expect(recent).toHaveCount(0);
});

test('a browser that refuses to keep anything searches as well', async ({ page, contents }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, 'search/');
  await field(page).fill(surname(contents.speakers[0]!.name));
  await hits(page).first().click();
  await expect(page).not.toHaveURL(/search/);
});

test('without a connection the page says so, and searches when it is back', async ({
  page,
  contents,
  trouble,
}) => {
  await open(page, 'search/');
  await page.route('**/data/**', (route) => route.abort());
  await field(page).fill(surname(contents.speakers[0]!.name));
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute('**/data/**');
  await again.click();
  await expect(hits(page).first()).toBeVisible();
  await expect(again).toHaveCount(0);
  trouble.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with completions, help, filters and a message open (${colorScheme})`, async ({
    page,
    contents,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, 'search/?stance=denies&kind=claim');
    await expect(hits(page).first()).toBeVisible();
    await page.getByText('How to search').click();
    await field(page).pressSequentially('outlet:qqzzxx speaker:');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await nothingFound(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await field(page).fill(contents.speakers[0]!.name);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await nothingFound(page);
  });
}

async function nothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => String(target)).join(' ')}`),
  ).toEqual([]);
}
