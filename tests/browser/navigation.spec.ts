import { busiestClaim } from './published.ts';
import { expect, open, test } from './reader.ts';

test('following a link within the site changes the page without loading it anew, and moves focus and title along', async ({
  page,
  contents,
}) => {
  const claim = busiestClaim(contents);
  await open(page, '');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('main').locator(`a[href$="/claims/${claim.id}/"]:visible`).first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(claim.statement);
  await expect(page).toHaveTitle(new RegExp(claim.statement.slice(0, 20).replace(/[^\w ]/g, '.')));
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  // The next press of Tab goes on from the new page's beginning.
  expect(await page.evaluate(() => document.activeElement?.closest('main, h1') !== null)).toBe(true);
});

test('“back” returns to the page before, at the place where one was', async ({ page, contents }) => {
  const claim = busiestClaim(contents);
  await open(page, `claims/${claim.id}/`);
  const link = page.getByRole('main').locator('figure a[href*="/articles/"][href*="#e-"]:visible').last();
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(200);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await link.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(claim.statement);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 50);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before + 50);
  await page.goForward();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.locator('.place').first()).toBeVisible();
});

test('“back” over a link within one article marks the words one came from', async ({ page, contents }) => {
  const claim = busiestClaim(contents);
  const evidence = claim.positions[0]!.evidence[0]!;
  await open(page, `articles/${evidence.article}/#p1`);
  await page.evaluate((hash) => (location.hash = hash), `e-${evidence.id}`);
  await expect(page.getByRole('status')).toContainText(/note/i);
  await page.goBack();
  await expect(page.locator('#p1.place')).toBeVisible();
});

test('a link opened in a new tab is a whole page of its own', async ({ page, context, contents }) => {
  await open(page, '');
  const opened = context.waitForEvent('page');
  await page
    .getByRole('main')
    .locator(`a[href$="/claims/${contents.claims[0]!.id}/"]:visible`)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect((await opened).getByRole('heading', { level: 1 })).toContainText(
    contents.claims[0]!.statement,
  );
});

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await open(page, '');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /skip to/i });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('of two links followed one after the other the last one wins, however slow the first is', async ({
  page,
  contents,
}) => {
  const [slow, quick] = [contents.claims[0]!, contents.claims[1]!];
  await open(page, '');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/claims/${slow.id}/`, async (route) => {
    await held;
    await route.continue();
  });
  const link = (id: string) => page.getByRole('main').locator(`a[href$="/claims/${id}/"]:visible`).first();
  await link(slow.id).click();
  await link(quick.id).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quick.statement);
  const answered = page.waitForResponse((response) => response.url().includes(slow.id));
  release();
  await (await answered).finished();
  await page.waitForTimeout(300);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quick.statement);
  expect(page.url()).toContain(quick.id);
});

test('when the network fails, a link still asks the browser for the page', async ({
  page,
  contents,
  trouble,
}) => {
  await open(page, '');
  const { id, statement } = contents.claims.at(-1)!;
  let refused = 0;
  await page.route(`**/claims/${id}/`, (route) =>
    refused++ === 0 || route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.getByRole('main').locator(`a[href$="/claims/${id}/"]:visible`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(statement);
  expect(trouble.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
  trouble.length = 0;
});
