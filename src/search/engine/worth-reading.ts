import type { Covered } from './found.ts';
import { textPageOf } from '../index/directory.ts';
import type { Index } from '../index/open-index.ts';
import { MOST_HITS, type Query } from '../query.ts';

/** Pages of texts that are fetched for one answer, more only where more hits are asked for; and while somebody types. */
const MOST_PAGES = 13;
const MOST_QUICK_PAGES = 2;

/** Numbers of documents, and whether that is all that there was to choose from. */
export interface WorthReading {
  documents: number[];
  all: boolean;
}

/**
 * Which candidates to read, given those of each kind, best first: all where reading costs nothing, else those on the
 * pages that are here already and on some pages more, of each kind the best and then whatever covers most; where that
 * is equal the kinds take turns, so that none is left with a single hit.
 */
export function worthReading(
  index: Index,
  byKind: readonly (readonly Covered[])[],
  { limit, quick = false }: Pick<Query, 'limit' | 'quick'>,
): WorthReading {
  const all = byKind.flat();
  if (index.atHand) return { documents: all.map(({ document }) => document), all: true };
  const most = quick ? MOST_QUICK_PAGES : Math.max(MOST_PAGES, Math.min(limit, MOST_HITS));
  const pages = new Set<number>();
  const bestOfEach = byKind.flatMap(([best]) => best ?? []);
  const others = byKind
    .flatMap((ofKind) => ofKind.slice(1).map((one, turn) => ({ ...one, turn })))
    .sort((a, b) => b.covered - a.covered || a.turn - b.turn);
  const documents = [...bestOfEach, ...others].flatMap(({ document }) => {
    const page = textPageOf(index.directory, document);
    if (!index.holds(document) && !pages.has(page)) {
      if (pages.size >= most) return [];
      pages.add(page);
    }
    return [document];
  });
  return { documents, all: documents.length === all.length };
}
