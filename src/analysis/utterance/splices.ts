import { areNear } from './days.ts';
import type { Entry } from './entry.ts';
import { overlapOf } from './overlap.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry whose words come from two sayings: words from `split` on (or before it) are those of `other`. */
export interface Splice {
  main: Entry;
  other: Entry;
  /** Words of the entry that `other` has. */
  from: number;
  to: number;
}

/** Fewest words in a row that a piece of a splice has, one of them of content. */
const shortestPiece = 3;
/** Each half must say what the other saying does not: by at least the weight of a word of content. */
const least = 0.6;

/** Two wordings that share more than this of the heavier one are wordings of one saying, neither a piece of the other. */
const alike = 0.6;
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
        speaker === entry.speaker && areNear(day, entry.day) && ids.length >= shortestPiece,
    )
    .map((other) => coverOf(entry, other, words))
    .filter(({ before, entry: other }) => before.at(-1)! < alike * Math.max(entry.weight, other.weight));
  let found: Splice | null = null;
  let best = least;
  for (const first of covers) {
    for (const second of covers) {
      if (first === second) continue;
      const whole = Math.max(first.before.at(-1)!, second.before.at(-1)!);
      for (let split = shortestPiece; split <= entry.ids.length - shortestPiece; split += 1) {
        const marked = isMarkedAt(entry, split) ? atEllipsis : 0;
        const gain = first.before[split]! + second.before.at(-1)! - second.before[split]! - whole + marked;
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
  if (entry.occurrences.every(({ wording }) => wording.words[split]!.opensSentence)) return false;
  const end = runBefore(first.matches, split, words, entry);
  const start = runFrom(second.matches, split, words, entry);
  if (end === null || start === null) return false;
  const goesOn = end + 1 < first.entry.ids.length;
  const hasBefore = start > 0;
  return (goesOn && hasBefore) || (isSentence(first.entry) && isSentence(second.entry));
}

/** The word of the first saying that the last word before the split is, at the end of a run long enough; or null. */
function runBefore(matches: Int32Array, split: number, words: Vocabulary, entry: Entry): number | null {
  const last = matches[split - 1]!;
  return last !== -1 && isRun(matches, split - shortestPiece, split, words, entry) ? last : null;
}

function runFrom(matches: Int32Array, split: number, words: Vocabulary, entry: Entry): number | null {
  let to = split + shortestPiece;
  while (to < matches.length && matches[to] === matches[to - 1]! + 1) to += 1;
  return isRun(matches, split, to, words, entry) ? matches[split]! : null;
}

function isRun(matches: Int32Array, from: number, to: number, words: Vocabulary, entry: Entry): boolean {
  let content = 0;
  for (let at = from; at < to; at += 1) {
    if (matches[at] === -1 || (at > from && matches[at] !== matches[at - 1]! + 1)) return false;
    if (!words.isFunction(entry.ids[at]!)) content += 1;
  }
  return content > 0;
}

function isSentence({ occurrences }: Entry): boolean {
  return occurrences.some(
    ({ quotation, wording }) => quotation.kind === 'direct' && wording.words[0]!.opensSentence,
  );
}
