import { vi } from 'vitest';
import type { Facets, Group, Hit, Query, Results, SearchDocument } from '../../src/search/query.ts';

const NO_FACETS: Facets = {
  kinds: [],
  outlets: [],
  speakers: [],
  topics: [],
  stances: [],
  quotationKinds: [],
};

/** A search that answers what a test has it answer; by default that nothing is found. */
export const client = {
  search: vi.fn<(query: Query) => Promise<Results>>(),
  facets: vi.fn<(query: Query) => Promise<Facets>>(),
  close: vi.fn(),
};

export function resetClient(): void {
  client.search.mockReset().mockImplementation(() => Promise.resolve(results([])));
  client.facets.mockReset().mockImplementation(() => Promise.resolve(NO_FACETS));
}

export const facets = (part: Partial<Facets>): Facets => ({ ...NO_FACETS, ...part });

export function results(hits: Hit[], part: Partial<Results> = {}): Results {
  const kinds = [...new Set(hits.map(({ document }) => document.kind))];
  const groups = kinds.map((kind): Group => {
    const ofKind = hits.filter(({ document }) => document.kind === kind);
    return { kind, total: ofKind.length, hits: ofKind, more: false };
  });
  return {
    groups,
    total: hits.length,
    facets: NO_FACETS,
    shortened: false,
    estimated: false,
    partial: false,
    instead: [],
    ...part,
  };
}

export function hit(document: Partial<SearchDocument>, alike: Partial<SearchDocument>[] = []): Hit {
  return {
    document: documentOf(document),
    score: 1,
    verbatim: false,
    highlights: [{ start: 0, end: 3 }],
    alike: alike.map(documentOf),
  };
}

function documentOf(part: Partial<SearchDocument>): SearchDocument {
  return { kind: 'passage', id: 'harbour-post#p4', text: 'Swans were seen', context: '', ...part };
}

/** The last query that was asked, but for the one that loads the index. */
export function lastAsked(): Query | undefined {
  return client.search.mock.calls.map(([query]) => query).findLast(({ limit }) => limit > 0);
}
