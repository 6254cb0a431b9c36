import { describe, expect, it } from 'vitest';
import { toUtterances } from '../../../src/analysis/utterances.ts';
import type { Article } from '../../../src/model/types.ts';
import type { Quoted } from './quoted.ts';
import { articlesOf, partition, sharedPassages, utterancesOf } from './quoted.ts';

type Passages = Parameters<typeof sharedPassages>[1];
function grouped(quoted: Record<string, readonly (string | Quoted)[]>, passages: Passages) {
  const articles = articlesOf(quoted) as [Article, Article];
  return toUtterances(articles, [sharedPassages(articles, passages)]);
}
const urged = 'strongly requested to leave the valley';
const asked = 'strongly urged to go';

describe('quotations in a passage that two articles share', () => {
  it('are one saying though hardly a word is the same, in their order', () => {
    const quoted = {
      a: ['strongly requested', 'a horrible flood'],
      b: ['strongly urged', 'a terrible flood'],
    };
    expect(utterancesOf(quoted)).toHaveLength(4);
    expect(
      partition(
        grouped(quoted, [
          [
            [1, 2],
            [1, 2],
          ],
        ]),
      ),
    ).toEqual([
      ['a q1', 'b q1'],
      ['a q2', 'b q2'],
    ]);
  });

  it('are one saying though outlets name two speakers', () => {
    const utterances = grouped({ a: [urged], b: [{ words: asked, speaker: 'calloway' }] }, [[[1], [1]]]);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.speakers).toEqual(['ferrant', 'calloway']);
  });

  it('are possibly one where each is the only one there and no word is the same', () => {
    const utterances = grouped({ a: ['a cunning dodge'], b: ['manipulative'] }, [[[1], [1]]]);
    expect(utterances).toHaveLength(2);
    const [only, ...rest] = grouped({ a: ['a cunning dodge'], b: ['sly manoeuvre'] }, [[[1], [1]]]);
    expect(rest).toEqual([]);
    expect(only?.renderings.map(({ sure }) => sure)).toEqual([true, false]);
  });

  it('are apart where the article prints other words of that saying beside them', () => {
    const quoted = {
      a: ['There is no threat to our town hall in the valley this year.'],
      b: [
        'There is no threat to our old mill in the valley this year.',
        'There is no threat to our town hall in the valley this year.',
      ],
    };
    expect(partition(grouped(quoted, [[[1], [1, 2]]]))).toEqual([['a q1', 'b q2'], ['b q1']]);
  });
});

describe('quotations between the same two sayings in two articles', () => {
  const before = 'The inspection took place in March, and the report is on file for all to read.';
  const behind = 'Our harbour is getting two new ferries, which the islanders have waited for.';

  it('are possibly one where half of their words are, and two where fewer are', () => {
    const between = (words: string) =>
      utterancesOf({ a: [before, 'a grave and costly mistake', behind], b: [before, words, behind] });
    const possible = between('a great and costly mistake').find(({ renderings }) =>
      renderings.some(({ words }) => words === 'a grave and costly mistake'),
    );
    expect(possible?.renderings.map(({ words, sure }) => [words, sure])).toEqual([
      ['a grave and costly mistake', true],
      ['a great and costly mistake', false],
    ]);
    expect(between('a day of joy')).toHaveLength(4);
  });
});
