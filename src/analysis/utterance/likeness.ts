import { areNear, areOfOneOccasion } from './days.ts';
import type { Entry } from './entry.ts';
import { overlapOf } from './overlap.ts';
import type { Overlap } from './overlap.ts';
import { leastOdds, oddsOfReworded } from './reworded.ts';
import type { Pair } from './reworded.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Two wordings that may render one utterance. `held`: the words of one stand in the other in a row; `near`: all but a few do;
 * `changed`: they are likely the same by `odds`, a logarithm (reworded.ts). `share` is that of the lighter wording's weight which both have
 * in the same order, 0 to 1.
 */
export type Likeness = { share: number; overlap: Overlap } & (
  { kind: 'held' | 'near' } | { kind: 'changed'; odds: number }
);

/** Fewest words that a wording must have to be compared by its words alone; shorter ones need more than that. */
export const fewest = 3;
const nearShare = 0.8;
/** The words of a short wording, found all over a long one, are not its words: words of the longer for each one matched. */
const widest = 2;
const shortest = 8;
/** Words of content in a row that are others in the other wording: more make it another sentence that begins or ends alike. */
const fewReplaced = 3;
const replacedShare = 0.25;
/** Where the speakers differ, so many words must be the same, and nearly all. */
const conflictWords = 6;
const conflictShare = 0.9;

/** How alike two wordings are, as far as words, speakers and days tell; null where they are not, or cannot be, of one utterance. */
export function likenessOf(a: Entry, b: Entry, words: Vocabulary): Likeness | null {
  const [shorter, longer] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
  if (shorter.ids.length < fewest) return null;
  const length = shorter.ids.length;
  const isConflict = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  if (isConflict ? length < conflictWords || !areOfOneOccasion(a.day, b.day) : !areNear(a.day, b.day))
    return null;
  // Words shared in any order are quickly counted, and most pairs share too few.
  const most = sharedInAnyOrder(shorter.ids, longer.ids, words);
  const lighter = Math.min(a.weight, b.weight);
  if (most < lighter * (isConflict ? conflictShare : 0.25)) return null;
  const overlap = overlapOf(a.ids, b.ids, words);
  const share = Math.min(1, overlap.shared / lighter);
  if (!isConflict && isHeld(longer.ids, shorter.ids)) return { kind: 'held', share: 1, overlap };
  if (length < shortest && overlap.spread > widest) return null;
  if (overlap.replaced > Math.max(fewReplaced, replacedShare * overlap.content)) return null;
  if (isConflict) {
    const isBoth = overlap.shared >= conflictShare * Math.max(a.weight, b.weight) && overlap.replaced === 0;
    return isBoth ? { kind: 'near', share, overlap } : null;
  }
  if (share >= nearShare && overlap.content >= 2) return { kind: 'near', share, overlap };
  // A phrase that was moved keeps its words: nearly all of them are there, in another order.
  if (most >= lighter * 0.9 && overlap.content >= 2 && share >= 0.4) return { kind: 'near', share, overlap };
  if (!areOfOneOccasion(a.day, b.day)) return null;
  const odds = overlap.content > 0 ? oddsOfReworded(pairOf(a, b, overlap, most)) : -Infinity;
  return odds >= leastOdds.ofOneStory ? { kind: 'changed', share, overlap, odds } : null;
}

/** `most` is the weight of what the two share in any order. */
export function pairOf(a: Entry, b: Entry, overlap: Overlap, most: number): Pair {
  return {
    ...{ overlap, length: Math.min(a.ids.length, b.ids.length), heavier: Math.max(a.weight, b.weight) },
    inAnyOrder: Math.min(1, most / Math.min(a.weight, b.weight)),
    onOneDay: a.day === null || a.day === b.day,
  };
}

/** True where `part` stands in `whole` in a row. */
export function isHeld(whole: Int32Array, part: Int32Array): boolean {
  for (let at = whole.indexOf(part[0]!); at !== -1; at = whole.indexOf(part[0]!, at + 1)) {
    if (at + part.length > whole.length) return false;
    let length = 1;
    while (length < part.length && whole[at + length] === part[length]) length += 1;
    if (length === part.length) return true;
  }
  return false;
}

/** The weight of the shorter one's words that the longer one has, in whatever form and place. */
export function sharedInAnyOrder(shorter: Int32Array, longer: Int32Array, words: Vocabulary): number {
  const stems = new Set<number>();
  for (const id of longer) stems.add(words.stem(id));
  let sum = 0;
  for (const id of shorter) if (stems.has(words.stem(id))) sum += words.weight(id);
  return sum;
}
