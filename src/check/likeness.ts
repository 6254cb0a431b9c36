import type { PassageIndex } from './passage-index.ts';

/** How much of the weight of two sets of stems is shared. */
export interface Likeness {
  /** Shared weight as a share of the first's and of the second's, 0 to 1. */
  ofFirst: number;
  ofSecond: number;
  /** How many words of content are shared: such as no more than a tenth of the passages have. */
  telling: number;
}

/** Compares two sets of stems, weighed by how rare they are in `passages`. */
export function likeness(
  first: ReadonlySet<number>,
  second: ReadonlySet<number>,
  passages: PassageIndex,
): Likeness {
  let shared = 0;
  let telling = 0;
  // In a corpus of a few articles about one story its own subject is in many of the passages.
  const common = Math.max(8, passages.size / 10);
  for (const key of first) {
    if (!second.has(key)) continue;
    shared += passages.weight(key);
    if (passages.count(key) <= common) telling += 1;
  }
  const share = (set: ReadonlySet<number>) => (set.size === 0 ? 0 : shared / passages.weightOf(set));
  return { ofFirst: share(first), ofSecond: share(second), telling };
}
