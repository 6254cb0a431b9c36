import type { Reuse } from '../../model/types.ts';
import { ConstrainedSets } from './constrained-sets.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { entriesOf, unmistakable } from './entry.ts';
import type { Entry } from './entry.ts';
import { joinFragments } from './fragments.ts';
import { joinAlike } from './join-alike.ts';
import type { Occurrence } from './occurrence.ts';
import { betweenSameNeighbours, joinWithinShared } from './parallel.ts';
import type { Pair, Told } from './parallel.ts';
import type { Splice } from './splices.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordingIndex } from './wording-index.ts';
import { nothingWritten } from './written.ts';
import type { WrittenPairs } from './written.ts';

/** The quotations that render one utterance. */
export interface Group {
  /** In the order of the corpus. */
  occurrences: Occurrence[];
  /** Those that are possibly of this utterance only. */
  possible: Set<Occurrence>;
  /** Those, among others, that a person wrote to be of it. */
  confirmed: ReadonlySet<Occurrence>;
  /** Of those that join two sayings: which words are of another one. */
  splices: Map<Occurrence, Splice>;
}

/**
 * Groups quotations by the utterance they render, in the order in which the utterances first occur. What a person wrote goes first; then
 * come wordings that are alike, fragments that one saying alone holds, and quotations in passages that two articles
 * share; what stands between the same neighbours, or is said again weeks later, is possibly one.
 */
export function groupsOf(
  byArticle: ReadonlyMap<string, readonly Occurrence[]>,
  reuse: readonly Reuse[],
  written: WrittenPairs = nothingWritten,
): Group[] {
  const words = new Vocabulary();
  const entries = entriesOf([...byArticle.values()].flat(), words, new Set(written.apart.flat()));
  const entryOf = new Map(
    entries.flatMap(({ occurrences }, at) => occurrences.map((one) => [one, at] as const)),
  );
  const sets = new ConstrainedSets(entries.length);
  // What a person wrote comes first: no join that follows can undo it.
  for (const [a, b] of written.same) sets.join(entryOf.get(a)!, entryOf.get(b)!);
  for (const [a, b] of written.apart) sets.keepApart(entryOf.get(a)!, entryOf.get(b)!);
  const index = new WordingIndex(words);
  for (const entry of entries) index.add(entry);
  const splices = joinAlike(entries, index, sets, words);
  joinFragments(entries, index, sets, words);
  const told: Told = { entries, byArticle, entryOf };
  const possible = joinWithinShared(told, reuse, sets, words);
  joinFragments(entries, index, sets, words);
  possible.push(...betweenSameNeighbours(told, sets, words), ...saidAgain(entries));

  const confirmed = new Set(written.same.flat());
  return membersOf(entries.length, sets, possible).map((members) => ({
    ...toGroup(members, entries, sets, splices),
    confirmed,
  }));
}

/** The entries of every group, by index: what is joined, and what is possibly one with it. */
function membersOf(count: number, sets: ConstrainedSets, possible: readonly Pair[]): number[][] {
  const loose = new DisjointSets(count);
  const sizes = new Map<number, number>();
  for (let at = 0; at < count; at += 1) {
    const root = sets.find(at);
    loose.join(at, root);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  // Two utterances that several articles have stay two, rather than all renderings of one becoming unsure.
  const isAlone = (at: number) => sizes.get(sets.find(at)) === 1;
  for (const [a, b] of possible) if ((isAlone(a) || isAlone(b)) && sets.mayJoin(a, b)) loose.join(a, b);
  const groups = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const group = groups.get(loose.find(at));
    if (group === undefined) groups.set(loose.find(at), [at]);
    else group.push(at);
  }
  return [...groups.values()];
}

/** Entries of the same words by the same speaker, too far apart in time to be surely one. */
function saidAgain(entries: readonly Entry[]): Pair[] {
  const pairs: Pair[] = [];
  const before = new Map<string, number>();
  for (const [at, { ids, speaker, occurrences }] of entries.entries()) {
    if (ids.length < unmistakable) continue;
    const name = `${speaker ?? ''}\n${occurrences[0]!.key}`;
    const last = before.get(name);
    if (last !== undefined) pairs.push([last, at]);
    before.set(name, at);
  }
  return pairs;
}

function toGroup(
  members: readonly number[],
  entries: readonly Entry[],
  sets: DisjointSets,
  splices: ReadonlyMap<Entry, Splice>,
): Omit<Group, 'confirmed'> {
  const fullest = members.reduce((best, at) =>
    entries[at]!.ids.length > entries[best]!.ids.length ? at : best,
  );
  const group: Omit<Group, 'confirmed'> = { occurrences: [], possible: new Set(), splices: new Map() };
  for (const at of members) {
    const entry = entries[at]!;
    const splice = splices.get(entry);
    for (const occurrence of entry.occurrences) {
      group.occurrences.push(occurrence);
      if (!sets.areOne(at, fullest)) group.possible.add(occurrence);
      if (splice !== undefined) group.splices.set(occurrence, splice);
    }
  }
  group.occurrences.sort((a, b) => a.order - b.order || a.index - b.index);
  return group;
}
