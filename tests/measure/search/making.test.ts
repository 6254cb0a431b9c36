import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../wordings/random.ts';
import { growPassages } from './grow-passages.ts';
import { makeQueries, spoilt } from './make-queries.ts';
import { otherSpellings } from './other-spellings.ts';
import { withTypo } from './typos.ts';

const passages = [
  'The harbour master of Odesa refused to open the eastern lock before daylight.',
  'Minister Lindovsky praised the dredging crews and promised another lighthouse.',
  'Nobody counted the empty containers that drifted beyond the outer breakwater.',
  'Fishermen blamed the new tariff for every boat that stayed ashore this winter.',
].map((text, id) => ({ id, text }));

describe('made queries', () => {
  const queries = makeQueries(passages, 4, 1);

  test('are the same for the same seed', () => {
    expect(makeQueries(passages, 4, 1)).toEqual(queries);
    expect(makeQueries(passages, 4, 2)).not.toEqual(queries);
  });

  test('have two to six words of their passage where they are clean, in its order and without the small ones', () => {
    const clean = queries.filter((one) => one.class === 'a');
    expect(clean).toHaveLength(4);
    for (const { query, answer } of clean) {
      const words = query.split(' ');
      const text = passages[Number(answer)]!.text.toLowerCase();
      const places = words.map((word) => text.indexOf(word));
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeLessThanOrEqual(6);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(words).not.toContain('the');
      expect(places).not.toContain(-1);
    }
  });

  test('are spoilt as their class says', () => {
    const words = ['Minister', 'Lindovsky', 'praised', 'dredging'];
    const clean = words.map((word) => word.toLowerCase());
    const ways = new Map(spoilt(new Random(3), words));
    const differing = (typed: readonly string[]) => typed.filter((word, at) => word !== clean[at]).length;
    expect([...ways.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(differing(ways.get('b')!)).toBe(1);
    expect(differing(ways.get('c')!)).toBe(2);
    expect(ways.get('d')!.toSorted()).toEqual(clean.toSorted());
    expect(ways.get('d')).not.toEqual(clean);
    expect(ways.get('e')).toHaveLength(3);
    expect('dredging'.startsWith(ways.get('f')!.at(-1)!)).toBe(true);
    expect(ways.get('f')!.at(-1)).not.toBe('dredging');
    expect(otherSpellings('Lindovsky')).toContain(ways.get('g')![1]);
    expect(ways.get('h')).toHaveLength(3);
  });

  test('are made of no words that stand together in two passages', () => {
    const twice = [...passages, { id: 'copy', text: passages[0]!.text }];
    expect(makeQueries(twice, 9, 1).map(({ answer }) => answer)).not.toContain(0);
  });
});

test('a slip alters a word by one letter or two that changed places, never its first', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (word, seed) => {
      const slipped = withTypo(new Random(seed), word);
      expect(slipped[0]).toBe(word[0]);
      expect(Math.abs(slipped.length - word.length)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a name is spelt otherwise by rule, a plain word is left alone', () => {
  expect(otherSpellings('Kyiv')).toEqual(['kiev']);
  expect(otherSpellings('Lindovskyi')).toContain('lindovskiy');
  expect(otherSpellings('Yanukovych')).toContain('yanukovich');
  expect(otherSpellings('Harbour')).toEqual([]);
  expect(otherSpellings('Over')).toEqual([]);
});

describe('grown passages', () => {
  const grown = growPassages(passages, 400, 1);

  test('begin with those given, are as many as asked for and the same for the same seed', () => {
    expect(grown.slice(0, 4)).toEqual(passages);
    expect(grown).toHaveLength(400);
    expect(new Set(grown.map(({ id }) => id)).size).toBe(400);
    expect(growPassages(passages, 400, 1)).toEqual(grown);
  });

  test('have new words too, ever fewer of them', () => {
    const vocabulary = (count: number) =>
      new Set(grown.slice(0, count).flatMap(({ text }) => text.split(' '))).size;
    const [few, some, all] = [vocabulary(100), vocabulary(200), vocabulary(400)];
    expect(some).toBeGreaterThan(few);
    expect(all / 400).toBeLessThan(few / 100);
  });

  test('are those given where there is nothing to make them of, or enough of them', () => {
    expect(growPassages([{ id: 1, text: '' }], 10, 1)).toHaveLength(1);
    expect(growPassages(passages, 2, 1)).toEqual(passages);
  });
});
