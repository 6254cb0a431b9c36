import type { Span } from './span.ts';
import { normalize } from './normalize.ts';

/** What joins letters of an abbreviation and groups of three figures, and is left out of the key. */
const joints = /(?<!\d)\.|,(?=\d{3}(?!\d))/g;

/** A word and its place: letters, figures and what joins them inside a word ("don't", "30-day", "95,000"). */
export interface Word extends Span {
  /** Folded: `Don’t` and `don't`, `U.S.` and `US`, `95,000` and `95000` are the same word. */
  key: string;
}

/**
 * A comma or dot joins figures ("95,000") and a dot joins single letters ("U.S"); nothing else, so that a missing
 * space ("leader.The") does not make two words one.
 */
const wordPattern =
  /[\p{L}\p{N}\p{M}]+(?:(?:['’‑-]|(?<=\p{N})[.,](?=\p{N})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})))[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of `text` in order, with spans into it. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: normalize(match[0]).replace(joints, ''),
  }));
}

/** Number of words in `text`. */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(wordPattern)) if (match[0] !== '') count += 1;
  return count;
}

/** Anything that a plain key would not do for: letters beyond ASCII, and what may join figures or an abbreviation. */
const unplain = /[^\n -~‘’“”–—…]|[.,][A-Za-z\d]/;
const plainWords = /[a-z\d]+(?:['-][a-z\d]+)*/g;

/** The folded words joined by spaces: equal for wordings that differ in case, marks and punctuation only. */
export function wordKey(text: string): string {
  if (!unplain.test(text)) return text.toLowerCase().replaceAll('’', "'").match(plainWords)?.join(' ') ?? '';
  return words(text)
    .map((word) => word.key)
    .join(' ');
}
