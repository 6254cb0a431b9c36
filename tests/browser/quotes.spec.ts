import type { Contents } from './contents.ts';
import { expect, open, spaced, test } from './reader.ts';

interface PublishedUtterance {
  id: string;
  renderings: { article: string; exact: string; relation: string }[];
}

/** The first utterance that a rendering of this kind belongs to. */
function having(contents: Contents, relation: string): PublishedUtterance {
  const ids = contents.published<{ utterances: { id: string }[] }>('index.json').utterances;
  for (const { id } of ids) {
    const utterance = contents.published<PublishedUtterance>(`utterances/${id}.json`);
    if (utterance.renderings.some((rendering) => rendering.relation === relation)) return utterance;
  }
  throw new Error(`no utterance is ${relation}`);
}

test('changed words lead to what each outlet prints, and from there to these very words', async ({
  page,
  contents,
}) => {
  await open(page, `quotes/${having(contents, 'changed').id}/`);
  const readings = page.getByRole('list', { name: 'Where the outlets differ' });
  await page.locator('.spot').first().press('Enter');
  await expect(readings.locator(':target')).toBeInViewport();
  const reading = readings.locator('li li').filter({ hasText: 'words changed' }).first();
  const words = spaced(await reading.locator('.source').textContent());
  await reading.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\/.*#p\d+:\d+-\d+$/);
  await expect(page.locator('.place').first()).toBeInViewport();
  const marked = await page.locator('.place').allTextContents();
  expect(spaced(marked.join(''))).toBe(words);
});

test('differences of case and punctuation can be hidden', async ({ page, contents }) => {
  const ids = contents.published<{ utterances: { id: string }[] }>('index.json').utterances;
  for (const { id } of ids) {
    await page.goto(`quotes/${id}/`);
    if ((await page.getByRole('checkbox').count()) > 0) break;
  }
  const box = page.getByRole('checkbox', { name: 'Show case and punctuation' });
  const trivial = page.locator('li.trivial');
  await expect(trivial.first()).toBeVisible();
  await box.uncheck();
  await expect(trivial.filter({ visible: true })).toHaveCount(0);
});

test('the list begins with the altered quotations, and each leads to all of its wordings', async ({
  page,
}) => {
  await open(page, 'quotes/');
  const first = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first();
  await first.click();
  await expect(page).toHaveURL(/\/quotes\/[^/]+\/$/);
  await expect(page.getByRole('heading', { name: 'Each wording, with its outlets' })).toBeVisible();
});

test('an article’s margin flags changed words and leads to the other wordings', async ({
  page,
  contents,
}) => {
  const { renderings } = having(contents, 'changed');
  const { article } = renderings.find(({ relation }) => relation === 'changed')!;
  await open(page, `articles/${article}/`);
  await page
    .getByRole('link', { name: /wordings: words changed/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quotes\//);
});

test('nothing is wider than a phone, and the header stays on one line', async ({ page, contents }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['quotes/', `quotes/${having(contents, 'changed').id}/`]) {
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const tops = await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops.filter((top) => top > 0)).size).toBe(1);
  }
});
