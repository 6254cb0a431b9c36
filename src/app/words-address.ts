import type { Span } from '../model/types.ts';
import { articleAddress } from './address.ts';
import type { ShownRendering } from './data/utterance.ts';
import { fragment } from './fragment.ts';

type Placed = Pick<ShownRendering, 'article' | 'quotation' | 'parts'>;

/**
 * The fragment that opens an article on some of a rendering's words, and on these only; `span` in UTF-16 units into the
 * rendering's words. Words that run over two pieces open at the first; without a span the whole quotation is meant.
 */
export function wordsFragment({ quotation, parts }: Placed, span: Span | null): string {
  const part = span && parts.find(({ at, length }) => span.start < at + length && at < span.end);
  if (!part) return fragment({ kind: 'quotation', id: quotation });
  const start = part.start + Math.max(0, span.start - part.at);
  const end = part.start + Math.min(part.length, span.end - part.at);
  return fragment({ kind: 'stretch', number: part.block, start, end });
}

/** The address of the article with that fragment. */
export function wordsAddress(rendering: Placed, span: Span | null): string {
  return articleAddress(rendering.article, wordsFragment(rendering, span));
}
