import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../src/text/collation/compare.ts';
import type { Comparison, TextDifference } from '../../../src/text/collation/types.ts';
import { readWording } from '../../../src/text/collation/wording.ts';
import { inventedWords, strangers } from './invented.ts';

/** Differences of a wording made of `base` by one operation. */
function differ(base: readonly string[], here: readonly string[] | string): Comparison {
  return compareWordings(
    readWording(base.join(' ')),
    readWording(typeof here === 'string' ? here : here.join(' ')),
  );
}

function kinds(comparison: Comparison): string[] {
  return comparison.differences.map((difference) => difference.kind);
}

const words = inventedWords(12, 30);
/** A wording and two places in it, at least three words from its ends and from one another. */
const wordsAndPlaces = words.chain((list) =>
  fc
    .tuple(fc.constant(list), fc.integer({ min: 3, max: list.length - 7 }), fc.integer({ min: 1, max: 4 }))
    .map(([all, at, length]) => ({ all, at, length })),
);
const isContent = (word: string | undefined): boolean => (word?.length ?? 0) > 4;

describe('compareWordings on one operation', () => {
  it('finds a wording the same as itself', () => {
    fc.assert(
      fc.property(words, (all) => {
        const comparison = differ(all, all);
        expect(comparison).toMatchObject({ relation: 'same', differences: [], further: [0, 0], filled: 0 });
        expect([...comparison.baseOf]).toEqual(all.map((_, index) => index));
      }),
    );
  });

  it('gives spans that begin and end with words, within both texts, in the order of the base', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const comparison = differ(one, other);
        const ends = ({ base, here }: TextDifference): number[] => [base?.end ?? 0, here?.end ?? 0];
        for (const difference of comparison.differences) {
          const [base = 0, here = 0] = ends(difference);
          expect(base).toBeLessThanOrEqual(one.join(' ').length);
          expect(here).toBeLessThanOrEqual(other.join(' ').length);
        }
        const starts = comparison.differences.flatMap(({ base }) => (base === null ? [] : [base.start]));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('finds a cut of inner words as one unmarked cut of as many letters, and with an ellipsis as a marked one', () => {
    fc.assert(
      fc.property(wordsAndPlaces, ({ all, at, length }) => {
        const rest = [...all.slice(0, at), ...all.slice(at + length)];
        const cut = differ(all, rest);
        expect(kinds(cut)).toEqual(['unmarked-cut']);
        const span = cut.differences[0]?.base ?? { start: 0, end: 0 };
        expect(span.end - span.start).toBe(all.slice(at, at + length).join(' ').length);
        const marked = differ(all, `${all.slice(0, at).join(' ')}… ${all.slice(at + length).join(' ')}`);
        expect(kinds(marked)).toEqual(['marked-cut']);
        const markedSpan = marked.differences[0]?.base ?? { start: 0, end: 0 };
        expect(all.join(' ').slice(markedSpan.start, markedSpan.end)).toBe(
          all.slice(at, at + length).join(' '),
        );
      }),
    );
  });

  it('finds a content word replaced as one change of that word, wherever it stands', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom(...strangers), (all, seed, stranger) => {
        const places = all.flatMap((word, at) => (isContent(word) ? [at] : []));
        const at = places[seed % places.length] ?? 0;
        const changed = differ(all, all.with(at, stranger));
        expect(kinds(changed)).toEqual(['changed']);
        const { base, here } = changed.differences[0] ?? { base: null, here: null };
        expect(all.join(' ').slice(base?.start, base?.end)).toBe(all[at]);
        expect(all.with(at, stranger).join(' ').slice(here?.start, here?.end)).toBe(stranger);
      }),
    );
  });

  it('finds words put in as one addition', () => {
    fc.assert(
      fc.property(wordsAndPlaces, fc.integer({ min: 1, max: 4 }), ({ all, at }, count) => {
        const added = differ(all, [...all.slice(0, at), ...strangers.slice(0, count), ...all.slice(at)]);
        expect(kinds(added)).toEqual(['added']);
        const [difference] = added.differences;
        expect((difference?.here?.end ?? 0) - (difference?.here?.start ?? 0)).toBe(
          strangers.slice(0, count).join(' ').length,
        );
      }),
    );
  });

  it('finds a block moved to another place as reordered, and nothing cut or added', () => {
    fc.assert(
      fc.property(wordsAndPlaces, fc.nat(), ({ all, at, length }, seed) => {
        const block = all.slice(at, at + length);
        const rest = [...all.slice(0, at), ...all.slice(at + length)];
        let to = 2 + (seed % (rest.length - 4));
        if (to === at) to += 1;
        fc.pre(block.some(isContent) && rest.slice(Math.min(at, to), Math.max(at, to)).some(isContent));
        const moved = differ(all, [...rest.slice(0, to), ...block, ...rest.slice(to)]);
        expect(moved.relation).toBe('reordered');
        expect(new Set(kinds(moved))).toEqual(new Set(['reordered']));
      }),
    );
  });

  it('finds capitals, and a comma put in, as case or punctuation', () => {
    fc.assert(
      fc.property(wordsAndPlaces, ({ all, at, length }) => {
        const loud = all.map((word, index) =>
          index >= at && index < at + length ? word.toUpperCase() : word,
        );
        expect(kinds(differ(all, loud))).toEqual(['case-or-punctuation']);
        expect(kinds(differ(all, all.with(at, `${all[at] ?? ''},`)))).toEqual(['case-or-punctuation']);
      }),
    );
  });

  it('finds any stretch of a wording to be part of it', () => {
    fc.assert(
      fc.property(wordsAndPlaces, ({ all, at, length }) => {
        const part = all.slice(at, at + length + 2);
        expect(differ(all, part)).toMatchObject({ relation: 'part', differences: [], further: [0, 0] });
      }),
    );
  });
});

describe('compareWordings on long texts', () => {
  const text = (count: number, seed: number): string[] =>
    fc.sample(fc.array(fc.constantFrom(...joints(), ...vocabulary), { minLength: count, maxLength: count }), {
      seed,
      numRuns: 1,
    })[0] ?? [];
  const joints = (): string[] =>
    Array.from({ length: 800 }, (_, index) => ['the', 'of', 'and', 'to'][index % 4] ?? '');
  const vocabulary = Array.from({ length: 1200 }, (_, index) => `word${index.toString(36)}ly`);

  it('finds the places changed in 5,000 words', () => {
    const base = text(5000, 7);
    const here = base.map((word, at) => (at % 500 === 250 ? 'glacier' : word));
    expect(kinds(differ(base, here))).toEqual(Array.from({ length: 10 }, () => 'changed'));
  });

  it('comes to an end soon with 20,000 words that differ, or that repeat', () => {
    const [one, other] = [text(20_000, 1), text(20_000, 2)];
    const began = performance.now();
    differ(one, other);
    differ(
      Array.from({ length: 20_000 }, (_, at) => `w${String(at % 7)}`),
      Array.from({ length: 20_000 }, (_, at) => `w${String(at % 5)}`),
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
