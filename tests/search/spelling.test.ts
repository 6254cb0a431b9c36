import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distances, likeness, slipsAllowed, sortKey, spellingKey } from '../../src/search/spelling.ts';
import { toWords } from '../../src/search/words.ts';
import { SENTENCES } from './engine/sentences.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 12 });

describe('distances', () => {
  it.each([
    ['surounded', 'surrounded', 1],
    ['ptuin', 'putin', 1],
    ['kursk', 'kursk', 0],
    ['kiev', 'kyiv', 2],
  ])('from %s to %s is %i', (typed, other, whole) => {
    expect(distances(typed, other, 2).whole).toBe(whole);
  });

  it('to the best beginning of a longer word passes over the rest', () => {
    expect(distances('surrunded', 'surroundedness', 2)).toEqual({ whole: 3, prefix: 1 });
  });

  it('are the same both ways, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = distances(a, b, 3).whole;
        expect(there).toBe(distances(b, a, 3).whole);
        expect(there === 0).toBe(a === b);
      }),
    );
  });

  it('grow by one slip at most with one letter more', () => {
    fc.assert(
      fc.property(word, fc.nat(12), fc.constantFrom('x', 'y'), (a, at, letter) => {
        expect(distances(a, a.slice(0, at) + letter + a.slice(at), 3).whole).toBe(1);
      }),
    );
  });
});

describe('spellingKey', () => {
  it.each([
    ['kyiv', 'kiev'],
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['syrskyi', 'syrsky'],
    ['luhansk', 'lugansk'],
    ['odesa', 'odessa'],
    ['lavrov', 'lavrof'],
    ['mykolaiv', 'mykolayiv'],
    ['yanukovych', 'yanukovich'],
  ])('is the same for %s and %s', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
    expect(likeness(a, b, false)).toBeGreaterThanOrEqual(0.65);
  });

  it.each([
    ['lviv', 'love'],
    ['kyiv', 'cave'],
    ['moscow', 'mascot'],
  ])('differs for %s and %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });
});

describe('sortKey', () => {
  it.each([
    ['kyiv', 'kiev'],
    ['syrskyi', 'sirski'],
    ['foto', 'photo'],
    ['bakmut', 'backmut'],
    ['odessa', 'odesa'],
    ['vagner', 'wagner'],
    ['kharkiv', 'harkiv'],
  ])('puts %s and %s in one place', (a, b) => {
    expect(sortKey(a)).toBe(sortKey(b));
  });

  it('leaves other scripts and numbers as they are', () => {
    expect(['київ', '停', '41250', 'żuraw'].map(sortKey)).toEqual(['київ', '停', '41250', 'żuraw']);
  });

  it('of a beginning is the beginning of the key, but for a last letter that may be half of a sound', () => {
    for (const { folded } of SENTENCES.flatMap(toWords)) {
      for (let length = 1; length <= folded.length; length += 1) {
        const begun = sortKey(folded.slice(0, length)).replace(/[ckp]$/u, '');
        expect(sortKey(folded).slice(0, begun.length)).toBe(begun);
      }
    }
  });
});

describe('slipsAllowed', () => {
  it('are none in the shortest words, one in short ones and two in others', () => {
    expect([0, 2, 3, 5, 6, 32].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('likeness', () => {
  it('falls from the same word over another spelling, a beginning and one slip to two', () => {
    const falling = [
      likeness('surrounded', 'surrounded', true),
      likeness('surounded', 'surrounded', false),
      likeness('surroun', 'surrounded', true),
      likeness('surronded', 'surrounded', false),
      likeness('surtonded', 'surrounded', false),
      likeness('surround', 'kursk', false),
    ];
    expect(falling).toEqual([...new Set(falling)].sort((a, b) => b - a));
    expect(falling.at(-1)).toBe(0);
  });

  it('takes a beginning for the whole word more readily while it is typed', () => {
    expect(likeness('surround', 'surrounded', true)).toBeGreaterThan(
      likeness('surround', 'surrounded', false),
    );
    expect(likeness('su', 'surrounded', true)).toBeGreaterThan(0);
    expect(likeness('su', 'surrounded', false)).toBe(0);
  });

  it('does not take short words for each other', () => {
    expect(likeness('is', 'it', false)).toBe(0);
  });

  it('is between 0 and 1, and 1 only for the same word', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, unfinished) => {
        const value = likeness(a, b, unfinished);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(a === b);
      }),
    );
  });
});
