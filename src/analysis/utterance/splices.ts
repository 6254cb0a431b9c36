import type { CollatedWord } from '../../text/collation/types.ts';
import { areOfOneOccasion } from './days.ts';
import type { Entry } from './entry.ts';
import { overlapOf, weightOf } from './overlap.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry whose words come from two sayings: most of them from `main`, one end of it from `other`. */
export interface Splice {
  main: Entry;
  other: Entry;
  /** Words of the entry that `other` has. */
  from: number;
  to: number;
}

/** Fewest words that a piece of a splice has, and how many of them of content; fewer where an ellipsis tells of the joint. */
const shortestPiece = 3;
const telling = { marked: 1, unmarked: 3 };
/** Share of a splice's weight that its two pieces have together. */
const nearlyAll = 0.75;
/** Each half must say what the other saying does not: by at least the weight of a word of content. */
const least = 0.6;

/** Two wordings that share more than this of the heavier one are wordings of one saying, neither a piece of the other. */
const alike = 0.85;
/** Share of its own saying that a piece has where no ellipsis tells of the joint. */
const muchOf = 0.35;
/** Share of the weight of one side of the joint that its saying has. */
const mostOfSide = 0.5;
/** Two sayings share at most so much of the lighter one. */
const unlike = 0.4;
const mostCandidates = 10;
/** The saying that comes first is the main one, unless the second has so many times as much of the wording. */
const mostly = 1.5;
/** Where words at the joint stand in both sayings, an ellipsis tells where one ends. */
const atEllipsis = 0.05;

interface Cover {
  entry: Entry;
  /** Which words of the spliced entry match, and where in this one. */
  matches: Int32Array;
  /** Weight of the matched words before each word. */
  before: Float64Array;
}

/**
 * The two sayings that a wording joins, or null. One is taken for joined where, at a word that opens no sentence, the words of one
 * saying end and words of another begin, and both of them go on differently there, or are sentences of their own: “right
 * and we support it… but there are nuances” of “The idea is right and we support it, but there are questions” and “We are in favour,
 * but there are nuances”. Whole sentences in a row are no splice but a longer quotation, and neither is a
 * sentence of which other articles quote two fragments.
 */
export function spliceOf(entry: Entry, candidates: readonly Entry[], words: Vocabulary): Splice | null {
  const covers = candidates
    .slice(0, mostCandidates)
    .filter(
      ({ speaker, day, ids }) =>
        speaker === entry.speaker && areOfOneOccasion(day, entry.day) && ids.length >= shortestPiece,
    )
    .map((other) => coverOf(entry, other, words))
    .filter(({ before, entry: other }) => before.at(-1)! < alike * Math.max(entry.weight, other.weight));
  let found: Splice | null = null;
  let best = least;
  for (const first of covers) {
    for (const second of covers) {
      if (first === second || areAlike(first.entry, second.entry, words)) continue;
      const whole = Math.max(first.before.at(-1)!, second.before.at(-1)!);
      for (let split = shortestPiece; split <= entry.ids.length - shortestPiece; split += 1) {
        const covered = first.before[split]! + second.before.at(-1)! - second.before[split]!;
        const gain = covered - whole + (isMarkedAt(entry, split) ? atEllipsis : 0);
        if (covered < nearlyAll * entry.weight) continue;
        if (gain <= best || !areJoinedAt(entry, split, first, second, words)) continue;
        best = gain;
        const isFirstMain = mostly * first.before[split]! >= second.before.at(-1)! - second.before[split]!;
        found = isFirstMain
          ? { main: first.entry, other: second.entry, from: split, to: entry.ids.length }
          : { main: second.entry, other: first.entry, from: 0, to: split };
      }
    }
  }
  return found;
}

/** Two wordings of one saying, of which each has what the other leaves out, are no two sayings. */
function areAlike(a: Entry, b: Entry, words: Vocabulary): boolean {
  const { shared, lighter } = overlapOf(a.ids, b.ids, words);
  return shared > unlike * lighter;
}

function isMarkedAt({ occurrences }: Entry, split: number): boolean {
  return occurrences.some(({ wording }) => wording.words[split]!.afterEllipsis);
}

function coverOf(entry: Entry, other: Entry, words: Vocabulary): Cover {
  const { matches } = overlapOf(entry.ids, other.ids, words);
  const before = new Float64Array(entry.ids.length + 1);
  for (const [at, match] of matches.entries()) {
    const weight = match !== -1 && other.ids[match] === entry.ids[at] ? words.weight(entry.ids[at]!) : 0;
    before[at + 1] = before[at]! + weight;
  }
  return { entry: other, matches, before };
}

function areJoinedAt(entry: Entry, split: number, first: Cover, second: Cover, words: Vocabulary): boolean {
  if (entry.occurrences.every(({ wording }) => opensSentence(wording.words[split]!))) return false;
  const isMarked = isMarkedAt(entry, split);
  // What an outlet joins two sentences by ("and") is of neither.
  const joint = second.matches[split] === -1 && words.isFunction(entry.ids[split]!) ? 1 : 0;
  const end = first.matches[split - 1]!;
  const start = second.matches[split + joint] ?? -1;
  if (end === -1 || start === -1) return false;
  const sides = [
    [first, 0, split],
    [second, split + joint, entry.ids.length],
  ] as const;
  for (const [cover, from, to] of sides) {
    if (!isPiece(entry, cover, from, to, isMarked ? telling.marked : telling.unmarked, words)) return false;
    if (!isMarked && !isMuchOf(cover, from, to)) return false;
  }
  if (sides.some(([cover, from, to]) => !isAside(entry, cover, from, to, words))) return false;
  const goOn = end + 1 < first.entry.ids.length && start > 0;
  return goOn || (isSentence(first.entry) && isSentence(second.entry));
}

/** "I" is written large anywhere: behind an ellipsis it opens no sentence for that. */
function opensSentence({ opensSentence: isFirst, afterEllipsis, key }: CollatedWord): boolean {
  return isFirst && !(afterEllipsis && /^i(?:'|$)/.test(key));
}

/** Are most of the entry's words from `from` to `to` that saying's, and enough of them? */
function isPiece(
  { ids }: Entry,
  { before, matches }: Cover,
  from: number,
  to: number,
  content: number,
  words: Vocabulary,
): boolean {
  const side = ids.subarray(from, to);
  const found = side.filter((id, at) => matches[from + at] !== -1 && !words.isFunction(id)).length;
  if (to - from < shortestPiece || found < content) return false;
  return before[to]! - before[from]! >= mostOfSide * weightOf(side, words);
}

/** Has that saying no word of content of the wording's other side? Of a sentence that was cut, both pieces have such words. */
function isAside({ ids }: Entry, { matches }: Cover, from: number, to: number, words: Vocabulary): boolean {
  return ids.every((id, at) => (from <= at && at < to) || matches[at] === -1 || words.isFunction(id));
}

/** Are the words from `from` to `to` much of that saying? A turn of phrase that two sentences begin with is not. */
function isMuchOf({ before, entry }: Cover, from: number, to: number): boolean {
  return before[to]! - before[from]! >= muchOf * entry.weight;
}

function isSentence({ occurrences }: Entry): boolean {
  return occurrences.some(
    ({ quotation, wording }) => quotation.kind === 'direct' && wording.words[0]!.opensSentence,
  );
}
