import type { Vocabulary } from './vocabulary.ts';

/** What two wordings share in the same order. */
export interface Overlap {
  /** For every word of the first the index of the second's word that matches it; -1 where none does. */
  matches: Int32Array;
  /** Weight of the matched words, forms of one word counting half; and of all words of the lighter of the two. */
  shared: number;
  lighter: number;
  /** Matched words of content, and the longest run of words matched in a row. */
  content: number;
  /** Matched words of any kind. */
  count: number;
  run: number;
  /** Over how many of the longer one's words the matched ones are spread, for each matched word: 1 where they stand in a row. */
  spread: number;
  /** Most words of content that stand at one place in both, and are others: the fewer of the two sides; words replaced one for one count half. */
  replaced: number;
  /** Of the words that stand at one place in both and are others, the share that is replaced one for one; 1 where there are none. */
  oneForOne: number;
}

/** Words compared at most, each side: the table below grows with their product. */
const longest = 600;
/** What it is worth that a match goes on with the one before it, beside a word's weight of up to 1. */
const goingOn = 0.15;
const formOfOne = 0.5;

/**
 * The heaviest common subsequence of two wordings, forms of one word ("encircled", "encirclement") counting half, and matches in
 * a row a little more than scattered ones. Of wordings beyond 600 words the stretch about the first shared run is compared.
 */
export function overlapOf(first: Int32Array, second: Int32Array, words: Vocabulary): Overlap {
  const a = first.length > longest ? first.subarray(0, longest) : first;
  const from = second.length > longest ? nearShared(a, second) : 0;
  const b = second.subarray(from, from + longest);
  const { matches, shared } = align(a, b, words);
  const all = new Int32Array(first.length).fill(-1);
  const found = { content: 0, run: 0, count: 0 };
  let row = 0;
  for (const [at, match] of matches.entries()) {
    const goesOn = match > 0 && at > 0 && matches[at - 1] === match - 1;
    row = goesOn ? row + 1 : Math.sign(match + 1);
    found.run = Math.max(found.run, row);
    if (match === -1) continue;
    all[at] = match + from;
    found.count += 1;
    if (a[at] === b[match] && !words.isFunction(a[at]!)) found.content += 1;
  }
  return {
    matches: all,
    shared,
    lighter: Math.min(weightOf(a, words), weightOf(b, words)),
    content: found.content,
    count: found.count,
    run: found.run,
    ...replacedIn(matches, a, b, words),
    spread: found.count === 0 ? Infinity : reachOf(matches, first.length <= second.length) / found.count,
  };
}

export function weightOf(ids: Int32Array, words: Vocabulary): number {
  let sum = 0;
  for (const id of ids) sum += words.weight(id);
  return sum;
}

/** Longest place at which words may be replaced one for one; beyond, it is another clause of by chance the same length. */
const longestPlace = 4;

/** A function word alone in the midst of other words is no match to speak of: it ends no place of replaced words. */
function replacedIn(
  matches: Int32Array,
  a: Int32Array,
  b: Int32Array,
  words: Vocabulary,
): Pick<Overlap, 'replaced' | 'oneForOne'> {
  const contentIn = (ids: Int32Array, from: number, to: number) =>
    ids.subarray(from, Math.max(from, to)).reduce((sum, id) => sum + (words.isFunction(id) ? 0 : 1), 0);
  const goesOn = (at: number) =>
    at > 0 && at < a.length && matches[at]! > 0 && matches[at - 1] === matches[at]! - 1;
  const isStray = (at: number) =>
    at < a.length && words.isFunction(a[at]!) && !(goesOn(at) && (goesOn(at - 1) || goesOn(at + 1)));
  const sum = { replaced: 0, all: 0, oneForOne: 0 };
  const solid: [number, number] = [0, 0];
  const any: [number, number] = [0, 0];
  for (let at = 0; at <= a.length; at += 1) {
    const match = at === a.length ? b.length : matches[at]!;
    if (match === -1) continue;
    const [inFirst, inSecond] = [at - any[0], match - any[1]];
    if (inFirst > 0 && inSecond > 0) {
      sum.all += Math.max(inFirst, inSecond);
      if (Math.abs(inFirst - inSecond) <= 1 && inFirst <= longestPlace)
        sum.oneForOne += Math.max(inFirst, inSecond);
    }
    [any[0], any[1]] = [at + 1, match + 1];
    if (isStray(at)) continue;
    const isEven = Math.abs(at - solid[0] - (match - solid[1])) <= 1;
    const others = Math.min(contentIn(a, solid[0], at), contentIn(b, solid[1], match));
    sum.replaced = Math.max(sum.replaced, isEven ? others / 2 : others);
    [solid[0], solid[1]] = [at + 1, match + 1];
  }
  return { replaced: sum.replaced, oneForOne: sum.all === 0 ? 1 : sum.oneForOne / sum.all };
}

