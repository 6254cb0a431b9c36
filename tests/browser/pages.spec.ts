import { awake, expect, open, test } from './reader.ts';

test('every page opens with its heading, its landmarks and nothing to complain of', async ({
  page,
  contents,
}) => {
  test.slow();
  for (const path of contents.visited) {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark), `${path}: ${landmark}`).toHaveCount(1);
    }
  }
});

test('an address without its closing slash, and one with index.html, open the same page', async ({
  page,
  contents,
}) => {
  const { id, statement } = contents.claims[0]!;
  for (const path of [`claims/${id}`, `claims/${id}/index.html`]) {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(statement);
  }
});

test('the site keeps no cookie and nothing in storage', async ({ page, context, contents }) => {
  await open(page, '');
  await open(page, `claims/${contents.claims[0]!.id}/`);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a script that somebody smuggles into a page is refused', async ({ page, trouble }) => {
  await open(page, '');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.smuggled = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
  await expect.poll(() => trouble.some((line) => /policy: script-src/.test(line))).toBe(true);
  trouble.length = 0;
});

test('the icon and the preview card that pages name are there', async ({ page, request, baseURL }) => {
  await page.goto('./');
  await awake(page);
  const icon = await page.locator('link[rel=icon]').first().getAttribute('href');
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await request.get(new URL(icon!, baseURL).href)).ok()).toBe(true);
  expect((await request.get(new URL(card!.split('/').at(-1)!, baseURL).href)).ok()).toBe(true);
});
