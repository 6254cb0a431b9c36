import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEndingPage, reversed, writeEndingPage } from '../../../src/search/index/ending-page.ts';
import { letterSet } from '../../../src/search/index/letter-set.ts';

const word = fc.string({
  unit: fc.constantFrom('e', 'd', 'i', 'n', 'g', '𝐧', 'é'),
  minLength: 1,
  maxLength: 16,
});

describe('a page of endings', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 50 }), (words) => {
        const byEnding = words.toSorted((a, b) => (reversed(a) < reversed(b) ? -1 : 1));
        const page = readEndingPage(writeEndingPage(byEnding));
        expect(page.words).toEqual(byEnding);
        expect(Array.from(page.letters)).toEqual(byEnding.map(letterSet));
      }),
    );
  });

  it('says a shared ending once', () => {
    expect(writeEndingPage(['surrounded', 'founded'])).toBe('0dednuorrus\n6f');
  });
});

describe('reversed', () => {
  it('turns round characters, not halves of them, and is its own inverse', () => {
    expect(reversed('a𠮷b')).toBe('b𠮷a');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => reversed(reversed(text)) === text));
  });
});
