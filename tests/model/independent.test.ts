import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independentReports } from '../../src/model/independent.ts';
import type { Reuse } from '../../src/model/types.ts';

function reuse(first: string, second: string, rest: Partial<Reuse> = {}): Reuse {
  return {
    articles: [first, second],
    derived: null,
    commonSource: null,
    passages: [],
    shares: [0.5, 0.5],
    byChance: 0,
    grounds: [],
    confirmed: false,
    ...rest,
  };
}

describe('independentReports', () => {
  test('counts every article that shares nothing as a report of its own', () => {
    expect(independentReports(['a', 'b', 'c'], [])).toEqual([['a'], ['b'], ['c']]);
  });

  test('counts a rewrite with what it derives from, in the order given', () => {
    const pairs = [reuse('a', 'c', { derived: 'a' })];
    expect(independentReports(['a', 'b', 'c'], pairs)).toEqual([['a', 'c'], ['b']]);
    expect(independentReports(['c', 'b', 'a'], pairs)).toEqual([['c', 'a'], ['b']]);
  });

  test('counts two that derive from one third as one report, also where the third is not among them', () => {
    const pairs = [reuse('a', 'b', { derived: 'b' }), reuse('a', 'c', { derived: 'c' })];
    expect(independentReports(['b', 'c'], pairs)).toEqual([['b', 'c']]);
  });

  test('keeps two sources apart from which a third is put together', () => {
    const pairs = [
      reuse('a', 'b', { derived: 'b', shares: [0.2, 0.3] }),
      reuse('b', 'c', { derived: 'b', shares: [0.6, 0.4] }),
    ];
    expect(independentReports(['a', 'b', 'c'], pairs)).toEqual([['a'], ['b', 'c']]);
  });

  test('counts articles with a common source, or with shared text of unknown origin, once', () => {
    expect(independentReports(['a', 'b'], [reuse('a', 'b', { commonSource: 'Reuters' })])).toEqual([
      ['a', 'b'],
    ]);
    expect(independentReports(['a', 'b'], [reuse('a', 'b')])).toEqual([['a', 'b']]);
  });

  test('puts every article into exactly one group, whatever derives from whatever', () => {
    const id = fc.constantFrom(...'abcdefgh');
    const pairs = fc.array(
      fc
        .tuple(id, id, fc.constantFrom(0, 1, null))
        .filter(([one, other]) => one !== other)
        .map(([one, other, side]) =>
          reuse(one, other, { derived: side === null ? null : ([one, other][side] ?? null) }),
        ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id), pairs, (ids, list) => {
        expect(independentReports(ids, list).flat().sort()).toEqual([...ids].sort());
      }),
    );
  });
});
