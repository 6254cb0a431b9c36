import type { Telling } from './telling.ts';

/** Articles that can be told apart in a key: 2 to the 20th. A key is a pair's 32 bits and an article, exact in a double. */
const mostArticles = 2 ** 20;

/** Half of how many articles that have a pair are looked at; see `scores`. */
const reach = 16;
/** Pairs that tell less than this are passed over: at 10,000 articles, those that 600 or more have. */
const leastWorth = 0.3;

/** Articles that share pairs with a text, and for each how much these tell. `of` holds zeros but for `articles`. */
export interface Scores {
  articles: readonly number[];
  of: Float64Array;
}

/**
 * Which articles have which pair of neighbouring words of their own (one word may stand between; words within quotation
 * marks make none). Texts that share several rare pairs are worth comparing; all others never are compared, so that the cost
 * grows with the number of articles and not with its square.
 */
export class WordPairs {
  /** The different pairs in order; the articles that have pair i are `firsts[i]` to `firsts[i + 1]` (exclusive) of `articles`. */
  readonly #pairs: Uint32Array;
  readonly #firsts: Int32Array;
  readonly #articles: Int32Array;
  readonly #count: number;
  /** For each article the places in `#pairs` of what it shares with another, so that nothing need be looked up. */
  readonly #sharedOf: readonly Int32Array[];
  #touched: number[] = [];
  readonly #scores: Float64Array;

  /** `pairs` of each article, as `pairsOf` gives them. n log n in their number: they are sorted. */
  constructor(pairs: readonly Uint32Array[]) {
    const keys = new Float64Array(pairs.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const [article, list] of pairs.entries()) {
      for (const pair of list) keys[at++] = pair * mostArticles + article;
    }
    keys.sort();
    const different = new Uint32Array(keys.length);
    const firsts = new Int32Array(keys.length + 1);
    let count = 0;
    this.#articles = new Int32Array(keys.length);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as number;
      const pair = Math.floor(key / mostArticles);
      this.#articles[index] = key - pair * mostArticles;
      if (count > 0 && different[count - 1] === pair) continue;
      different[count] = pair;
      firsts[count++] = index;
    }
    firsts[count] = keys.length;
    this.#pairs = different.slice(0, count);
    this.#firsts = firsts.slice(0, count + 1);
    this.#count = pairs.length;
    this.#scores = new Float64Array(pairs.length);
    this.#sharedOf = this.#shared(pairs);
  }

  #shared(pairs: readonly Uint32Array[]): Int32Array[] {
    const lists = pairs.map((list) => new Int32Array(list.length));
    const lengths = new Int32Array(pairs.length);
    for (let place = 0; place < this.#pairs.length; place += 1) {
      const last = this.#firsts[place + 1] as number;
      for (let at = this.#firsts[place] as number, alone = last - at === 1; at < last && !alone; at += 1) {
        const article = this.#articles[at] as number;
        const length = lengths[article] as number;
        (lists[article] as Int32Array)[length] = place;
        lengths[article] = length + 1;
      }
    }
    return lists.map((list, article) => list.slice(0, lengths[article]));
  }

  /** `scores` for an article of the corpus, itself among them. */
  scoresOf(article: number): Scores {
    this.#clear();
    for (const place of this.#sharedOf[article] ?? []) this.#addAll(place, article);
    return { articles: this.#touched, of: this.#scores };
  }

  /**
   * What each of `pairs` (in order) tells, summed up for every article that has it: 1 where two have it, less the more there
   * are. Of a pair that many have, only 32 articles count, the next ones where the text is an article itself, so that a
   * phrase that stands everywhere costs no more than another; a text in a hundred places is tied to its neighbours, and so to
   * all. The answer is good until the next call.
   */
  scores(pairs: Uint32Array): Scores {
    this.#clear();
    let place = 0;
    for (const pair of pairs) {
      place = firstFrom(this.#pairs, pair, place, this.#pairs.length);
      if (this.#pairs[place] === pair) this.#addAll(place, 0);
    }
    return { articles: this.#touched, of: this.#scores };
  }

  #clear(): void {
    for (const article of this.#touched) this.#scores[article] = 0;
    this.#touched = [];
  }

  #addAll(place: number, around: number): void {
    let first = this.#firsts[place] as number;
    let last = this.#firsts[place + 1] as number;
    const scale = Math.log(Math.max(2, (this.#count + 1) / 2));
    const worth = Math.min(1, Math.log((this.#count + 1) / (last - first)) / scale);
    if (worth < leastWorth) return;
    if (last - first > 2 * reach) {
      const middle = firstFrom(this.#articles, around, first, last);
      first = Math.max(first, Math.min(middle - reach, last - 2 * reach));
      last = Math.min(last, first + 2 * reach);
    }
    for (let at = first; at < last; at += 1) this.#add(this.#articles[at] as number, worth);
  }

  #add(article: number, worth: number): void {
    if (this.#scores[article] === 0) this.#touched.push(article);
    this.#scores[article] = (this.#scores[article] as number) + worth;
  }
}

/**
 * The place of the first of `sorted` between `low` and `high` (exclusive) that is `value` or more. Gallops from `low`, which
 * is cheap where many values are looked up in order.
 */
function firstFrom(sorted: Uint32Array | Int32Array, value: number, low: number, high: number): number {
  let step = 1;
  let [from, to] = [low, high];
  while (from + step < high && (sorted[from + step] as number) < value) {
    from += step;
    step *= 2;
  }
  to = Math.min(to, from + step + 1);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The pairs of a telling as 32-bit numbers, in order, each once. Two words make one pair in whichever order. */
export function pairsOf({ firsts, terms, quoted, sentences }: Telling): Uint32Array {
  const found: number[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const last = firsts[sentence + 1] as number;
    for (let at = firsts[sentence] as number; at < last; at += 1) {
      if (quoted[at] === 1 || (terms[at] as number) < 0) continue;
      for (let next = at + 1; next < Math.min(last, at + 3); next += 1) {
        if (quoted[next] === 1 || (terms[next] as number) < 0) continue;
        found.push(mixed(terms[at] as number, terms[next] as number));
      }
    }
  }
  const sorted = Uint32Array.from(found).sort();
  return sorted.filter((pair, index) => index === 0 || pair !== sorted[index - 1]);
}

/** Two numbers as one of 32 bits, every bit of which depends on both (the finishing steps of MurmurHash3). */
function mixed(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  let hash = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