/** From the first matched word to the last, in the second's words or in the first's. */
function reachOf(matches: Int32Array, inSecond: boolean): number {
  const first = matches.findIndex((match) => match !== -1);
  const last = matches.findLastIndex((match) => match !== -1);
  return 1 + (inSecond ? matches[last]! - matches[first]! : last - first);
}

/** Needleman-Wunsch without gap costs; `ending` is the best score of an alignment whose last match is (i, j). */
function align(a: Int32Array, b: Int32Array, words: Vocabulary): { matches: Int32Array; shared: number } {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const ending = new Float64Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1) {
    const id = a[i - 1]!;
    const weight = words.weight(id);
    const stem = words.stem(id);
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j;
      const other = b[j - 1]!;
      best[at] = Math.max(best[at - width]!, best[at - 1]!);
      if (id !== other && stem !== words.stem(other)) continue;
      const diagonal = at - width - 1;
      const gain = id === other ? weight : weight * formOfOne;
      const before = ending[diagonal]! > 0 ? ending[diagonal]! + goingOn : 0;
      ending[at] = gain + Math.max(best[diagonal]!, before);
      best[at] = Math.max(best[at], ending[at]);
    }
  }
  return traceBack(a, b, best, ending, words);
}

function traceBack(
  a: Int32Array,
  b: Int32Array,
  best: Float64Array,
  ending: Float64Array,
  words: Vocabulary,
) {
  const width = b.length + 1;
  const matches = new Int32Array(a.length).fill(-1);
  let shared = 0;
  let mustMatch = false;
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const at = i * width + j;
    if (mustMatch || (ending[at]! > 0 && ending[at] === best[at])) {
      matches[i - 1] = j - 1;
      const gain = words.weight(a[i - 1]!) * (a[i - 1] === b[j - 1] ? 1 : formOfOne);
      shared += gain;
      const diagonal = at - width - 1;
      mustMatch = ending[diagonal]! > 0 && ending[diagonal]! + goingOn >= best[diagonal]!;
      i -= 1;
      j -= 1;
    } else if (best[at - width]! >= best[at - 1]!) i -= 1;
    else j -= 1;
  }
  return { matches, shared };
}

/** Where in a long wording the other's first shared run of three words stands, with room before it. */
function nearShared(part: Int32Array, whole: Int32Array): number {
  const runs = new Map<string, number>();
  for (let at = 0; at + 2 < part.length; at += 1) {
    const run = `${part[at]} ${part[at + 1]} ${part[at + 2]}`;
    if (!runs.has(run)) runs.set(run, at);
  }
  for (let at = 0; at + 2 < whole.length; at += 1) {
    const place = runs.get(`${whole[at]} ${whole[at + 1]} ${whole[at + 2]}`);
    if (place !== undefined) return Math.max(0, Math.min(at - place - 20, whole.length - longest));
  }
  return 0;
}
