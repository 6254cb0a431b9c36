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
  const count = byKind.reduce((sum, { length }) => sum + length, 0);
  if (index.atHand) return { documents: byKind.flat().map(({ document }) => document), all: true };
  const most = quick ? MOST_QUICK_PAGES : Math.max(MOST_PAGES, Math.min(limit, MOST_HITS));
  /** Pages that will be here, of which so many are not yet. */
  const pages = new Set<number>();
  let fetched = 0;
  const documents: number[] = [];
  for (const document of inTurns(byKind)) {
    const page = textPageOf(index.directory, document);
    if (!pages.has(page)) {
      if (!index.holds(document)) {
        if (fetched >= most) continue;
        fetched += 1;
      }
      pages.add(page);
    }
    documents.push(document);
  }
  return { documents, all: documents.length === count };
}

/** The best of each kind, and then whichever covers most; where that is equal the kind that had fewer turns. */
function* inTurns(byKind: readonly (readonly Covered[])[]): Generator<number> {
  const turns = byKind.map((ofKind) => Math.min(1, ofKind.length));
  for (const [best] of byKind) if (best) yield best.document;
  for (;;) {
    let next = -1;
    for (let kind = 0; kind < byKind.length; kind += 1) {
      const one = byKind[kind]![turns[kind]!];
      if (!one) continue;
      const rival = next < 0 ? undefined : byKind[next]![turns[next]!];
      if (
        !rival ||
        one.covered > rival.covered ||
        (one.covered === rival.covered && turns[kind]! < turns[next]!)
      )
        next = kind;
    }
    if (next < 0) return;
    yield byKind[next]![turns[next]!]!.document;
    turns[next]! += 1;
  }
}
