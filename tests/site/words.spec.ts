import type { PublishedArticle, PublishedClaim } from '../browser/published.ts';
import { spaced } from '../browser/contents.ts';
import { expect, test, pagesOf } from './built.ts';

test('whatever the data call a quotation or evidence stands in the source at the place they give', ({
  contents,
}) => {
  const texts = new Map(
    contents.articles.map(({ id }) => [id, contents.published<PublishedArticle>(`articles/${id}.json`)]),
  );
  for (const { text, quotations } of texts.values()) {
    for (const { start, end, exact } of quotations) expect(text.slice(start, end)).toBe(exact);
  }
  for (const { id } of contents.claims) {
    const { positions } = contents.published<PublishedClaim>(`claims/${id}.json`);
    for (const { article, start, end, exact } of positions.flatMap(({ evidence }) => evidence)) {
      expect(texts.get(article)!.text.slice(start, end), id).toBe(exact);
    }
  }
});

test('a claim’s page shows every passage of its evidence, letter by letter, without scripts', ({
  site,
  contents,
}) => {
  for (const { id, statement } of contents.claims) {
    const { document } = pagesOf(site).find(({ path }) => path === `claims/${id}/`)!;
    const shown = spaced(document.querySelector('main')!.textContent);
    expect(spaced(document.querySelector('h1')!.textContent)).toContain(spaced(statement));
    const { positions } = contents.published<PublishedClaim>(`claims/${id}.json`);
    for (const { exact } of positions.flatMap(({ evidence }) => evidence))
      expect(shown).toContain(spaced(exact));
  }
});

test('an article’s page shows the article’s every paragraph as published, without scripts', ({
  site,
  contents,
}) => {
  for (const { id } of contents.articles) {
    const { document } = pagesOf(site).find(({ path }) => path === `articles/${id}/`)!;
    const { text, blocks } = contents.published<PublishedArticle>(`articles/${id}.json`);
    blocks.forEach(({ kind, start, end }, index) => {
      if (kind !== 'paragraph') return;
      const shown = document.getElementById(`p${index + 1}`);
      expect(shown, `${id}#p${index + 1}`).not.toBeNull();
      // Numbers of notes stand between the words, and a remark where words are withheld: both are ours.
      const copy = shown!.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('a[href^="#note-"], .withheld')) ours.remove();
      expect(spaced(copy.textContent)).toBe(spaced(text.slice(start, end)));
    });
  }
});

test('a cell without a passage says that nothing was found in this article, never that it was not reported', ({
  site,
  contents,
}) => {
  for (const { id } of contents.claims) {
    const { document } = pagesOf(site).find(({ path }) => path === `claims/${id}/`)!;
    const main = document.querySelector('main')!.textContent;
    expect(main).not.toMatch(/did(n’t| not) report|ignored by|failed to (mention|report)/i);
    const { coverage } = contents.published<PublishedClaim>(`claims/${id}.json`);
    const absent = coverage.filter(({ treatment }) => treatment.includes('not-found'));
    if (absent.length > 0)
      expect(main).toMatch(/not found in this article|in the \w+ articles of this corpus/i);
  }
});
