import Fuse from 'fuse.js';
import { likeness, SHORTEST_UNFINISHED, slipsAllowed, spellingKey } from './spelling.ts';

/** A word of the corpus that a typed word may stand for; `quality` 1 is the same word. */
export interface Meaning {
  /** Index into the vocabulary's words. */
  word: number;
  quality: number;
}

/** The different words of a corpus, and which of them a typed word may mean. */
export interface Vocabulary {
  readonly words: readonly string[];
  idOf(word: string): number | undefined;
  /** Best first; at most `MOST_MEANINGS`. */
  meanings(typed: string, unfinished: boolean): Meaning[];
}

/** Enough for a two-letter beginning in a large corpus; bounds the work of a key press. */
const MOST_MEANINGS = 256;
const MOST_REMEMBERED = 512;
/** Of a word typed with a slip, how many letters more may be missing. Without a slip, any number. */
const MOST_TO_COME = 6;

/**
 * Bit vectors of letters rule out most words before Fuse looks at them: a slip changes at most two of the letters
 * that occur, so words whose letter sets differ in more are out of reach.
 */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const ids = new Map(words.map((word, id) => [word, id]));
  const sorted = Uint32Array.from(words.keys()).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const letters = Int32Array.from(words, letterSet);
  const lengths = Uint8Array.from(words, (word) => word.length);
  const byKey = groupByKey(words);
  const remembered = new Map<string, Meaning[]>();

  function startingWith(typed: string): number[] {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[sorted[middle]!]! < typed) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < sorted.length && words[sorted[at]!]!.startsWith(typed); at += 1)
      found.push(sorted[at]!);
    return found;
  }

  function spelledLike(typed: string, unfinished: boolean): number[] {
    const slips = slipsAllowed(typed.length);
    if (slips === 0) return [];
    const set = letterSet(typed);
    const longest = typed.length + (unfinished && typed.length >= SHORTEST_UNFINISHED ? MOST_TO_COME : slips);
    const near: number[] = [];
    for (let id = 0; id < words.length; id += 1) {
      const length = lengths[id]!;
      if (length < typed.length - slips || length > longest) continue;
      if (bits(set & ~letters[id]!) <= slips && beginAlike(typed, words[id]!)) near.push(id);
    }
    if (near.length === 0) return near;
    const fuse = new Fuse(
      near.map((id) => words[id]!),
      // Bitap knows no swapped letters and counts them as two slips.
      { threshold: (2 * slips) / typed.length, distance: 1000, ignoreFieldNorm: true, shouldSort: false },
    );
    return fuse.search(typed).map((result) => near[result.refIndex]!);
  }

  function meanings(typed: string, unfinished: boolean): Meaning[] {
    const found = new Set<number>(startingWith(typed));
    for (const id of spelledLike(typed, unfinished)) found.add(id);
    for (const id of byKey.get(spellingKey(typed)) ?? []) found.add(id);
    const exact = ids.get(typed);
    if (exact !== undefined) found.add(exact);
    return Array.from(found, (word) => ({ word, quality: likeness(typed, words[word]!, unfinished) }))
      .filter((meaning) => meaning.quality > 0)
      .sort((a, b) => b.quality - a.quality || a.word - b.word)
      .slice(0, MOST_MEANINGS);
  }

  return {
    words,
    idOf: (word) => ids.get(word),
    meanings(typed, unfinished) {
      const key = `${typed}${unfinished ? '…' : ''}`;
      let known = remembered.get(key);
      if (!known) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear();
        known = meanings(typed, unfinished);
        remembered.set(key, known);
      }
      return known;
    },
  };
}

function groupByKey(words: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    const key = spellingKey(word);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}

/** A single slip leaves the first or the second letter in its place, moves it by one, or swaps the two. */
function beginAlike(typed: string, word: string): boolean {
  const [a, b] = [typed.charCodeAt(0), typed.charCodeAt(1)];
  const [c, d] = [word.charCodeAt(0), word.charCodeAt(1)];
  return a === c || b === d || b === c || a === d;
}

/** One bit for each of 31 classes of letters that occur in the word; Latin letters have one each. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) % 32);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
