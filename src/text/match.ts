import search from 'approx-string-match';
import type { Folded } from './normalize.ts';
import { fold, rawSpan } from './normalize.ts';
import type { Span } from './span.ts';
import { words } from './words.ts';

/**
 * All places of a typed `quote` in a text, in order, not overlapping: as it stands, else by folded form (case,
 * curly or straight marks, dashes, white space). `folded` is `fold(text)`, made once a text. Linear in the text.
 */
export function findQuote(text: string, folded: Folded, quote: string): Span[] {
  const trimmed = quote.trim();
  if (trimmed === '') return [];
  const exact = places(text, trimmed).map((start) => ({ start, end: start + trimmed.length }));
  if (exact.length > 0) return exact;
  const needle = fold(trimmed).text;
  if (needle === '') return [];
  return places(folded.text, needle)
    .filter((start) => wholeWords(folded.text, start, start + needle.length))
    .map((start) => rawSpan(folded, start, start + needle.length));
}

/** `span` and the share of the quote's characters that would have to change, 0 to 1. */
export interface NearPassage extends Span {
  distance: number;
}

/** Longest stretch of a quote that is compared, and of a text that is searched as a whole (UTF-16 units). */
const patternLimit = 160;
const wholeTextLimit = 40_000;

/**
 * The passage of a text that comes nearest to a quote which is not in it, or null where nothing is alike. A
 * quote's first 160 units are compared; of a text beyond 40,000 units only the stretches that share most words with
 * the quote are, so that neither a huge text nor a huge quote can take long.
 */
export function nearestPassage(text: string, folded: Folded, quote: string): NearPassage | null {
  const pattern = fold(quote.slice(0, 4 * patternLimit)).text.slice(0, patternLimit);
  if (pattern.length < 3) return null;
  let best: NearPassage | null = null;
  for (const window of windows(folded.text, pattern)) {
    const match = search(
      folded.text.slice(window.start, window.end),
      pattern,
      Math.floor(pattern.length * 0.6),
    )[0];
    if (match === undefined) continue;
    const distance = match.errors / pattern.length;
    if (best !== null && best.distance <= distance) continue;
    best = {
      ...atWords(text, rawSpan(folded, window.start + match.start, window.start + match.end)),
      distance,
    };
  }
  return best;
}

function places(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length))
    found.push(at);
  return found;
}

const wordUnit = /[\p{L}\p{N}]/u;

/** False where the stretch begins or ends within a word ("war" in "warned"). */
function wholeWords(text: string, start: number, end: number): boolean {
  const cutAt = (at: number) => wordUnit.test(text.charAt(at - 1)) && wordUnit.test(text.charAt(at));
  return !cutAt(start) && !cutAt(end);
}

/** Widens a span to whole words, then leaves out blanks at its ends. */
function atWords(text: string, { start, end }: Span): Span {
  while (start > 0 && wordUnit.test(text.charAt(start - 1)) && wordUnit.test(text.charAt(start))) start -= 1;
  while (end < text.length && wordUnit.test(text.charAt(end - 1)) && wordUnit.test(text.charAt(end)))
    end += 1;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The stretches worth searching: everything, or the three buckets of a large text richest in the pattern's words. */
function windows(text: string, pattern: string): Span[] {
  if (text.length <= wholeTextLimit) return [{ start: 0, end: text.length }];
  const wanted = new Set(words(pattern).map((word) => word.key));
  const size = 4 * patternLimit;
  const seen = new Map<number, Set<string>>();
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu)) {
    if (!wanted.has(match[0])) continue;
    const bucket = Math.floor(match.index / size);
    const keys = seen.get(bucket);
    if (keys === undefined) seen.set(bucket, new Set([match[0]]));
    else keys.add(match[0]);
  }
  return Array.from(seen)
    .sort((a, b) => b[1].size - a[1].size || a[0] - b[0])
    .slice(0, 3)
    .map(([bucket]) => ({
      start: Math.max(0, (bucket - 1) * size),
      end: Math.min(text.length, (bucket + 2) * size),
    }));
}
