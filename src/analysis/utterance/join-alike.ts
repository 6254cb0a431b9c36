import type { ConstrainedSets } from './constrained-sets.ts';
import type { Entry } from './entry.ts';
import { isFragment } from './fragments.ts';
import { linksOf } from './links.ts';
import type { Link } from './links.ts';
import { spliceOf } from './splices.ts';
import type { Splice } from './splices.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordingIndex } from './wording-index.ts';

type Suspects = Map<number, { splice: Splice; main: number; other: number }>;

/** Share of a wording's weight that another one has, which then joins no two sayings either. */
const allOfIt = 0.9;

/** What another wording, which is under no suspicion itself, has as a whole was not put together by an outlet. */
function dropHeldElsewhere(suspects: Suspects, links: readonly Link[], entries: readonly Entry[]): void {
  for (const { first, second, likeness } of links) {
    for (const [at, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const isWhole = likeness.overlap.shared >= allOfIt * entries[at]!.weight;
      if (isWhole && suspects.has(at) && !suspects.has(other)) suspects.delete(at);
    }
  }
}

/**
 * Joins what the links say is one, the surest first; but for splices, which go to the saying that they begin with, and for what an article
 * prints as two: like quotations of one article, in its text, are two sayings, and so is what leads to each of them. Returns the splices.
 */
export function joinAlike(
  entries: readonly Entry[],
  index: WordingIndex,
  sets: ConstrainedSets,
  words: Vocabulary,
): Map<Entry, Splice> {
  const candidates = entries.map((entry) => index.candidates(entry));
  const { links, apart } = linksOf(entries, candidates, words);
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const suspects: Suspects = new Map();
  for (const [at, entry] of entries.entries()) {
    if (isFragment(entry, words)) continue;
    const splice = spliceOf(entry, candidates[at]!, words);
    if (splice === null) continue;
    suspects.set(at, { splice, main: places.get(splice.main)!, other: places.get(splice.other)! });
  }
  dropHeldElsewhere(suspects, links, entries);
  // An article may print a sentence and a splice of it, which are no two sayings.
  for (const [first, second] of apart) {
    if (!suspects.has(first) && !suspects.has(second)) sets.keepApart(first, second);
  }
  for (const { first, second } of links) {
    if (!suspects.has(first) && !suspects.has(second)) sets.join(first, second);
  }
  // Where a fuller wording holds both, words between them were left out: that is a cut.
  const splices = new Map(Array.from(suspects).filter(([, { main, other }]) => !sets.areOne(main, other)));
  for (const [at, { main, other }] of splices) {
    sets.keepApart(main, other);
    sets.join(at, main);
  }
  for (const { first, second } of links) {
    if (suspects.has(first) || suspects.has(second)) sets.join(first, second);
  }
  const joined = Array.from(splices).filter(([, { main, other }]) => !sets.areOne(main, other));
  return new Map(joined.map(([at, { splice }]) => [entries[at]!, splice]));
}
