import type { Span } from '../model/types.ts';

/** A few words of a text on one line; null where there are none, or where they are withheld. */
export function wordsAt(text: string, span: Span | null): string | null {
  if (span === null) return null;
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() || null;
}
