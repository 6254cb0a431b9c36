import type { Block } from '../../model/types.ts';
import type { Span } from '../../text/span.ts';
import { marks } from './marks.ts';
import { pairs } from './pairs.ts';

/** One quotation as its marks show it, before anybody is found to have said it. */
export interface QuotedWords extends Span {
  /** Index of the block it begins in. */
  block: number;
  /** Its words, block by block; one span, the quotation's own, where it stays within a block. */
  parts: Span[];
  /** True where every mark that opens it has one that closes it. */
  closed: boolean;
}

/**
 * The quotations of an article in text order. Furniture and repeated blocks have none. A quotation left open at
 * the end of a paragraph goes on in the next one where that begins with an opening mark, as is the custom of
 * English-language papers: together they are one quotation with parts. Single marks quote in headlines, standfirsts and
 * captions, and everywhere in an article that has no double ones.
 */
export function quotedWords(text: string, blocks: readonly Block[]): QuotedWords[] {
  const found: QuotedWords[] = [];
  const singlesOnly = !/["“”„«»＂]/.test(text);
  let open: QuotedWords | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture' || block.repeats !== null) continue;
    const headingLike = block.kind !== 'paragraph';
    const list = pairs(text, block, marks(text, block), singlesOnly || headingLike);
    if (block.kind === 'caption') {
      for (const quoted of list) if (quoted.closed) found.push(single(quoted, index));
      continue;
    }
    for (const [place, quoted] of list.entries()) {
      const span: Span = { start: quoted.start, end: quoted.end };
      const opensBlock = place === 0 && openingOf(text, quoted.start) <= block.start;
      if (open !== null && opensBlock && quoted.double) {
        open.parts.push(span);
        open.end = span.end;
        open.closed = quoted.closed;
      } else {
        open = single(quoted, index);
        found.push(open);
      }
      if (quoted.closed || !quoted.double) open = null;
    }
    if (list.length === 0) open = null;
  }
  return found;
}

/** Where the mark stands that opens words beginning at `start`, a space after it (French) or two units ('') included. */
export function openingOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 4), start);
  const mark = /(?:''|``|["“”„‟«»＂‘’‚'])\s*$/u.exec(before);
  return mark === null ? start : start - (before.length - mark.index);
}

function single(quoted: Span & { closed: boolean }, block: number): QuotedWords {
  const { start, end, closed } = quoted;
  return { start, end, block, parts: [{ start, end }], closed };
}
