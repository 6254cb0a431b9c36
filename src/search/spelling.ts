import { LONGEST_WORD } from './words.ts';

const latin = /^[a-z]+$/u;
/** In Latin letters. Shorter words have too little that a rule would leave. */
const SHORTEST_KEYED = 4;

/** Some hundred pages of words. */
const MOST_REMEMBERED = 100_000;

/** Qualities of words that are one name by rule, and of those that only sound alike. */
const TRANSLITERATED = 0.93;
const SOUNDS_ALIKE = 0.8;

/** Of a beginning shorter than this, with a slip in it, almost anything could be meant. */
const SHORTEST_UNFINISHED = 4;

export interface Distances {
  /** Between the two whole words. */
  whole: number;
  /** Between the first word and the best beginning of the second. */
  prefix: number;
}

/** Three rows are all the algorithm looks back on; kept, because this runs thousands of times a key press. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST_WORD + 1));

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours count one each
 * (Damerau 1964; the restricted form of Boytsov 2011, "Indexing methods for approximate dictionary searching",
 * section 2.2). In UTF-16 code units, of which each word has at most `LONGEST_WORD`; `limit + 1` stands for
 * anything over `limit`.
 */
export function distances(typed: string, word: string, limit: number): Distances {
  let [before, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array];
  const over = limit + 1;
  const width = Math.min(word.length, typed.length + limit, LONGEST_WORD);
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    now[0] = row;
    let least = row;
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      const kept = last[column - 1]! + (letter === other ? 0 : 1);
      let cost = Math.min(last[column]! + 1, now[column - 1]! + 1, kept);
      if (column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2)) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return { whole: over, prefix: over };
    [before, last, now] = [last, now, before];
  }
  let prefix = over;
  for (let column = 0; column <= width; column += 1) prefix = Math.min(prefix, last[column]!);
  return { whole: word.length > width ? over : Math.min(over, last[width]!), prefix };
}

/** How many slips of the finger a word of this length (UTF-16 code units) may hold and still be the same word. */
export function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/**
 * A key that transliterations of one name share where they differ by rule: Kyiv and Kiev, Zelensky, Zelenskyy and
 * Zelenskiy, Sergey and Serhii, Odesa and Odessa, Lavrov and Lavroff. "i", "y" and "j" with whatever "e" stands beside
 * them become one sign, doubled consonants one. Empty for words that are too short to be told apart, and for words in
 * other scripts.
 */
export const spellingKey = remembered((word: string): string => {
  if (word.length < SHORTEST_KEYED || !latin.test(word)) return '';
  return word
    .replace(/e*[iyj][eiyj]*/gu, 'i')
    .replace(/kh|(?<!^)gh?/gu, 'h')
    .replace(/ff?$/u, 'v')
    .replace(/ck/gu, 'k')
    .replace(/(.)\1+/gu, '$1');
});

/**
 * By this, words that are spelled or sound alike stand near each other in an index: runs of vowels become one sign
 * for how they begin (front or back), consonants that take each other's place one, and so do doubled ones. In other
 * scripts it is the word itself. The key of a beginning is the beginning of the key, but for a last "c", "k" or "p",
 * which may be half of a "ck", "kh" or "ph".
 */
export const sortKey = remembered((word: string): string => {
  if (!latin.test(word)) return word;
  return word
    .replace(/kh|gh|g/gu, 'h')
    .replace(/ph|[fw]/gu, 'v')
    .replace(/ck|q/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/[eiyj][aeiouyj]*/gu, 'i')
    .replace(/[aou][aeiouyj]*/gu, 'a')
    .replace(/(.)\1+/gu, '$1');
});

/** The same words are looked at again with every key that is pressed. */
function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let key = known.get(word);
    if (key === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(word, (key = make(word)));
    }
    return key;
  };
}

/**
 * How far a typed word stands for a word of a text, both folded: 1 the same, 0 not at all. `unfinished` is true for
 * a word that is perhaps still being typed, which then stands for every word it begins. The steps between were
 * chosen by measuring on queries with known answers; what matters is their order.
 */
export function likeness(typed: string, word: string, unfinished: boolean): number {
  if (typed === word) return 1;
  const share = typed.length / word.length;
  if (share < 1 && word.startsWith(typed)) {
    if (unfinished) return 0.8 + 0.15 * share;
    if (typed.length >= 4) return 0.4 + 0.4 * share;
  }
  const limit = slipsAllowed(typed.length);
  if (limit === 0) return 0;
  const { whole, prefix } = distances(typed, word, limit);
  let best = 0;
  if (whole <= limit && word.length >= 3)
    best = Math.max(0.2, 0.95 - (1.2 * whole) / Math.max(4, typed.length));
  if (unfinished && typed.length >= SHORTEST_UNFINISHED && prefix <= 1)
    best = Math.max(best, 0.5 + 0.1 * share);
  if (Math.abs(typed.length - word.length) > 3) return best;
  const key = spellingKey(typed);
  if (key !== '' && key === spellingKey(word)) return Math.max(best, TRANSLITERATED);
  if (best < SOUNDS_ALIKE && typed.length >= SHORTEST_KEYED && sortKey(typed) === sortKey(word))
    return SOUNDS_ALIKE;
  return best;
}
