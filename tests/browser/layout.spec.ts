import { busiestClaim, lateQuotation } from './published.ts';
import { expect, open, test } from './reader.ts';

for (const width of [320, 360, 768]) {
  test(`at ${width} px no page can be scrolled sideways`, async ({ page, contents }) => {
    test.slow();
    await page.setViewportSize({ width, height: 740 });
    for (const path of contents.visited) {
      await open(page, path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { scrollable, wide } = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const tooWide = [...document.querySelectorAll('body *')].filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          return width > 0 && right > room + 1;
        });
        return {
          scrollable: document.scrollingElement!.scrollWidth - room,
          wide: tooWide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
        };
      });
      expect(scrollable, `${path}: ${wide.join('\n')}`).toBeLessThanOrEqual(0);
    }
  });
}

test('text can be made twice as large without being lost', async ({ page, contents }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const path of ['', `claims/${busiestClaim(contents).id}/`, `articles/${contents.articles[0]!.id}/`]) {
    await open(page, path);
    // Set from code, as the policy demands of this site’s own scripts too.
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const sideways = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
    expect(sideways, path).toBeLessThanOrEqual(0);
  }
});

test('who asks for less motion gets none', async ({ page, contents }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { article, quotation } = lateQuotation(contents);
  for (const path of [
    '',
    `claims/${busiestClaim(contents).id}/`,
    `articles/${article.id}/#q-${quotation.id}`,
  ]) {
    await open(page, path);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (durations: string): boolean =>
            durations.split(',').some((each) => parseFloat(each) > 0.01);
          return (
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth'
          );
        }).length,
    );
    expect(moving, path).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

test('a printed article is its text with its notes, without the page’s controls', async ({
  page,
  contents,
}) => {
  const { article } = busiestClaim(contents).positions[0]!.evidence[0]!;
  await open(page, `articles/${article}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#p2')).toBeVisible();
  await expect(page.locator('#note-1')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});

test('a printed claim shows both sides and their words', async ({ page, contents }) => {
  const claim = busiestClaim(contents);
  await open(page, `claims/${claim.id}/`);
  await page.emulateMedia({ media: 'print' });
  for (const { exact } of claim.positions.flatMap(({ evidence }) => evidence)) {
    await expect(page.getByText(exact.slice(0, 50), { exact: false }).first()).toBeVisible();
  }
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
});

test('light and dark are two themes, each with dark ink on light paper or the reverse', async ({ page }) => {
  const lightness = async (): Promise<{ paper: number; ink: number }> =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const of = (colour: string): number => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return (red + green + blue) / 3;
      };
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { paper: of(backgroundColor), ink: of(color) };
    });
  await open(page, '');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await lightness();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await lightness();
  expect(light.paper).toBeGreaterThan(light.ink + 150);
  expect(dark.ink).toBeGreaterThan(dark.paper + 150);
});
