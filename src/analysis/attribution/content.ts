import type { Span } from '../../text/span.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Stretch } from './clauses.ts';
import type { Edge } from './contents.ts';
import type { HashedFeatures } from './hashed-features.ts';

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
  /** The sum of their weights. */
  score: number;
}

/** Most contents weighed for one cue. */
const most = 250;
/** Contents so much worse than the best are not weighed to the end: e^-2.5 is one in twelve. */
export const margin = 2.5;

/** The contents of one cue; those that fall far behind the best one known so far are not taken in. */
export class Contents {
  readonly list: Content[] = [];
  /** Score of the best one. */
  best = -Infinity;
  readonly #features: HashedFeatures;
  /** What the cue weighs whatever it reports. */
  readonly #own: number;

  constructor(features: HashedFeatures) {
    this.#features = features;
    this.#own = features.sum(0);
  }

  /** A whole quotation. */
  addWhole(kind: number, { from, to }: Stretch, byLayout: number): void {
    this.add(kind, from, to, 0, 0, null, null, byLayout, -1, -1, -1);
  }

  /** One stretch, or two; the parameters are named as what `Content` has. */
  add(
    kind: number,
    from: number,
    to: number,
    otherFrom: number,
    otherTo: number,
    start: Edge | null,
    end: Edge | null,
    byLayout: number,
    byStart: number,
    byEnd: number,
    byLast: number,
  ): void {
    if (this.list.length >= most) return;
    const features = this.#features;
    let score = this.#own + features.sum(byLayout);
    if (byStart !== -1) score += features.sum(byStart);
    if (byEnd !== -1) score += features.sum(byEnd);
    if (byLast !== -1) score += features.sum(byLast);
    if (score < this.best - margin) return;
    if (score > this.best) this.best = score;
    this.list.push({
      layout: kind,
      from,
      to,
      otherFrom,
      otherTo,
      start,
      end,
      byLayout,
      byStart,
      byEnd,
      byLast,
      score,
    });
  }
}

/** The stretches of a content in UTF-16 units. */
export function spansOf({ from, to, otherFrom, otherTo }: Content, { starts, ends }: Tokens): Span[] {
  const first = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
  return otherFrom < otherTo
    ? [first, { start: starts[otherFrom] ?? 0, end: ends[otherTo - 1] ?? 0 }]
    : [first];
}
