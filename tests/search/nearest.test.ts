import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/search/nearest.ts';

const candidates = [
  {
    id: 'thousands-of-ukrainian-troops-9x8y7z',
    label: 'Thousands of Ukrainian troops are completely surrounded',
  },
  { id: 'false-and-fabricated-q1w2e3', label: 'false and fabricated' },
  { id: 'kursk-encirclement', label: 'Ukrainian troops are surrounded in Kursk' },
  { id: 'volodymyr-zelensky', label: 'Volodymyr Zelensky' },
];
const first = (wanted: string) => nearest(wanted, candidates)[0]?.candidate.id;

describe('nearest', () => {
  it('looks past the hash that ends an id', () => {
    expect(nearest('thousands-of-ukrainian-troops-a1b2c3', candidates)[0]).toMatchObject({
      candidate: { id: 'thousands-of-ukrainian-troops-9x8y7z' },
      likeness: 1,
    });
    expect(first('false-and-fabricated-000000-2')).toBe('false-and-fabricated-q1w2e3');
  });

  it('knows a name by another spelling, and a claim by its words', () => {
    expect(first('zelenskiy')).toBe('volodymyr-zelensky');
    expect(first('kursk-encirclment')).toBe('kursk-encirclement');
    expect(first('troops-surrounded-in-kursk')).toBe('kursk-encirclement');
  });

  it('offers nothing for what is like nothing', () => {
    expect(nearest('wp-login.php', candidates)).toEqual([]);
    expect(nearest('', candidates)).toEqual([]);
  });

  it('ranks by likeness, at most as many as asked, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(6), (wanted, limit) => {
        const found = nearest(wanted, candidates, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        const values = found.map(({ likeness }) => likeness);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }),
    );
  });
});
