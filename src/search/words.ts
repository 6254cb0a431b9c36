import { normalize } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';

/** A word as it stands in a text, and the form in which words are compared. */
export interface Word extends Span {
  /** Lower case, without diacritics, apostrophes and possessive `'s`; at most `LONGEST_WORD` code units. */
  folded: string;
}

/** Longer runs are compared by their beginning; it is also the longest pattern that Fuse's bit vectors take. */
export const LONGEST_WORD = 32;

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');

/**
 * Unlike `text/words.ts`, which compares wordings, a hyphen parts words here: who looks for "ceasefire plan" types
 * no hyphens. Apostrophes and what parts the thousands of a large number join: "50,000" and "50 000" are one word.
 */
const spacedWord =
  /\b\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ´`′][\p{L}\p{M}]+|(?<=\p{N}),\p{N}+)*/gu;
/** Scripts written without spaces have no cheap word boundary: one character is one word, and order does the rest. */
const mixedWord = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

const plain = /^[a-z0-9]*$/u;

/** The form in which a word is compared; empty where nothing is left of it. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const folded = plain.test(lower) ? lower : normalize(lower).replace(/'s$/u, '').replace(/[', ]/gu, '');
  return folded.length <= LONGEST_WORD
    ? folded
    : folded.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '');
}

/** The words of a text in order; spans are UTF-16 code units into `text` and hold whole words. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(anyUnspaced.test(text) ? mixedWord : spacedWord)) {
    const folded = foldWord(match[0]);
    if (folded !== '') words.push({ start: match.index, end: match.index + match[0].length, folded });
  }
  return words;
}
