import { readWords, writeWords } from './word-list.ts';
import { letterSet } from './letter-set.ts';

/** Words in the order of their reversed letters, so that those which end alike stand together. */
export interface EndingPage {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

/** The characters of a word from the last to the first; never shown to anybody. */
export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}

/** `words` are in the order of the page. Returns text. */
export function writeEndingPage(words: readonly string[]): string {
  return writeWords(words.map(reversed));
}

/** Inverse of `writeEndingPage`. */
export function readEndingPage(written: string): EndingPage {
  const words = readWords(written).map(reversed);
  return { words, letters: Int32Array.from(words, letterSet) };
}
