import type { Article } from '../../model/types.ts';
import type { Prepared, Shared } from './between.ts';
import { sharedBetween } from './between.ts';
import type { TermWeights } from './likeness.ts';
import { stretchesOf } from './links.ts';
import type { Telling, Told } from './telling.ts';
import { tellingOf, Vocabulary } from './telling.ts';
import { termWeights } from './weights.ts';
import { pairsOf, WordPairs } from './word-pairs.ts';

/**
 * How much two texts must have in common before they are compared (`WordPairs.score`: about as many shared pairs of rare
 * words), and with how many others one text is compared at most.
 */
const leastScore = 8;
const mostCompared = 12;

/** A text and an article of the corpus that share passages: the text's spans come first. */
export interface SharedWith extends Shared {
  article: string;
}

/** Articles made ready to be searched for shared passages: once for a corpus, then for any number of texts. */
export class ReuseIndex {
  readonly articles: readonly (Told & Pick<Article, 'id'>)[];
  readonly #vocabulary = new Vocabulary();
  readonly #weights: TermWeights;
  readonly #tellings: Telling[];
  readonly #pairs: Uint32Array[];
  readonly #wordPairs: WordPairs;

  /** n log n in the words of all articles. */
  constructor(articles: readonly (Told & Pick<Article, 'id'>)[]) {
    this.articles = articles;
    this.#tellings = articles.map((article) => tellingOf(article, this.#vocabulary, true));
    this.#weights = termWeights(this.#tellings, this.#vocabulary.size);
    this.#pairs = this.#tellings.map(pairsOf);
    this.#wordPairs = new WordPairs(this.#pairs);
  }

  /** Pairs of articles, by their indexes, that share enough rare pairs of words to be compared; in order. */
  candidates(): [number, number][] {
    const scores = new Float64Array(this.articles.length);
    const found = new Set<number>();
    for (const [index, pairs] of this.#pairs.entries()) {
      for (const other of this.#likely(pairs, index, scores)) {
        found.add(Math.min(index, other) * this.articles.length + Math.max(index, other));
      }
    }
    return Array.from(found)
      .sort((a, b) => a - b)
      .map((pair) => [Math.floor(pair / this.articles.length), pair % this.articles.length]);
  }

  /** What two articles of the index share. */
  between(first: number, second: number): Shared {
    return sharedBetween(this.#prepared(first), this.#prepared(second));
  }

  /** The articles with which a text that is none of them shares passages, the one it shares most with first. */
  sharedWith(told: Told): SharedWith[] {
    const telling = tellingOf(told, this.#vocabulary, false);
    const text: Prepared = { ...telling, told, stretches: stretchesOf(telling, this.#weights) };
    return this.#likely(pairsOf(telling), -1, new Float64Array(this.articles.length))
      .map((index) => ({
        article: this.articles[index]?.id ?? '',
        ...sharedBetween(text, this.#prepared(index)),
      }))
      .filter(({ significant }) => significant)
      .sort((a, b) => b.shares[0] - a.shares[0]);
  }

  /** Made anew for each comparison: kept for all articles it would take more room than all the rest. */
  #prepared(index: number): Prepared {
    const telling = this.#tellings[index] as Telling;
    return {
      ...telling,
      told: this.articles[index] as Told,
      stretches: stretchesOf(telling, this.#weights),
    };
  }

  /** Leaves `scores` as it came: all zero. */
  #likely(pairs: Uint32Array, around: number, scores: Float64Array): number[] {
    const touched = this.#wordPairs.score(pairs, around, scores);
    const likely = touched.filter((index) => index !== around && (scores[index] as number) >= leastScore);
    likely.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    for (const index of touched) scores[index] = 0;
    return likely.slice(0, mostCompared);
  }
}
