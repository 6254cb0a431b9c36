import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Index, openIndex } from '../../../src/search/index/open-index.ts';
import { sourceInMemory } from '../../../src/search/index/source.ts';
import { type Sizes, SIZES, writeIndex } from '../../../src/search/index/write-index.ts';
import { lookUp } from '../../../src/search/engine/look-up.ts';
import type { SearchDocument } from '../../../src/search/query.ts';
import { toWords } from '../../../src/search/words.ts';
import { document, passages } from '../build.ts';
import { madeNumbers, madeWords } from '../made-words.ts';
import { SENTENCES } from './sentences.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function openOver(documents: readonly SearchDocument[], sizes?: Sizes): Promise<Index> {
  return openIndex(sourceInMemory(writeIndex(documents, sizes)));
}

/** What one slip of the finger at a place makes of a word. */
function slipped(word: string, slip: number, at: number, letter: string): string {
  const place = at % word.length;
  const before = word.slice(0, place);
  if (slip === 0) return before + word.slice(place + 1);
  if (slip === 1) return before + letter + word.slice(place);
  if (slip === 2) return before + letter + word.slice(place + 1);
  const first = Math.min(place, word.length - 2);
  return word.slice(0, first) + word[first + 1]! + word[first]! + word.slice(first + 2);
}

/**
 * Does looking the typed word up give the meant one? Where it gave another that is as good as the same (another word
 * of the corpus, or one that is spelled alike by rule), nobody can tell which was meant.
 */
async function finds(index: Index, typed: string, meant: string): Promise<boolean> {
  const meanings = await lookUp(index, { folded: typed, unfinished: false });
  return meanings.some(({ term, quality }) => term.word === meant || quality >= 0.8);
}

const long = [...new Set(SENTENCES.flatMap(toWords).map(({ folded }) => folded))].filter((word) =>
  /^\p{L}{5,}$/u.test(word),
);
const slip = fc.record({
  meant: fc.constantFrom(...long),
  kind: fc.nat(3),
  at: fc.nat(20),
  letter: fc.constantFrom(...LETTERS),
});

describe('looking up a word', () => {
  describe.each([
    { form: 'on one page', sizes: SIZES },
    { form: 'on many small pages', sizes: { ...SIZES, terms: 600, endings: 100 } },
  ])('$form', ({ sizes }) => {
    let index: Index;
    beforeAll(async () => {
      index = await openOver(passages(SENTENCES), sizes);
    });

    it('finds it with one letter missing, added, changed or swapped, wherever that is', async () => {
      await fc.assert(
        fc.asyncProperty(slip, async ({ meant, kind, at, letter }) => {
          expect(await finds(index, slipped(meant, kind, at, letter), meant)).toBe(true);
        }),
        { numRuns: 500 },
      );
    });

    it('finds it by each beginning while it is typed', async () => {
      for (const word of long) {
        for (let length = 3; length < word.length; length += 1) {
          const meanings = await lookUp(index, { folded: word.slice(0, length), unfinished: true });
          expect(meanings.map(({ term }) => term.word)).toContain(word);
        }
      }
    });

    it('gives the very word as the best, with all the documents that hold it', async () => {
      const [the] = await lookUp(index, { folded: 'mayor', unfinished: false });
      const holding = SENTENCES.flatMap((text, at) => (/\bmayor\b/iu.test(text) ? [at] : []));
      expect(the).toMatchObject({ quality: 1, term: { word: 'mayor', frequency: holding.length } });
      expect(Array.from(the!.term.places)).toEqual(holding);
    });

    it('finds nothing for what is like nothing', async () => {
      expect(await lookUp(index, { folded: 'xqzwvjxq', unfinished: false })).toEqual([]);
    });
  });

  it('finds the other names of a speaker', async () => {
    const aliases = ['Skipper', 'the old man'];
    const index = await openOver([
      document('speaker', 's', 'Anna Bekker', { aliases }),
      ...passages(SENTENCES),
    ]);
    const meanings = await lookUp(index, { folded: 'skipper', unfinished: false });
    expect(meanings.map(({ term }) => term.word)).toEqual(expect.arrayContaining(['skipper', 'bekker']));
  });

  it('works where no word has an ending to look for, and where there is no word', async () => {
    const short = await openOver(passages(['他表示不會', '12 345']));
    expect(await lookUp(short, { folded: 'anything', unfinished: true })).toEqual([]);
    expect(await lookUp(await openOver([]), { folded: 'anything', unfinished: true })).toEqual([]);
  });

  describe('among 100,000 words', () => {
    const words = madeWords(100_000);
    let index: Index;
    beforeAll(async () => {
      const texts = Array.from({ length: 5_000 }, (_, at) => words.slice(at * 20, at * 20 + 20).join(' '));
      index = await openOver(passages(texts));
    });

    it('finds it with one slip nearly always, though it stands on one page of many', async () => {
      expect(index.directory.terms.length).toBeGreaterThan(50);
      const number = madeNumbers(5);
      const missed: string[] = [];
      for (let round = 0; round < 2_000; round += 1) {
        const meant = words[number(words.length)]!;
        const typed = slipped(meant, number(4), number(20), LETTERS[number(26)]!);
        if (meant.length >= 5 && !(await finds(index, typed, meant))) missed.push(`${meant} > ${typed}`);
      }
      // Of dozens of short words that end as much alike only a few are read.
      expect(missed.length).toBeLessThanOrEqual(10);
    });

    it('gives a bounded number of meanings, best first, for the shortest beginning', async () => {
      const meanings = await lookUp(index, { folded: 's', unfinished: true });
      expect(meanings.length).toBeGreaterThan(20);
      expect(meanings.length).toBeLessThanOrEqual(128);
      const qualities = meanings.map(({ quality }) => quality);
      expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
    });
  });
});
