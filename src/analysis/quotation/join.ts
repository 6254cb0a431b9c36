import type { Block } from '../../model/types.ts';
import type { Span } from '../../text/span.ts';
import type { MarkRole, Marks } from './marks.ts';
import { marks } from './marks.ts';
import type { Quoted } from './pairs.ts';
import { pairs } from './pairs.ts';
import { isSignature } from './repair.ts';

/** One quotation as its marks show it, before anybody is found to have said it. */
export interface QuotedWords extends Span {
  /** Index of the block it begins in. */
  block: number;
  /** Its words, block by block; one span, the quotation's own, where it stays within a block. */
  parts: Span[];
  /** True where every mark that opens it has one that closes it. */
  closed: boolean;
}

/** A quotation that nothing has closed yet. */
interface Open {
  words: QuotedWords;
  double: boolean;
  /** Lines without a mark behind it: its own where a mark closes it behind them, as in a post of several lines. */
  run: Span[];
}

const longestRun = 8;

/**
 * The quotations of an article in text order. Furniture and repeated blocks have none. A quotation left open at
 * the end of a paragraph goes on in the next one where that begins with an opening mark, as is the custom of
 * English-language papers, or where its first mark closes what it did not open (a line break inside a
 * quotation): together they are one quotation with parts. Linear.
 */
export function quotedWords(text: string, blocks: readonly Block[]): QuotedWords[] {
  const found: QuotedWords[] = [];
  const read = blocks.flatMap((block, index) => (isRead(block) ? [index] : []));
  let open: Open | null = null;
  let next: Marks = { at: [], roles: [] };
  for (const [place, index] of read.entries()) {
    const block = blocks[index];
    if (block === undefined) continue;
    const behind = blocks[read[place + 1] ?? blocks.length];
    const here = place === 0 ? marks(text, block) : next;
    next = behind === undefined ? { at: [], roles: [] } : marks(text, behind);
    const caption = block.kind === 'caption';
    const list = pairs(text, block, here, {
      carried: open?.double === true && !caption,
      goesOn: { double: begins(next, behind, 'opens'), single: begins(next, behind, 'opens-single') },
    });
    if (caption) {
      for (const quoted of list) if (quoted.closed) found.push(single(quoted, index));
      continue;
    }
    if (here.at.length === 0 && open !== null && isNextLine(text, open, block)) {
      open.run.push({ start: block.start, end: block.end });
      continue;
    }
    for (const [position, quoted] of list.entries()) {
      if (open !== null && position === 0 && continues(text, open, quoted, block)) {
        const { words }: Open = open;
        // A block that begins without a mark goes on with what its mark closes; so do the lines before it.
        if (quoted.start === block.start) words.parts.push(...open.run);
        if (quoted.start !== block.start || !isSignature(text.slice(quoted.start, quoted.end))) {
          words.parts.push({ start: quoted.start, end: quoted.end });
        }
        words.end = words.parts.at(-1)?.end ?? words.end;
        words.closed = quoted.closed;
        open = quoted.closed ? null : { words, double: quoted.double, run: [] };
        continue;
      }
      const words = single(quoted, index);
      found.push(words);
      open = quoted.closed ? null : { words, double: quoted.double, run: [] };
    }
    if (list.length === 0) open = null;
  }
  return found;
}

/** True where a block's first quotation goes on with the open one: behind an opening mark, or closing without one. */
function continues(text: string, open: Open, quoted: Quoted, block: Block): boolean {
  if (quoted.double !== open.double) return false;
  if (quoted.start === block.start) return true;
  return open.run.length === 0 && openingOf(text, quoted.start) <= block.start;
}

/** True for a line right under the open quotation, without a blank line between. */
function isNextLine(text: string, { words, double, run }: Open, block: Block): boolean {
  const gap = text.slice(run.at(-1)?.end ?? words.end, block.start).replaceAll('\r\n', '\n');
  return double && run.length < longestRun && gap.match(/[\n\r\u2028\u2029]/g)?.length === 1;
}

function isRead({ kind, repeats }: Block): boolean {
  return kind !== 'furniture' && repeats === null;
}

/** True where a block begins with a mark of this role. */
function begins({ at, roles }: Marks, block: Block | undefined, role: MarkRole): boolean {
  return block !== undefined && block.kind !== 'caption' && at[0] === block.start && roles[0] === role;
}

/** Where the mark stands that opens words beginning at `start`, a space after it (French) or two units ('') included. */
function openingOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 4), start);
  const mark = /(?:''|``|["“”„‟«»＂‘’‚'])\s*$/u.exec(before);
  return mark === null ? start : start - (before.length - mark.index);
}

function single(quoted: Span & { closed: boolean }, block: number): QuotedWords {
  const { start, end, closed } = quoted;
  return { start, end, block, parts: [{ start, end }], closed };
}
