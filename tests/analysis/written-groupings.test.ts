import { describe, expect, it } from 'vitest';
import { bundleOf } from './corpus.ts';

const speakers = { ferrant: { name: 'Odo Ferrant' } };
const first =
  'Odo Ferrant said: “The inspection took place in March, and the report is on file for all to read.”';
const second = 'Odo Ferrant said: “You can look it up, there was an examination this spring.”';

function groups(articles: Record<string, string>, quotations: Parameters<typeof bundleOf>[0]['quotations']) {
  const { utterances } = bundleOf({ articles, speakers, quotations: quotations ?? {} });
  return utterances.map(({ renderings }) => renderings.map(({ article, confirmed }) => [article, confirmed]));
}

describe('what a person wrote of two quotations', () => {
  it('brings them together, however they are worded, and says that a person did', () => {
    const entry = { speaker: 'ferrant', sameAs: [{ article: 'a', quote: 'The inspection took place' }] };
    expect(groups({ a: first, b: second }, {})).toHaveLength(2);
    expect(groups({ a: first, b: second }, { 'b.txt': [{ quote: 'You can look it up', ...entry }] })).toEqual(
      [
        [
          ['a', true],
          ['b', true],
        ],
      ],
    );
  });

  it('keeps them apart, even where the words are the same', () => {
    const entry = { speaker: 'ferrant', apartFrom: [{ article: 'a', quote: 'The inspection took place' }] };
    expect(groups({ a: first, b: first }, {})).toHaveLength(1);
    expect(groups({ a: first, b: first }, { 'b.txt': [{ quote: 'The inspection took', ...entry }] })).toEqual(
      [[['a', false]], [['b', false]]],
    );
  });
});
