import type { Head, Linked } from './linked.ts';

/** An article as a source; `short` names its outlet. */
export interface ReuseArticle extends Head {
  /** Words of reporting. */
  words: number;
  /** Agencies and outlets its own text credits. */
  credits: string[];
}

type Stretch = [from: number, to: number];

/** How many of how many. */
export interface SharedCount {
  shared: number;
  all: number;
}

/** Sentences that stand in both articles; the address leads to the two side by side. */
export interface ReusePassage extends Linked {
  /** Where it stands in each of the two, in words of reporting from its start, end exclusive. */
  spans: [Stretch, Stretch];
  /** 0 to 1; 1 is word for word. */
  likeness: number;
}

/** Two articles of which one is no second witness. The address leads to the comparison. */
export interface ReusePair extends Linked {
  /** In the order in which `passages` and `shares` speak of them. */
  articles: [string, string];
  /** Which of the two follows the other; null where that is not known or both have a common source. */
  derived: string | null;
  /** An agency or outlet that both credit. */
  commonSource: string | null;
  /** Of each one's sentences, how many stand in the other. */
  sentences: [SharedCount, SharedCount];
  passages: ReusePassage[];
  /** True where a person wrote so into the corpus; otherwise found by program. */
  confirmed: boolean;
}

export interface ReuseInput {
  /** In the caller's order, usually that of publication. */
  articles: ReuseArticle[];
  pairs: ReusePair[];
  /** Articles that are one witness together, those that stand alone among them; see `independentReports`. */
  independent: string[][];
}

/** What is drawn of one pair; `articles` may hold more than its two. */
export interface ReusePairInput {
  pair: ReusePair;
  articles: ReuseArticle[];
}

/** The two articles of a pair, the one that the other follows first; null where either is not among those given. */
export function sourceAndFollower(
  { articles: [first, second], derived }: ReusePair,
  articles: readonly ReuseArticle[],
): [ReuseArticle, ReuseArticle] | null {
  const one = articles.find(({ id }) => id === first);
  const other = articles.find(({ id }) => id === second);
  if (!one || !other) return null;
  return derived === first ? [other, one] : [one, other];
}

/** Of the sentences of one of a pair's articles, how many stand in the other. */
export function sharedOf({ articles, sentences }: ReusePair, article: string): SharedCount {
  return sentences[articles[0] === article ? 0 : 1];
}

/** Which share of the follower's sentences, or of the article of which it is more, stands in the other; 0 to 1. */
export function pairShare({ sentences }: ReusePair): number {
  return Math.max(...sentences.map(({ shared, all }) => (all ? shared / all : 0)));
}
