import { LONGEST_WORD } from '../words.ts';

/** Says how many letters a word shares with the one before it: "0" for none, "1" for one … */
const ZERO = '0'.charCodeAt(0);

/**
 * A list of words as one text, each without the beginning that it shares with the word before it (front coding;
 * Witten, Moffat and Bell 1999, "Managing Gigabytes", section 4.1). Words have at most `LONGEST_WORD` UTF-16 units
 * and no line breaks.
 */
export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < LONGEST_WORD && shared < before.length && word[shared] === before[shared]) shared += 1;
      if (/[\uD800-\uDBFF]/.test(word[shared - 1] ?? '')) shared -= 1;
      before = word;
      return String.fromCharCode(ZERO + shared) + word.slice(shared);
    })
    .join('\n');
}

/** Inverse of `writeWords`. */
export function readWords(written: string): string[] {
  if (written === '') return [];
  let before = '';
  return written
    .split('\n')
    .map((line) => (before = before.slice(0, line.charCodeAt(0) - ZERO) + line.slice(1)));
}
