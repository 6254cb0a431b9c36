import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FeatureWeights,
  keyBits,
  readWeights,
  writeWeights,
} from '../../../src/analysis/attribution/feature-weights.ts';

const keys = fc.integer({ min: 0, max: 2 ** keyBits - 1 });
const tables = fc.uniqueArray(fc.tuple(keys, fc.integer({ min: -32, max: 31 })), {
  selector: ([key]) => key,
  maxLength: 300,
});

describe('writeWeights', () => {
  it('writes what readWeights reads back, those of zero left out', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const weights = table.map(([key, steps]) => [key, steps / 10] as const);
        const expected = weights.filter(([, weight]) => weight !== 0).sort((a, b) => a[0] - b[0]);
        expect(readWeights(writeWeights(weights))).toEqual(expected);
      }),
    );
  });
});

describe('FeatureWeights', () => {
  it('gives every known feature its weight in steps and every other none', () => {
    fc.assert(
      fc.property(tables, keys, (table, other) => {
        const weights = new FeatureWeights(table.map(([key, steps]) => [key, steps / 10]));
        for (const [key, steps] of table) expect(weights.of(key)).toBe(steps);
        if (!table.some(([key]) => key === other)) expect(weights.of(other)).toBe(0);
      }),
    );
  });
});
