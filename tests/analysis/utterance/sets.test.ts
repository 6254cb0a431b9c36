import { array, assert, integer, property, record, tuple, boolean } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConstrainedSets } from '../../../src/analysis/utterance/constrained-sets.ts';
import { DisjointSets } from '../../../src/analysis/utterance/disjoint-sets.ts';

const size = 12;
const index = integer({ min: 0, max: size - 1 });
const pairs = array(tuple(index, index), { maxLength: 30 });

describe('DisjointSets', () => {
  it('makes one of what is joined, in any order and over any number of steps, and of nothing else', () => {
    assert(
      property(pairs, (joins) => {
        const sets = new DisjointSets(size);
        const names = Array.from({ length: size }, (_, at) => at);
        for (const [a, b] of joins) {
          expect(sets.join(a, b)).toBe(true);
          const [kept, gone] = [Math.min(names[a]!, names[b]!), Math.max(names[a]!, names[b]!)];
          for (let at = 0; at < size; at += 1) if (names[at] === gone) names[at] = kept;
        }
        for (let at = 0; at < size; at += 1) expect(sets.find(at)).toBe(names[at]);
      }),
    );
  });
});

describe('ConstrainedSets', () => {
  it('refuses the join that would bring two together that are to be apart, at once or over others', () => {
    const sets = new ConstrainedSets(4);
    sets.keepApart(0, 3);
    expect(sets.join(0, 1)).toBe(true);
    expect(sets.join(2, 3)).toBe(true);
    expect(sets.join(1, 2)).toBe(false);
    expect(sets.areOne(0, 3)).toBe(false);
    expect(sets.join(0, 1)).toBe(true);
  });

  it('never has two in one set that are kept apart, and says of every join whether it was made', () => {
    const step = record({ apart: boolean(), pair: tuple(index, index) });
    assert(
      property(array(step, { maxLength: 60 }), (steps) => {
        const sets = new ConstrainedSets(size);
        const apart: [number, number][] = [];
        for (const {
          apart: isApart,
          pair: [a, b],
        } of steps) {
          if (!isApart) expect(sets.join(a, b)).toBe(sets.areOne(a, b));
          else if (!sets.areOne(a, b)) {
            sets.keepApart(a, b);
            apart.push([a, b]);
          }
        }
        for (const [a, b] of apart) expect(sets.areOne(a, b)).toBe(false);
      }),
    );
  });

  it('joins what nothing keeps apart', () => {
    assert(
      property(pairs, pairs, (apart, joins) => {
        const sets = new ConstrainedSets(size);
        for (const [a, b] of apart) if (a !== b) sets.keepApart(a, b);
        for (const [a, b] of joins) {
          const mayNot = apart.some(
            ([one, other]) =>
              (sets.areOne(one, a) && sets.areOne(other, b)) ||
              (sets.areOne(one, b) && sets.areOne(other, a)),
          );
          const before = sets.areOne(a, b);
          expect(sets.join(a, b)).toBe(before || !mayNot);
        }
      }),
    );
  });
});
