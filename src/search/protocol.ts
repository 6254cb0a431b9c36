import type { Facets, Query, Results } from './query.ts';

/** What the page sends, with the address of the index that it is about (`WrittenSearch.path`, absolute). */
export interface Question {
  id: number;
  index: string;
  query: Query;
  /** What is wanted: what is found, or how much each filter would leave. */
  wanted: 'results' | 'facets';
}

/**
 * What comes back: what was wanted, a reason in words for a person, or nothing, because a newer question of the same
 * sort came in.
 */
export type Answer =
  | { id: number; results: Results }
  | { id: number; facets: Facets }
  | { id: number; failed: string }
  | { id: number; dropped: true };
