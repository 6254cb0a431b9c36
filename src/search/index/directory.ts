import { KINDS, type Kind } from '../query.ts';

/**
 * What is read of an index before anything else: where its pages begin. It grows by some bytes a page, the pages
 * themselves are read when a query needs them.
 */
export interface Directory {
  /** Documents in all; they are numbered from 0, kind after kind in the order of `KINDS`. */
  documents: number;
  kinds: Record<Kind, number>;
  /** The sort key of the first word of each page of terms. */
  terms: string[];
  /** The first word of each page of endings, reversed. */
  endings: string[];
  /** The number of the first document of each page of texts. */
  texts: number[];
  /** Folder of the pages, relative to the directory; empty where they are at hand. */
  folder: string;
}

/** Pages of terms or endings that may hold what lies from `from` to `to`, all inclusive; none where there are none. */
export function pagesBetween(
  firsts: readonly string[],
  from: string,
  to: string,
): [first: number, last: number] {
  if (firsts.length === 0) return [0, -1];
  // What begins a page may also end the page before it.
  const first = Math.max(0, lowerBound(firsts, from) - 1);
  // Two frequent words of one key ("be", "by") may each begin a page.
  let end = lowerBound(firsts, to);
  while (end < firsts.length && firsts[end] === to) end += 1;
  return [first, Math.max(first, end - 1)];
}

/** The page of texts that holds a document. */
export function textPageOf({ texts }: Directory, document: number): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! <= document) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Which of `KINDS` a document is of, by its number. */
export function kindNumber({ kinds }: Directory, document: number): number {
  let end = 0;
  return KINDS.findIndex((kind) => document < (end += kinds[kind]));
}

/** Index of the first value that is not less than `wanted`. */
function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
