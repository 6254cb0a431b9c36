import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, writeWords } from '../../../src/search/index/word-list.ts';
import { LONGEST_WORD } from '../../../src/search/words.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: LONGEST_WORD }),
  fc.string({ unit: fc.constantFrom('𝐚', '𝐛', '𠮷', 'a', '停'), minLength: 1, maxLength: LONGEST_WORD / 2 }),
  fc.constantFrom('0', '1', '\u2028', '"', '\\', 'constructor'),
);

describe('a list of words', () => {
  it('is read as it was written, in any order, with astral characters and shared beginnings', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(readWords(writeWords(words))).toEqual(words);
        expect(readWords(writeWords(words.toSorted()))).toEqual(words.toSorted());
      }),
    );
  });

  it('is read as it was written after a journey as UTF-8, which splits no character', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const sent = new TextDecoder().decode(new TextEncoder().encode(writeWords(words.toSorted())));
        expect(readWords(sent)).toEqual(words.toSorted());
      }),
    );
  });

  it('says a shared beginning once, up to the longest word', () => {
    expect(writeWords(['surround', 'surrounded', 'survey'])).toBe('0surround\n8ed\n3vey');
    const longest = 'x'.repeat(LONGEST_WORD);
    expect(readWords(writeWords([longest, longest]))).toEqual([longest, longest]);
  });

  it('may be empty', () => {
    expect(readWords(writeWords([]))).toEqual([]);
  });
});
