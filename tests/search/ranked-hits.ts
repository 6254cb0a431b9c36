import type { Hit, Results } from '../../src/search/query.ts';

/** All hits of all groups in one list, best first. */
export function rankedHits(results: Results): Hit[] {
  return results.groups.flatMap((group) => group.hits).sort((a, b) => b.score - a.score);
}
