import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { busiestClaim, lateQuotation } from './published.ts';
import { expect, open, test } from './reader.ts';

/** The pages are dealt out over this many tests, so that they run side by side. */
const SHARES = 4;

// Contrast is worked out for every piece of text of every chart.
test.describe.configure({ timeout: 300_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (let share = 0; share < SHARES; share++) {
      test(`axe finds nothing on any page (part ${share + 1} of ${SHARES})`, async ({ page, contents }) => {
        for (const path of contents.visited.filter((_, index) => index % SHARES === share)) {
          await open(page, path);
          // Tables and lists behind a key are part of the page.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await expectNothingFound(page, path);
        }
      });
    }

    test('axe finds nothing where a link has marked its words, nor where it found none', async ({
      page,
      contents,
    }) => {
      const { article, quotation } = lateQuotation(contents);
      for (const hash of [`#q-${quotation.id}`, '#q-words-that-are-gone-000000']) {
        await open(page, `articles/${article.id}/${hash}`);
        await expect(page.getByRole('status')).not.toBeEmpty();
        await expectNothingFound(page, hash);
      }
    });

    test('axe finds nothing among the results of a search', async ({ page, contents }) => {
      await open(page, `search/?q=${encodeURIComponent(contents.speakers[0]!.name)}`);
      await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
      await expectNothingFound(page, 'search');
    });

    test('axe finds nothing in two articles side by side', async ({ page, contents }) => {
      const [a, b] = contents.articles;
      await open(page, `compare/?a=${a!.id}&b=${b!.id}`);
      await expect(page.getByRole('heading', { name: 'Claims' })).toBeVisible();
      await expectNothingFound(page, 'compare');
    });

    test('axe finds nothing on the page for lost addresses', async ({ page, contents, trouble }) => {
      await page.goto(`claims/${contents.claims[0]!.id}s/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNothingFound(page, '404.html');
      trouble.length = 0;
    });
  });
}

test('on a phone, what one touches is large enough, and axe finds nothing', async ({ page, contents }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { id } = busiestClaim(contents);
  for (const path of ['', `claims/${id}/`, `articles/${contents.articles[0]!.id}/`, 'search/']) {
    await open(page, path);
    await expectNothingFound(page, path);
  }
});

async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(found).toEqual([]);
}
