import type { Reuse } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import type { Entry } from './entry.ts';
import { overlapOf } from './overlap.ts';
import type { Occurrence } from './occurrence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Share of the lighter wording's weight that two have in common where their places say that they are one: with words, without. */
const inShared = 0.3;
const betweenNeighbours = 0.5;
/** Two wordings in the only quotation of a shared passage may have no word in common; one is not so much longer. */
const lengths = 2.5;
/** Renderings of one utterance looked at for each neighbour; beyond, they are agency copy and say nothing new. */
const commonest = 40;

/** What grouping knows of where quotations stand. */
export interface Told {
  entries: readonly Entry[];
  /** Of every article, its renderings in text order; and the entry of each, by index. */
  byArticle: ReadonlyMap<string, readonly Occurrence[]>;
  entryOf: ReadonlyMap<Occurrence, number>;
}

/** Two entries that may be one, by index. */
export type Pair = [number, number];

/**
 * Joins quotations that stand in passages which two articles share, in their order: where the sentences around
 * say the same, the quoted words do, however they are put. Returns pairs that are possibly one: alone in their passages, and without a word in
 * common.
 */
export function joinWithinShared(
  told: Told,
  reuse: readonly Reuse[],
  sets: DisjointSets,
  words: Vocabulary,
): Pair[] {
  const possible: Pair[] = [];
  for (const { articles, passages } of reuse) {
    const [first, second] = articles.map((id) => told.byArticle.get(id) ?? []);
    for (const { spans } of passages) {
      const a = first!.filter(({ quotation }) => overlaps(quotation, spans[0]));
      const b = second!.filter(({ quotation }) => overlaps(quotation, spans[1]));
      const paired = inOrder(a, b, told, sets, words);
      for (const [one, other] of paired) sets.join(one, other);
      const [only, counterpart] = [a[0], b[0]];
      if (paired.length > 0 || a.length !== 1 || b.length !== 1) continue;
      const pair: Pair = [told.entryOf.get(only!)!, told.entryOf.get(counterpart!)!];
      if (areOfOneLength(told.entries[pair[0]]!, told.entries[pair[1]]!)) possible.push(pair);
    }
  }
  return possible;
}

/** The heaviest pairing of two lists of quotations in their order, of those alike enough. */
function inOrder(
  a: readonly Occurrence[],
  b: readonly Occurrence[],
  told: Told,
  sets: DisjointSets,
  words: Vocabulary,
): Pair[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const likeness = new Float64Array((a.length + 1) * width);
  const place = (occurrence: Occurrence) => told.entryOf.get(occurrence)!;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const [one, other] = [place(a[i - 1]!), place(b[j - 1]!)];
      const share = sets.areOne(one, other) ? 1 : shareOf(told.entries[one]!, told.entries[other]!, words);
      const at = i * width + j;
      likeness[at] = share >= inShared ? share : 0;
      best[at] = Math.max(best[at - width]!, best[at - 1]!, best[at - width - 1]! + likeness[at]);
    }
  }
  const pairs: Pair[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const at = i * width + j;
    if (likeness[at]! > 0 && best[at] === best[at - width - 1]! + likeness[at]!) {
      pairs.push([place(a[i - 1]!), place(b[j - 1]!)]);
      i -= 1;
      j -= 1;
    } else if (best[at - width]! >= best[at - 1]!) i -= 1;
    else j -= 1;
  }
  return pairs;
}

/**
 * Quotations of one speaker between the same two utterances in two articles, with half of their words in common: possibly one.
 */
export function betweenSameNeighbours(
  { byArticle, entryOf, entries }: Told,
  sets: DisjointSets,
  words: Vocabulary,
): Pair[] {
  const root = (occurrence: Occurrence | undefined) =>
    occurrence === undefined ? -1 : sets.find(entryOf.get(occurrence)!);
  const byUtterance = new Map<number, Occurrence[]>();
  for (const occurrence of entryOf.keys()) {
    const list = byUtterance.get(root(occurrence));
    if (list === undefined) byUtterance.set(root(occurrence), [occurrence]);
    else if (list.length < commonest) list.push(occurrence);
  }
  const pairs: Pair[] = [];
  for (const list of byArticle.values()) {
    for (const [index, occurrence] of list.entries()) {
      const [before, behind] = [root(list[index - 1]), root(list[index + 1])];
      if (before === -1 || behind === -1 || before === root(occurrence)) continue;
      for (const elsewhere of byUtterance.get(before) ?? []) {
        if (elsewhere.order <= occurrence.order) continue;
        const others = byArticle.get(elsewhere.article)!;
        const counterpart = others[elsewhere.index + 1];
        if (counterpart === undefined || root(others[elsewhere.index + 2]) !== behind) continue;
        if (counterpart.speaker !== occurrence.speaker || root(counterpart) === root(occurrence)) continue;
        const pair: Pair = [entryOf.get(occurrence)!, entryOf.get(counterpart)!];
        if (shareOf(entries[pair[0]]!, entries[pair[1]]!, words) >= betweenNeighbours) pairs.push(pair);
      }
    }
  }
  return pairs;
}

function shareOf(a: Entry, b: Entry, words: Vocabulary): number {
  const { shared, lighter, content } = overlapOf(a.ids, b.ids, words);
  const formsOnly = content === 0 ? 0.8 : 1;
  return lighter === 0 ? 0 : (formsOnly * shared) / lighter;
}

function areOfOneLength(a: Entry, b: Entry): boolean {
  return Math.max(a.ids.length, b.ids.length) <= lengths * Math.min(a.ids.length, b.ids.length);
}
