import { articles, busiestClaim, lateQuotation } from './published.ts';
import { expect, open, test } from './reader.ts';

test('the keyboard goes from the words to their note and back', async ({ page, contents }) => {
  const { article } = busiestClaim(contents).positions[0]!.evidence[0]!;
  await open(page, `articles/${article}/`);
  const reference = page.getByRole('link', { name: 'Note 2', exact: true });
  await reference.focus();
  await page.keyboard.press('Enter');
  const back = page.getByRole('link', { name: /Note 2: back/ });
  await expect(back).toBeInViewport();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(page.locator('#note-2').locator(':focus')).toHaveCount(1);
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(reference).toBeInViewport();
  await page.keyboard.press('Tab');
  // The next thing in the tab order after the reference, or the reference itself: either way one is back there.
  const distance = await focused.evaluate((element) =>
    Math.abs(
      element.getBoundingClientRect().top - document.getElementById('ref-2')!.getBoundingClientRect().top,
    ),
  );
  expect(distance).toBeLessThan(600);
});

test('every passage that is evidence carries the number of its note, and every note its claim', async ({
  page,
  contents,
}) => {
  for (const { id } of articles(contents)) {
    await open(page, `articles/${id}/`);
    const references = page.getByRole('main').getByRole('link', { name: /^Note \d+$/ });
    const notes = page.getByRole('main').locator('[id^="note-"]');
    expect(await references.count(), id).toBe(await notes.count());
    for (const note of await notes.all()) {
      expect(await note.locator('a[href*="/claims/"]').count()).toBeGreaterThan(0);
    }
  }
});

test('beside every paragraph stands who speaks in it, and each note leads to the words', async ({
  page,
  contents,
}) => {
  const { article, quotation } = lateQuotation(contents);
  await open(page, `articles/${article.id}/`);
  for (const { id } of article.quotations) {
    await expect(page.getByRole('main').locator(`.margin a[href="#q-${id}"]`), id).toHaveCount(1);
  }
  await page.locator(`.margin a[href="#q-${quotation.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#q-${quotation.id}$`));
  await expect(page.locator('.place').first()).toBeInViewport();
});

test('a speaker’s page has every word found as theirs, with a link to its place', async ({
  page,
  contents,
}) => {
  const { article, quotation } = lateQuotation(contents);
  const { speaker } = [quotation, ...article.quotations].find((each) => each.speaker !== null)!;
  await open(page, `speakers/${speaker}/`);
  for (const { id, quotations } of articles(contents)) {
    for (const own of quotations.filter((each) => each.speaker === speaker)) {
      const link = page.getByRole('main').locator(`a[href$="/articles/${id}/#q-${own.id}"]`);
      await expect(link.first(), own.exact).toBeAttached();
    }
  }
});

test('text that one selects and copies from an article is the article’s, without our numbers in it', async ({
  page,
  contents,
}) => {
  const article = articles(contents)[0]!;
  const index = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  await open(page, `articles/${article.id}/`);
  const selected = await page.evaluate(
    (id) => {
      const selection = getSelection()!;
      selection.selectAllChildren(document.getElementById(id)!);
      return selection.toString();
    },
    `p${index + 1}`,
  );
  const { start, end } = article.blocks[index]!;
  expect(selected.replace(/\s+/g, ' ').trim()).toBe(
    article.text.slice(start, end).replace(/\s+/g, ' ').trim(),
  );
});
