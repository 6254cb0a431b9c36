import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { busiestClaim } from './published.ts';
import { expect, open, test, type Contents } from './reader.ts';

/** Figures that hold a chart: those that can be shown as a table. */
const charts = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('figure')
    .filter({ has: page.locator('summary', { hasText: /table/i }) });

const withCharts = (contents: Contents): string[] => [
  '',
  'coverage/',
  'timeline/',
  `claims/${busiestClaim(contents).id}/`,
];

test('each chart has a sentence for a title', async ({ page, contents }) => {
  for (const path of withCharts(contents)) {
    await open(page, path);
    expect(await charts(page).count(), path).toBeGreaterThanOrEqual(path.startsWith('claims') ? 2 : 1);
    for (const chart of await charts(page).all()) {
      await expect(chart.locator('svg').filter({ visible: true }).first()).toBeVisible();
      const caption = await chart.locator('figcaption, h2, h3, [class*=title]').first().textContent();
      expect(caption!.trim().split(/\s+/).length).toBeGreaterThan(3);
    }
  }
});

test('each chart opens as a table with a head and a row for each thing it shows', async ({
  page,
  contents,
}) => {
  for (const path of withCharts(contents)) {
    await open(page, path);
    for (const chart of await charts(page).all()) {
      await chart.locator('summary', { hasText: /table/i }).click();
      await expect(chart.getByRole('table')).toBeVisible();
      expect(await chart.getByRole('columnheader').count()).toBeGreaterThan(1);
      expect(await chart.getByRole('row').count()).toBeGreaterThan(1);
    }
  }
});

test('each chart downloads as an SVG that stands alone and as a CSV of its table', async ({
  page,
  contents,
}) => {
  for (const path of withCharts(contents)) {
    await open(page, path);
    for (const chart of await charts(page).all()) {
      const svg = await downloaded(page, chart.getByRole('button', { name: /SVG/ }));
      expect(svg.name).toMatch(/\.svg$/);
      const { broken, root, title } = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          broken: parsed.querySelector('parsererror') !== null,
          root: parsed.documentElement.tagName,
          title: parsed.querySelector('title')?.textContent,
        };
      }, svg.text);
      expect(broken).toBe(false);
      expect(root).toBe('svg');
      expect(title).toBeTruthy();
      expect(svg.text).not.toMatch(/var\(--/);

      const csv = await downloaded(page, chart.getByRole('button', { name: /CSV/ }));
      expect(csv.name).toMatch(/\.csv$/);
      await chart.locator('summary', { hasText: /table/i }).click();
      expect(csv.text.trimEnd().split(/\r\n/).length).toBeGreaterThanOrEqual(
        await chart.getByRole('row').count(),
      );
    }
  }
});

test('every mark of every chart is a link with a name that leads somewhere on this site', async ({
  page,
  contents,
}) => {
  for (const path of withCharts(contents)) {
    await open(page, path);
    const links = charts(page).locator('svg a');
    expect(await links.count(), path).toBeGreaterThan(0);
    const marks = await links.evaluateAll((found) =>
      found.map((link) => ({
        name: (link.getAttribute('aria-label') ?? link.textContent).trim(),
        href: link.getAttribute('href') ?? '',
      })),
    );
    expect(marks.filter(({ name, href }) => name === '' || !/^[/#]/.test(href))).toEqual([]);
  }
});

test('the arrow keys move through a matrix, and Enter opens the evidence', async ({ page }) => {
  await open(page, '');
  const matrix = charts(page).first();
  const first = matrix.locator('svg:visible a:visible').first();
  await first.focus();
  const name = (): Promise<string | null> =>
    page.evaluate(
      () => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent,
    );
  const before = await name();
  // A chart wakes when it is first touched, and its scripts may still be on their way.
  await expect(async () => {
    for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    expect(await name()).not.toBe(before);
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(claims|articles|speakers)\//);
});

test('on a phone each chart has a shape of its own that needs no sideways scrolling', async ({
  page,
  contents,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of withCharts(contents)) {
    await open(page, path);
    for (const chart of await charts(page).all()) {
      const drawn = chart.locator('svg').filter({ visible: true });
      for (const box of await Promise.all((await drawn.all()).map((svg) => svg.boundingBox()))) {
        expect(box!.x).toBeGreaterThanOrEqual(-1);
        expect(box!.x + box!.width).toBeLessThanOrEqual(361);
      }
    }
  }
});

async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await button.click();
  const download = await started;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
