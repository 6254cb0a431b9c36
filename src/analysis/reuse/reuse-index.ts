import type { Article } from '../../model/types.ts';
import type { Prepared, Shared } from './between.ts';
import { sharedBetween } from './between.ts';
import type { TermWeights } from './likeness.ts';
import { stretchesOf } from './links.ts';
import type { Telling, Told } from './telling.ts';
import { tellingOf, Vocabulary } from './telling.ts';
import { termWeights } from './weights.ts';
import type { Scores } from './word-pairs.ts';
import { pairsOf, WordPairs } from './word-pairs.ts';

/**
 * How much two texts must have in common before they are compared (`WordPairs.scores`: about as many shared pairs of rare
 * words), and with how many others one text is compared at most.
 */
const leastScore = 10;
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
  readonly #wordPairs: WordPairs;

  /** n log n in the words of all articles. */
  constructor(articles: readonly (Told & Pick<Article, 'id'>)[]) {
    this.articles = articles;
    this.#tellings = articles.map((article) => tellingOf(article, this.#vocabulary, true));
    this.#weights = termWeights(this.#tellings, this.#vocabulary.size);
    this.#wordPairs = new WordPairs(this.#tellings.map(pairsOf));
  }

  /** Pairs of articles, by their indexes, that share enough rare pairs of words to be compared; in order. */
  candidates(): [number, number][] {
    const found = new Set<number>();
    for (let index = 0; index < this.articles.length; index += 1) {
      for (const other of likely(this.#wordPairs.scoresOf(index), index)) {
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
    return likely(this.#wordPairs.scores(pairsOf(telling)), -1)
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
}

/** The articles worth comparing with the one that has these scores, the likeliest first. */
function likely({ articles, of: scores }: Scores, itself: number): number[] {
  const score = (index: number) => scores[index] as number;
  return articles
    .filter((index) => index !== itself && score(index) >= leastScore)
    .sort((a, b) => score(b) - score(a) || a - b)
    .slice(0, mostCompared);
}
