import { likeness, sortKey } from '../spelling.ts';

/** A name as its folded words, and whose it is. */
export interface FoldedName<Owner> {
  owner: Owner;
  words: readonly string[];
}

export interface NearOwner<Owner> {
  owner: Owner;
  /** As of `likeness`, averaged over the typed words; over 0. */
  score: number;
}

/** By how much a word's length and its set of letters may differ: two slips, each of which may change a letter. */
const MOST_SLIPS = 2;
const MOST_LETTERS = 2 * MOST_SLIPS;

/**
 * Whose names are spelled like typed words: every one of these like a word of the name, and at least half as many as
 * the name has. Best first. Each different word of the names is looked at once, and mostly only at its set of letters,
 * so that some ten thousand names take about a millisecond.
 */
export function nearNames<Owner>(
  names: readonly FoldedName<Owner>[],
): (typed: readonly string[]) => NearOwner<Owner>[] {
  const holders = new Map<string, number[]>();
  for (const [number, { words }] of names.entries()) {
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(number);
      else holders.set(word, [number]);
    }
  }
  const all = Array.from(holders.keys(), (word) => ({
    word,
    key: sortKey(word),
    letters: letterSet(word),
  }));

  /** Names with a word like the typed one, and how like. */
  function like(typed: string): Map<number, number> {
    const letters = letterSet(typed);
    const key = sortKey(typed);
    const scores = new Map<number, number>();
    for (const each of all) {
      const close =
        Math.abs(each.word.length - typed.length) <= MOST_SLIPS &&
        bits(each.letters ^ letters) <= MOST_LETTERS;
      if (!close && each.key !== key) continue;
      const score = likeness(typed, each.word, false);
      if (score === 0) continue;
      for (const number of holders.get(each.word)!) {
        scores.set(number, Math.max(score, scores.get(number) ?? 0));
      }
    }
    return scores;
  }

  return (typed) => {
    const [first, ...others] = typed.map(like);
    const best = new Map<Owner, number>();
    for (const [number, score] of first ?? []) {
      const { owner, words } = names[number]!;
      const scores = [score, ...others.map((other) => other.get(number) ?? 0)];
      if (2 * typed.length < words.length || scores.includes(0)) continue;
      const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
      best.set(owner, Math.max(mean, best.get(owner) ?? 0));
    }
    return Array.from(best, ([owner, score]) => ({ owner, score })).sort((a, b) => b.score - a.score);
  };
}

/** One bit for each code unit modulo 32: what two words do not share, they differ in by some slip. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}
