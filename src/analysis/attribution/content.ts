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
export function whole(kind: number, { from, to }: Stretch, byLayout: readonly number[]): Content {
  const group = byLayout[kind] ?? -1;
  return {
    layout: kind,
    from,
    to,
    otherFrom: 0,
    otherTo: 0,
    start: null,
    end: null,
    byLayout: group,
    byStart: -1,
    byEnd: -1,
    byLast: -1,
  };
}

/** One stretch as content. */
export function content(
  kind: number,
  from: number,
  to: number,
  start: Edge,
  end: Edge,
  byLayout: readonly number[],
  byStart: number,
  byEnd: number,
): Content {
  const group = byLayout[kind] ?? -1;
  return {
    layout: kind,
    from,
    to,
    otherFrom: 0,
    otherTo: 0,
    start,
    end,
    byLayout: group,
    byStart,
    byEnd,
    byLast: -1,
  };
}

/** The stretches of a content in UTF-16 units. */
export function spansOf({ from, to, otherFrom, otherTo }: Content, { starts, ends }: Tokens): Span[] {
  const first = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
  return otherFrom < otherTo
    ? [first, { start: starts[otherFrom] ?? 0, end: ends[otherTo - 1] ?? 0 }]
    : [first];
}
