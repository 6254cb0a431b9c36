import { describe, expect, it } from 'vitest';
import { partition, utterancesOf } from './quoted.ts';

const report = 'The inspection took place in March, and the report is on file for all to read.';
const never = 'No inspection of mine was ever left out of the records of this town.';

describe('a fragment', () => {
  it('joins the one saying of its speaker that holds it', () => {
    expect(partition(utterancesOf({ a: [report, never], b: ['on file'] }))).toEqual([
      ['a q1', 'b q1'],
      ['a q2'],
    ]);
  });

  it('joins none where two sayings hold it', () => {
    expect(partition(utterancesOf({ a: [report, never], b: ['inspection'] }))).toEqual([
      ['a q1'],
      ['a q2'],
      ['b q1'],
    ]);
  });

  it('joins none of another speaker, and none of an unnamed one', () => {
    expect(utterancesOf({ a: [report], b: [{ words: 'on file', speaker: 'calloway' }] })).toHaveLength(2);
    expect(utterancesOf({ a: [report], b: [{ words: 'on file', speaker: null }] })).toHaveLength(2);
  });

  it('joins the fragment that holds it, which has its saying', () => {
    expect(
      partition(utterancesOf({ a: ['file for all'], b: [report], c: ['on file for all to read'] })),
    ).toEqual([['a q1', 'b q1', 'c q1']]);
  });

  it('does not bring two sayings together that both have it', () => {
    const utterances = utterancesOf({
      a: ['We have taken a very good step towards the islands.', 'a very good'],
      b: ['It was a very good evening with old friends and music.'],
      c: ['very good'],
    });
    const of = (name: string) =>
      utterances.findIndex(({ renderings }) =>
        renderings.some(({ article, quotation }) => `${article} ${quotation}` === name),
      );
    expect(of('a q1')).not.toBe(of('b q1'));
  });

  it('is one with the same fragment elsewhere, by the same speaker about the same time', () => {
    expect(utterancesOf({ a: ['play games'], b: ['“play games”'] })).toHaveLength(1);
    expect(
      utterancesOf({
        a: [{ words: 'play games', day: '2025-03-01' }],
        b: [{ words: 'play games', day: '2025-04-01' }],
      }),
    ).toHaveLength(2);
  });
});
