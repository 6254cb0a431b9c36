import type { Covered } from './found.ts';
import { textPageOf } from './index/directory.ts';
import type { Index } from './index/open-index.ts';

/** Pages of texts that are fetched for one answer, more only where more hits are asked for. */
const MOST_PAGES = 13;

/**
 * Which candidates to read, given those of each kind, best first: all where reading costs nothing, else those on the
 * pages that are here already and on some pages more, of each kind the best and then whatever covers most.
 */
export function worthReading(
  index: Index,
  byKind: readonly (readonly Covered[])[],
  wanted: number,
): number[] {
  const all = byKind.flat();
  if (index.atHand) return all.map(({ document }) => document);
  const most = Math.max(MOST_PAGES, wanted);
  const pages = new Set<number>();
  const first = byKind.flatMap(([best]) => best ?? []);
  return [...first, ...all.sort((a, b) => b.covered - a.covered)].flatMap(({ document }, at) => {
    if (at >= first.length && first.some((one) => one.document === document)) return [];
    const page = textPageOf(index.directory, document);
    if (!index.holds(document) && !pages.has(page)) {
      if (pages.size >= most) return [];
      pages.add(page);
    }
    return [document];
  });
}
