import { describe, expect, it } from 'vitest';
import { derivedFrom, utterancesOf } from './quoted.ts';

const cut = 'The inspection took place in March, and the report is on file for all to read in the town hall.';
const whole = 'The inspection took place in March, and the long report is on file for all to read';
const differences = (...args: Parameters<typeof utterancesOf>) => {
  const utterances = utterancesOf(...args);
  expect(utterances).toHaveLength(1);
  return Object.fromEntries(
    utterances[0]!.renderings.map(({ article, differences: list }) => [
      article,
      list.map(({ kind }) => kind),
    ]),
  );
};

describe('words that the fullest wording leaves out', () => {
  it('are its cut where most outlets have them, and no addition of theirs', () => {
    expect(differences({ a: [cut], b: [whole], c: [whole] })).toEqual({ a: ['unmarked-cut'], b: [], c: [] });
  });

  it('are missing behind the word that the cut points at, at a place of no length', () => {
    const [utterance] = utterancesOf({ a: [cut], b: [whole], c: [whole] });
    const { words, differences: list } = utterance!.renderings[0]!;
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ base: null, from: null });
    expect(words.slice(0, list[0]?.here?.start)).toMatch(/and the$/);
    expect(list[0]?.here?.end).toBe(list[0]?.here?.start);
  });

  it('are neither where it has an ellipsis there, which they fill in', () => {
    const marked = cut.replace('the report', 'the… report');
    expect(differences({ a: [marked], b: [whole], c: [whole] })).toEqual({ a: [], b: [], c: [] });
  });

  it('are an addition where one outlet alone has them', () => {
    expect(differences({ a: [cut], b: [whole] })).toEqual({ a: [], b: ['added'] });
  });

  it('are an addition where more outlets are without them', () => {
    const without = whole.replace('long ', '');
    const quoted = { a: [cut], b: [whole], c: [whole], d: [without], e: [without] };
    expect(differences(quoted)).toMatchObject({ a: [], b: ['added'], c: ['added'] });
  });

  it('are an addition where the second outlet has them from the first', () => {
    const found = differences({ a: [cut], b: [whole], c: [whole] }, [derivedFrom('b', 'c')]);
    expect(found).toEqual({ a: [], b: ['added'], c: ['added'] });
  });
});
