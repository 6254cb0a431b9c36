import type { Span } from '../../text/span.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Stretch } from './clauses.ts';
import type { Edge } from './contents.ts';

/** What a cue may report: one stretch of tokens or two, and the groups of features it is weighed by. */
export interface Content {
  layout: number;
  from: number;
  to: number;
  /** Empty but for `around`, `whole` and `over`. */
  otherFrom: number;
  otherTo: number;
  /** Where the stretch that decides begins and ends; null for whole quotations. */
  start: Edge | null;
  end: Edge | null;
  /** Feature groups of its layout, start and end, and of what only `around` has; -1 for none. */
  byLayout: number;
  byStart: number;
  byEnd: number;
  byLast: number;
}

/** A whole quotation as content. */
export function whole(kind: number, { from, to }: Stretch, byLayout: number): Content {
  return stretch(kind, from, to, null, null, byLayout, -1, -1);
}

/** One stretch as content. */
export function stretch(
  kind: number,
  from: number,
  to: number,
  start: Edge | null,
  end: Edge | null,
  byLayout: number,
  byStart: number,
  byEnd: number,
): Content {
  const [otherFrom, otherTo, byLast] = [0, 0, -1];
  return { layout: kind, from, to, otherFrom, otherTo, start, end, byLayout, byStart, byEnd, byLast };
}

/** A stretch with another one as content; `start` and `end` are those of the one that decides. */
export function twoStretches(
  kind: number,
  { from, to, byStart, byEnd }: Content,
  otherFrom: number,
  otherTo: number,
  start: Edge | null,
  end: Edge | null,
  byLayout: number,
  byLast: number,
): Content {
  return { layout: kind, from, to, otherFrom, otherTo, start, end, byLayout, byStart, byEnd, byLast };
}

/** The stretches of a content in UTF-16 units. */
export function spansOf({ from, to, otherFrom, otherTo }: Content, { starts, ends }: Tokens): Span[] {
  const first = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
  return otherFrom < otherTo
    ? [first, { start: starts[otherFrom] ?? 0, end: ends[otherTo - 1] ?? 0 }]
    : [first];
}
