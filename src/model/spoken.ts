import type { Article, Quotation, Span } from './types.ts';

/** A quotation's words without what stands between its parts: the parts, joined by a space. */
export function spokenWords(
  { text }: Pick<Article, 'text'>,
  quotation: Pick<Quotation, keyof Span | 'parts'>,
): string {
  return (quotation.parts ?? [quotation]).map((part) => text.slice(part.start, part.end)).join(' ');
}

/**
 * Where a stretch of a quotation's spoken words stands in its article: UTF-16 spans into the article's text, one a part that it
 * touches, in order.
 */
export function sourceSpans(quotation: Pick<Quotation, keyof Span | 'parts'>, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of quotation.parts ?? [quotation]) {
    const length = part.end - part.start;
    const from = Math.max(start, at) - at;
    const to = Math.min(end, at + length) - at;
    if (from < to) spans.push({ start: part.start + from, end: part.start + to });
    at += length + 1;
  }
  return spans;
}
