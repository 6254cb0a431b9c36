import { describe, expect, it } from 'vitest';
import { bundleOf } from './corpus.ts';

const text = [
  'Bridge shut',
  'The day was fine. The engineers think that no lorry should cross. Rain fell at night.',
  'Some call such a thing a “white swan” nowadays. The ferry ran.',
].join('\n\n');
const [article, ...others] = bundleOf({
  articles: { a: text },
  corpus: { articles: { 'a.txt': { rights: 'excerpt' } } },
  speakers: { engineers: { name: 'The engineers', kind: 'organisation' } },
  quotations: {
    'a.txt': [
      { quote: 'no lorry should cross', speaker: 'engineers', kind: 'indirect' },
      { quote: 'white swan', kind: 'term' },
    ],
  },
}).articles;

describe('excerpt rights', () => {
  it('keep the sentence of indirect speech that a person confirmed, and tell nothing of what the program found', () => {
    expect(others).toEqual([]);
    expect(article?.text).toContain('The engineers think that no lorry should cross.');
    expect(article?.text).not.toMatch(/day was fine|Rain fell|ferry/);
    const [found] = bundleOf({
      articles: {
        a: 'Bridge shut\n\nThe day was fine. Odo Ferrant said that no lorry should cross. Rain fell at night.',
      },
      corpus: { articles: { 'a.txt': { rights: 'excerpt' } } },
    }).articles;
    expect(found?.text).not.toContain('lorry');
    expect(found?.quotations).toEqual([]);
  });

  it('say nothing of words set off that are withheld', () => {
    expect(article?.text).not.toContain('swan');
    expect(article?.setOff).toEqual([]);
  });
});

describe('indirect speech', () => {
  it('is a rendering of no utterance', () => {
    const { articles, utterances } = bundleOf({
      articles: { a: 'Odo Ferrant wrote: “No lorry should cross the bridge.”', b: text },
      speakers: { ferrant: { name: 'Odo Ferrant' } },
      quotations: {
        'b.txt': [{ quote: 'no lorry should cross', speaker: 'ferrant', kind: 'indirect' }],
      },
    });
    const indirect = articles[1]?.quotations.find(({ kind }) => kind === 'indirect');
    expect(indirect).toMatchObject({ speaker: 'ferrant', utterance: '' });
    expect(
      utterances.flatMap(({ renderings }) => renderings.map(({ quotation }) => quotation)),
    ).not.toContain(indirect?.id);
  });

  it('is not taken for words inside quotation marks where a claim cites it', () => {
    const { claims } = bundleOf({
      articles: { b: text },
      speakers: { engineers: { name: 'The engineers', kind: 'organisation' } },
      quotations: {
        'b.txt': [{ quote: 'no lorry should cross', speaker: 'engineers', kind: 'indirect' }],
      },
      claims: {
        c: {
          statement: 'x',
          positions: [
            {
              speaker: 'engineers',
              stance: 'asserts',
              evidence: [{ article: 'b', quote: 'no lorry should cross' }],
            },
          ],
        },
      },
    });
    expect(claims[0]?.positions[0]?.evidence[0]).toMatchObject({ voice: 'paraphrased', quoted: [] });
  });
});
