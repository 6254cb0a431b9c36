import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/check/likeness.ts';
import { PassageIndex, stemSet } from '../../src/check/passage-index.ts';
import { readStems } from '../../src/check/stems.ts';

const indexOf = (texts: readonly string[]) =>
  new PassageIndex(texts.length, (at) => readStems(texts[at]!).keys);

describe('stems', () => {
  it('are the same for forms of a word, and for its possessive in either apostrophe', () => {
    const [first, ...others] = [
      'surrounded',
      'Surround',
      'surrounds',
      'SURROUNDING',
      'surround’s',
      "surround's",
    ].map((word) => readStems(word).keys[0]);
    for (const other of others) expect(other).toBe(first);
    expect(readStems('Zelenskyy').keys[0]).toBe(readStems('Zelensky').keys[0]);
  });

  it('tell words apart, and stand where the words stand', () => {
    const text = 'Née à  Kyiv, “30-day” truce — 停火';
    const { keys, starts, ends } = readStems(text);
    expect(Array.from(starts, (start, at) => text.slice(start, ends[at]))).toEqual([
      'Née',
      'à',
      'Kyiv',
      '30',
      'day',
      'truce',
      '停火',
    ]);
    expect(new Set(keys).size).toBe(7);
  });
});

describe('an index of passages', () => {
  const texts = ['the bridge is safe', 'the bridge is closed today', 'the ferry runs', 'the town hall'];

  it('finds first the passage that shares the rarest words', () => {
    const best = indexOf(texts).candidates(stemSet('is the bridge closed'), 2);
    expect(best.map(({ passage }) => passage)).toEqual([1, 0]);
  });

  it('weighs a word the more the fewer passages have it', () => {
    const index = indexOf(texts);
    const weight = (word: string) => index.weight(readStems(word).keys[0]!);
    expect(weight('the')).toBeLessThan(weight('bridge'));
    expect(weight('bridge')).toBeLessThan(weight('ferry'));
    expect(weight('ferry')).toBeLessThan(weight('unheard'));
  });

  it('gives every passage its own words back, whatever they are', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (passages) => {
        const list = passages.map((passage) => passage.join(' '));
        const index = indexOf(list);
        for (const text of list) {
          const [best] = index.candidates(stemSet(text), 1);
          expect(best!.shared).toBeCloseTo(weigh(stemSet(text), index).mass, 3);
        }
      }),
    );
  });
});
