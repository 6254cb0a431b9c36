import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReuseIndex } from '../../../src/analysis/reuse/reuse-index.ts';
import { bundleOf } from '../corpus.ts';
import { agencyParagraph, original, ownReport, rewrite, unrelated, withAgencyParagraph } from './texts.ts';

/** An article as the program reads it. */
function told(text: string) {
  const [article] = bundleOf({ articles: { pasted: text } }).articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

const index = new ReuseIndex(
  bundleOf({ articles: { original, ownReport, unrelated, agency: withAgencyParagraph[0] ?? '' } }).articles,
);

describe('ReuseIndex', () => {
  test('finds in a pasted text what it has from an article of the corpus, its own spans first', () => {
    const pasted = told(rewrite);
    const found = index.sharedWith(pasted);
    expect(found.map(({ article }) => article)).toEqual(['original']);
    expect(found[0]?.shares[0]).toBeGreaterThan(0.8);
    const petition = found[0]?.passages.find(({ spans: [{ start, end }] }) =>
      rewrite.slice(start, end).includes('almost double'),
    );
    expect(original.slice(petition?.spans[1].start, petition?.spans[1].end)).toContain(
      'nearly twice as many',
    );
  });

  test('finds one copied paragraph, and says that it is word for word', () => {
    const [found, ...others] = index.sharedWith(
      told(`A draft\n\nI start in my own words.\n\n${agencyParagraph}\n`),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ article: 'agency', verbatim: 31 });
    expect(found?.passages.map(({ likeness }) => likeness)).toEqual([1]);
  });

  test('finds nothing in a text of one’s own, in words no article has, and in no text', () => {
    expect(index.sharedWith(told('A walk\n\nThe heron stood in the reeds until noon.'))).toEqual([]);
    expect(index.sharedWith(told('Xyzzy plugh qwertz'))).toEqual([]);
    expect(index.sharedWith({ text: '', blocks: [], quotations: [] })).toEqual([]);
    expect(new ReuseIndex([]).sharedWith(told(original))).toEqual([]);
  });

  test('gives the same answer however often it is asked', () => {
    const first = index.sharedWith(told(rewrite));
    index.sharedWith(told(ownReport));
    expect(index.sharedWith(told(rewrite))).toEqual(first);
  });

  test('compares few of many articles, and all that are copies', () => {
    const words = fc.sample(fc.array(fc.stringMatching(/^[a-z]{6,9}$/), { minLength: 90, maxLength: 90 }), {
      numRuns: 120,
      seed: 7,
    });
    const texts = words.map((list) => `${list.slice(0, 45).join(' ')}. ${list.slice(45).join(' ')}.`);
    texts[90] = texts[3] ?? '';
    const articles = texts.map((text, at) => ({ ...told(text), id: `a${at}` }));
    const candidates = new ReuseIndex(articles).candidates();
    expect(candidates).toEqual([[3, 90]]);
  });

  test('reads marks, blanks and many lines alike without harm', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '.', ' ', '\n\n', 'boat', 'Skerry', '’s', '1911', '—')),
        (parts) => {
          const text = parts.join('');
          for (const { passages } of index.sharedWith(told(text))) {
            for (const { spans } of passages) expect(spans[0].end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
