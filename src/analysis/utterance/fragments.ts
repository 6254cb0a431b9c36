import type { DisjointSets } from './disjoint-sets.ts';
import type { Entry } from './entry.ts';
import { fewest, isHeld, likenessOf } from './likeness.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordingIndex } from './wording-index.ts';

/** Below so many words a wording is a fragment: it may stand in sayings that have nothing else to do with one another. */
const fragmentWords = 6;
const fragmentContent = 3;
/** Fewest letters of a fragment of one or two words. */
const fewestLetters = 5;

export function isFragment({ ids }: Entry, words: Vocabulary): boolean {
  if (ids.length < fragmentWords) return true;
  let content = 0;
  for (const id of ids) if (!words.isFunction(id)) content += 1;
  return content < fragmentContent;
}

/**
 * Joins each fragment to the one saying of its speaker that holds it, or has words left out or added; to none where several do. The longest come first, so that
 * "strong steps" finds "take strong steps" where that has found its saying.
 */
export function joinFragments(
  entries: readonly Entry[],
  index: WordingIndex,
  sets: DisjointSets,
  words: Vocabulary,
): void {
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const fragments = entries
    .filter((entry) => isFragment(entry, words))
    .sort((a, b) => b.ids.length - a.ids.length);
  for (const fragment of fragments) {
    const at = places.get(fragment)!;
    const roots = new Map<number, boolean>();
    for (const candidate of index.candidates(fragment)) {
      const root = sets.find(places.get(candidate)!);
      if (root === sets.find(at) || !mayHold(candidate, fragment, words)) continue;
      roots.set(root, (roots.get(root) ?? false) || !isFragment(candidate, words));
    }
    const whole = Array.from(roots).filter(([, isWhole]) => isWhole);
    const [only] = whole.length > 0 ? whole : roots;
    if (only !== undefined && (whole.length === 1 || roots.size === 1)) sets.join(at, only[0]);
  }
}

function mayHold(candidate: Entry, fragment: Entry, words: Vocabulary): boolean {
  if (fragment.ids.length >= fewest) {
    const likeness = likenessOf(candidate, fragment, words);
    return likeness !== null && likeness.overlap.replaced === 0;
  }
  const letters = fragment.occurrences[0]!.key.length;
  const isOf = fragment.speaker !== null && fragment.speaker === candidate.speaker;
  return isOf && letters >= fewestLetters && isHeld(candidate.ids, fragment.ids);
}
