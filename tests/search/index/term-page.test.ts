import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterSet } from '../../../src/search/index/letter-set.ts';
import { blockOf, readTermPage, type Term, writeTermPage } from '../../../src/search/index/term-page.ts';

const DOCUMENTS = 3000;
const MOST_LISTED = 40;

const spelled = fc.string({ unit: fc.constantFrom('a', 'n', 'ż', '𠮷', '停'), minLength: 1, maxLength: 12 });

const term = fc
  .record({
    word: spelled,
    numbers: fc.uniqueArray(fc.nat(DOCUMENTS - 1), { minLength: 1, maxLength: 120 }),
    alsoWritten: fc.array(spelled, { maxLength: 2 }),
  })
  .map(({ word, numbers, alsoWritten }): Term => {
    const sorted = Uint32Array.from(numbers).sort();
    const inBlocks = sorted.length > MOST_LISTED;
    const places = inBlocks ? Uint32Array.from(new Set(Array.from(sorted, blockOf))) : sorted;
    return { word, frequency: sorted.length, places, inBlocks, alsoWritten };
  });

describe('a page of terms', () => {
  it('is read as it was written: words, documents or blocks, and other spellings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 30, selector: ({ word }) => word }), (terms) => {
        const page = readTermPage(writeTermPage(terms, { documents: DOCUMENTS, mostListed: MOST_LISTED }));
        expect(page.terms).toEqual(terms);
        expect(Array.from(page.letters)).toEqual(terms.map(({ word }) => letterSet(word)));
      }),
    );
  });

  it('takes about a bit for each place of a word that stands everywhere', () => {
    const everywhere = Uint32Array.from({ length: DOCUMENTS }, (_, at) => at);
    const all: Term = {
      word: 'the',
      frequency: DOCUMENTS,
      places: everywhere,
      inBlocks: false,
      alsoWritten: [],
    };
    const page = writeTermPage([all], { documents: DOCUMENTS, mostListed: DOCUMENTS });
    expect(page.length).toBeLessThan(DOCUMENTS / 8 + 100);
    expect(readTermPage(page).terms).toEqual([all]);
  });

  it('can be read of a part of a larger buffer', () => {
    const one: Term = {
      word: 'a',
      frequency: 1,
      places: Uint32Array.of(7),
      inBlocks: false,
      alsoWritten: [],
    };
    const page = writeTermPage([one], { documents: 10, mostListed: 10 });
    const larger = new Uint8Array(page.length + 9);
    larger.set(page, 4);
    expect(readTermPage(larger.subarray(4, 4 + page.length)).terms).toEqual([one]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['an error page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ])('is not read from %s', (_, bytes) => {
    expect(() => readTermPage(bytes)).toThrow();
  });
});
