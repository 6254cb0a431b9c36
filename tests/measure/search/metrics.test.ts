import { describe, expect, test } from 'vitest';
import { ahead, meanOverClasses, placeOf, quality, qualityByClass, quantile } from './metrics.ts';
import { evenly } from './run-engine.ts';

const placed = [
  { query: 1, class: 'a', place: 1 },
  { query: 2, class: 'a', place: 4 },
  { query: 3, class: 'b', place: null },
];

describe('how well queries are answered', () => {
  test('an answer counts by its place among the first ten, and not at all behind them', () => {
    expect(placeOf(7, [3, 7, 9])).toBe(2);
    expect(placeOf(7, [3])).toBeNull();
    expect(placeOf(10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeNull();
  });

  test('one over the place is averaged over queries', () => {
    expect(quality(placed.slice(0, 2))).toEqual({ queries: 2, mrr: 0.625, recall1: 0.5, recall10: 1 });
  });

  test('a class counts as much as another that has more queries', () => {
    const byClass = qualityByClass(placed);
    expect([...byClass.keys()]).toEqual(['a', 'b']);
    expect(meanOverClasses(byClass, 'mrr')).toBe(0.3125);
  });

  test('an engine that was asked some of the queries is held against the same ones', () => {
    const other = [{ query: 2, class: 'a', place: 2 }];
    expect(ahead(placed, [other], (some) => quality(some).mrr)).toBe(-0.25);
    expect(ahead(placed, [other, placed], (some) => quality(some).recall10)).toBe(0);
  });

  test('a quantile is one of the values that were measured', () => {
    const times = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.95, 1].map((share) => quantile(times, share))).toEqual([1, 3, 5, 5]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

test('a sample has as many queries of each class, from all of the file, in its order', () => {
  const queries = Array.from({ length: 100 }, (_, id) => ({
    ...{ id, query: 'x', answer: 0, class: id % 4 === 0 ? 'rare' : 'usual' },
  }));
  const sample = evenly(queries, 10);
  expect(sample.map((one) => one.class).sort()).toEqual([
    ...Array<string>(5).fill('rare'),
    ...Array<string>(5).fill('usual'),
  ]);
  const ids = sample.map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(Math.max(...ids)).toBeGreaterThan(70);
  expect(evenly(queries, 200)).toEqual(queries);
});
