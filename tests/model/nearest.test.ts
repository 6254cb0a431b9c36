import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/model/nearest.ts';

const ids = ['irish-times', 'bbc-news-repost', 'vladimir-putin', 'trump', 'asserts', 'denies'];

describe('nearest', () => {
  test('finds what was mistyped, swapped, cut short or written in capitals', () => {
    expect(nearest('irish-time', ids)).toBe('irish-times');
    expect(nearest('turmp', ids)).toBe('trump');
    expect(nearest('Trump', ids)).toBe('trump');
    expect(nearest('assert', ids)).toBe('asserts');
  });

  test('finds an id of which only some words were typed', () => {
    expect(nearest('putin', ids)).toBe('vladimir-putin');
    expect(nearest('bbc-news', ids)).toBe('bbc-news-repost');
  });

  test('suggests nothing that is not like it', () => {
    expect(nearest('zelensky', ids)).toBeNull();
    expect(didYouMean('x', [])).toBeNull();
  });

  test('finds a candidate itself before any other', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{2,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), fc.nat(), (candidates, pick) => {
        const wanted = candidates[pick % candidates.length] ?? '';
        expect(nearest(wanted, candidates)).toBe(wanted);
      }),
    );
  });

  test('does not take long over a pasted page', () => {
    const started = performance.now();
    nearest(
      'word '.repeat(100_000),
      Array.from({ length: 2000 }, (_, index) => `candidate-${index}`),
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
