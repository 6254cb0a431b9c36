import type { ColumnName } from '../index/columns.ts';
import { type Directory, kindNumber } from '../index/directory.ts';
import { type FacetCount, type Facets, FILTERS, KINDS, type Query } from '../query.ts';

type Facet = keyof Facets;

/** Gives the values of a column for a document by its number, see `readColumns`. */
export type ValuesOf = (column: ColumnName, document: number) => readonly string[];

/** Tells and counts what documents, by their numbers, a query's filters leave. */
export class Filters {
  readonly #query: Query;
  readonly #directory: Directory;
  readonly #valuesOf: ValuesOf;

  constructor(query: Query, directory: Directory, valuesOf: ValuesOf) {
    this.#query = query;
    this.#directory = directory;
    this.#valuesOf = valuesOf;
  }

  /** Does the document pass all filters of the query? */
  leave(document: number): boolean {
    return this.#isInTime(document) && FILTERS.every((facet) => this.#passes(document, facet));
  }

  /** Counts documents, by their numbers, which match the query's text, under each facet as described at `Facets`. */
  count(documents: Uint32Array): Facets {
    const counts = new Map<Facet, Map<string, number>>(FILTERS.map((facet) => [facet, new Map()]));
    for (const document of documents) {
      if (!this.#isInTime(document)) continue;
      const failed = FILTERS.filter((facet) => !this.#passes(document, facet));
      if (failed.length > 1) continue;
      for (const facet of failed.length === 1 ? failed : FILTERS) {
        const tally = counts.get(facet)!;
        for (const value of this.#values(document, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
      }
    }
    const ranked = FILTERS.map((facet) => [facet, mostFrequentFirst(counts.get(facet)!)]);
    return Object.fromEntries(ranked) as Facets;
  }

  #values(document: number, facet: Facet): readonly string[] {
    return facet === 'kinds'
      ? [KINDS[kindNumber(this.#directory, document)]!]
      : this.#valuesOf(facet, document);
  }

  #passes(document: number, facet: Facet): boolean {
    const asked: readonly string[] = this.#query[facet] ?? [];
    return asked.length === 0 || this.#values(document, facet).some((value) => asked.includes(value));
  }

  /** What has no day is left out as soon as a day is asked for. */
  #isInTime(document: number): boolean {
    const { before, after } = this.#query;
    if (!before && !after) return true;
    const [day] = this.#valuesOf('day', document);
    return day !== undefined && (!before || day < before) && (!after || day >= after);
  }
}

/** Does a query narrow what is found by more than its words? */
export function isFiltered(query: Query): boolean {
  return Boolean(query.before ?? query.after) || FILTERS.some((facet) => Boolean(query[facet]?.length));
}

function mostFrequentFirst(tally: ReadonlyMap<string, number>): FacetCount[] {
  return Array.from(tally, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
