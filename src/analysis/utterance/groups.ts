import type { Reuse } from '../../model/types.ts';
import { ConstrainedSets } from './constrained-sets.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { entriesOf, unmistakable } from './entry.ts';
import type { Entry } from './entry.ts';
import { isFragment, joinFragments } from './fragments.ts';
import { linksOf } from './links.ts';
import type { Link } from './links.ts';
import type { Occurrence } from './occurrence.ts';
import { betweenSameNeighbours, joinWithinShared } from './parallel.ts';
import type { Pair, Told } from './parallel.ts';
import { spliceOf } from './splices.ts';
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
 * Groups quotations by the utterance they render, in four steps, each surer than it need be alone: wordings that are alike, but for splices;
 * fragments that one saying alone holds; quotations in passages that two articles share; and, as possibly one, those
 * between the same neighbours. In the order in which the utterances first occur.
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

  const loose = new DisjointSets(entries.length);
  for (let at = 0; at < entries.length; at += 1) loose.join(at, sets.find(at));
  const sizes = new Map<number, number>();
  for (let at = 0; at < entries.length; at += 1)
    sizes.set(sets.find(at), (sizes.get(sets.find(at)) ?? 0) + 1);
  // Two utterances that several articles have stay two, rather than all renderings of one becoming unsure.
  const isAlone = (at: number) => sizes.get(sets.find(at)) === 1;
  for (const [a, b] of possible) if ((isAlone(a) || isAlone(b)) && sets.mayJoin(a, b)) loose.join(a, b);
  const groups = new Map<number, { members: number[] }>();
  for (let at = 0; at < entries.length; at += 1) {
    const group = groups.get(loose.find(at));
    if (group === undefined) groups.set(loose.find(at), { members: [at] });
    else group.members.push(at);
  }
  const confirmed = new Set(written.same.flat());
  return Array.from(groups.values(), ({ members }) => ({
    ...toGroup(members, entries, sets, splices),
    confirmed,
  }));
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
 * prints as two: like quotations of one article, in its text, are two sayings, and so is what leads to each of them.
 */
function joinAlike(
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
