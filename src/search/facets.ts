import { type FacetCount, type Facets, FILTERS, type Query, type SearchDocument } from './query.ts';

type Facet = keyof Facets;

/** The values that a facet counts a document under. */
function valuesOf(document: SearchDocument, facet: Facet): readonly string[] {
  if (facet === 'kinds') return [document.kind];
  if (facet === 'quotationKinds') return document.quotationKind ? [document.quotationKind] : [];
  return document[facet] ?? [];
}

function passes(document: SearchDocument, facet: Facet, query: Query): boolean {
  const asked: readonly string[] = query[facet] ?? [];
  return asked.length === 0 || valuesOf(document, facet).some((value) => asked.includes(value));
}

/** Does the document pass all filters of the query? */
export function isAsked(document: SearchDocument, query: Query): boolean {
  return FILTERS.every((facet) => passes(document, facet, query));
}

/** Counts `documents`, which match the query's text, under each facet as described at `Facets`. */
export function countFacets(documents: Iterable<SearchDocument>, query: Query): Facets {
  const counts = new Map<Facet, Map<string, number>>(FILTERS.map((facet) => [facet, new Map()]));
  for (const document of documents) {
    const failed = FILTERS.filter((facet) => !passes(document, facet, query));
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : FILTERS) {
      const tally = counts.get(facet)!;
      for (const value of valuesOf(document, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  const ranked = (facet: Facet): FacetCount[] =>
    Array.from(counts.get(facet)!, ([value, count]) => ({ value, count })).sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  return {
    kinds: ranked('kinds'),
    outlets: ranked('outlets'),
    speakers: ranked('speakers'),
    topics: ranked('topics'),
    quotationKinds: ranked('quotationKinds'),
  };
}
