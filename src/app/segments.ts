import type { Span } from '../model/types.ts';

/** A mark under some words of a block; `name` is what the page knows it by. Offsets as in `Span`. */
export interface Mark extends Span {
  name: string;
}

/** A stretch of text under the same marks throughout. */
export interface Segment extends Span {
  text: string;
  /** Names of the marks that lie under it, in the order given. */
  under: string[];
  /** Names of the marks that begin and end with it. */
  begins: string[];
  ends: string[];
}

/**
 * Cuts `span` of `text` wherever a mark begins or ends. Marks may overlap freely and reach beyond the span; the
 * segments' texts joined are always the span's text. Linear in the number of cuts times the marks of one block.
 */
export function segments(text: string, span: Span, marks: readonly Mark[]): Segment[] {
  const clipped = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([span.start, span.end, ...clipped.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const names = (wanted: (mark: Mark) => boolean) => clipped.filter(wanted).map(({ name }) => name);
    return {
      start,
      end,
      text: text.slice(start, end),
      under: names((mark) => mark.start <= start && end <= mark.end),
      begins: names((mark) => mark.start === start),
      ends: names((mark) => mark.end === end),
    };
  });
}
