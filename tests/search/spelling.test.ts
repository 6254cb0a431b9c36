import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distances, likeness, spellingKey } from '../../src/search/spelling.ts';

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

describe('likeness', () => {
  it('falls from the same word over a beginning and one slip to two', () => {
    const falling = [
      likeness('surrounded', 'surrounded', true),
      likeness('surroun', 'surrounded', true),
      likeness('surounded', 'surrounded', false),
      likeness('surrounde', 'surrendered', false),
      likeness('surround', 'kursk', false),
    ];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(falling.at(-1)).toBe(0);
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
