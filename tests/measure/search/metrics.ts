/** How well and how fast queries of one class were answered; means over its queries. */
export interface Quality {
  queries: number;
  /** Mean of 1 / place of the answer, 0 where it is not among the first ten (E. Voorhees, TREC-8, 1999). */
  mrr: number;
  /** Share of queries whose answer came first, and was among the first ten. */
  recall1: number;
  recall10: number;
}

/** A query that was answered: its class and the place of the answer, from 1; null where it is not among the first ten. */
export interface Placed {
  query: string | number;
  class: string;
  place: number | null;
}

/** Place of the answer among the first ten ids. */
export function placeOf<Id>(answer: Id, ids: readonly Id[]): number | null {
  const at = ids.slice(0, 10).indexOf(answer);
  return at < 0 ? null : at + 1;
}

export function quality(placed: readonly Placed[]): Quality {
  const queries = placed.length;
  const mean = (value: (place: number) => number) =>
    placed.reduce((sum, { place }) => sum + (place === null ? 0 : value(place)), 0) / queries;
  return {
    queries,
    mrr: mean((place) => 1 / place),
    recall1: mean((place) => (place === 1 ? 1 : 0)),
    recall10: mean(() => 1),
  };
}

/** By class, in the order of their names. */
export function qualityByClass(placed: readonly Placed[]): Map<string, Quality> {
  const names = [...new Set(placed.map((one) => one.class))].sort();
  return new Map(names.map((name) => [name, quality(placed.filter((one) => one.class === name))]));
}

/** Mean over classes, so that each counts alike however many queries it has. */
export function meanOverClasses(
  byClass: ReadonlyMap<string, Quality>,
  what: 'mrr' | 'recall1' | 'recall10',
): number {
  const all = [...byClass.values()];
  return all.reduce((sum, one) => sum + one[what], 0) / all.length;
}

/**
 * What `own` has over the best of `others` in a figure: the least of what it has over each, on the queries which that
 * one was asked too.
 */
export function ahead(
  own: readonly Placed[],
  others: readonly (readonly Placed[])[],
  figure: (placed: readonly Placed[]) => number,
): number {
  return Math.min(
    ...others.map((other) => {
      const asked = new Set(other.map(({ query }) => query));
      return figure(own.filter(({ query }) => asked.has(query))) - figure(other);
    }),
  );
}

/** The least of `values` that `share` (0 to 1) of them do not exceed (nearest rank); NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
