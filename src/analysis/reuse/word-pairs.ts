import type { Telling } from './telling.ts';

/** Articles that can be told apart in a key: 2 to the 20th. A key is a pair's 32 bits and an article, exact in a double. */
export const mostArticles = 2 ** 20;

/** How many articles of one word pair are looked at, on each side of the one asked for; see `WordPairs.score`. */
const reach = 32;

/**
 * Which articles have which pair of neighbouring words of their own (one word may stand between; words within quotation
 * marks make none). Texts that share several rare pairs are worth comparing; all others never are compared, so that the cost
 * grows with the number of articles and not with its square.
 */
export class WordPairs {
  readonly #keys: Float64Array;
  readonly #articles: number;

  /** `pairs` of each article, as `pairsOf` gives them. n log n in their number: they are sorted. */
  constructor(pairs: readonly Uint32Array[]) {
    const keys = new Float64Array(pairs.reduce((sum, list) => sum + list.length, 0));
    let at = 0;
    for (const [article, list] of pairs.entries()) {
      for (const pair of list) keys[at++] = pair * mostArticles + article;
    }
    this.#keys = keys.sort();
    this.#articles = pairs.length;
  }

  /**
   * Adds to `scores` (one an article) what each of `pairs` tells, 0 to 1, where an article has it: less the more have it.
   * Of a pair that very many have, only the 32 articles on each side of `around` count, so that a phrase that stands
   * everywhere costs no more than another; a text in a hundred places is tied to its neighbours, and so to all. Returns the
   * articles whose score was zero before.
   */
  score(pairs: Uint32Array, around: number, scores: Float64Array): number[] {
    const touched: number[] = [];
    const scale = Math.log1p(this.#articles);
    for (const pair of pairs) {
      const from = this.#firstFrom(pair * mostArticles);
      const to = this.#firstFrom((pair + 1) * mostArticles);
      const worth = Math.log((this.#articles + 1) / Math.max(2, to - from)) / scale;
      if (worth <= 0) continue;
      let [first, last] = [from, to];
      if (to - from > 2 * reach) {
        const middle = this.#firstFrom(pair * mostArticles + around);
        [first, last] = [Math.max(from, middle - reach), Math.min(to, middle + reach)];
      }
      for (let at = first; at < last; at += 1) {
        const article = (this.#keys[at] as number) % mostArticles;
        if (scores[article] === 0) touched.push(article);
        scores[article] = (scores[article] as number) + worth;
      }
    }
    return touched;
  }

  #firstFrom(key: number): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The pairs of a telling as 32-bit numbers, in order, each once. Two words make one pair in whichever order. */
export function pairsOf({ firsts, terms, quoted, sentences }: Telling): Uint32Array {
  const found: number[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const last = firsts[sentence + 1] as number;
    for (let at = firsts[sentence] as number; at < last; at += 1) {
      if (quoted[at] === 1 || (terms[at] as number) < 0) continue;
      for (let next = at + 1; next < Math.min(last, at + 3); next += 1) {
        if (quoted[next] === 0 && (terms[next] as number) >= 0)
          found.push(mixed(terms[at] as number, terms[next] as number));
      }
    }
  }
  const sorted = Uint32Array.from(found).sort();
  return sorted.filter((pair, index) => index === 0 || pair !== sorted[index - 1]);
}

function mixed(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  let hash = Math.imul(low + 1, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
