import type { Bundle } from '../../model/types.ts';
import type { ArticleReference } from './shapes.ts';
import { articleReference } from './references.ts';
import { reuseReference, type ReuseReference } from './reuse-reference.ts';

/** Two articles and how many utterances both quote. */
export interface QuotingPair {
  articles: [string, string];
  utterances: number;
}

/** Two articles side by side; which ones is in the address, and what they hold is loaded by the browser. */
export interface CompareContent {
  page: 'compare';
  articles: ArticleReference[];
  reuse: ReuseReference[];
  /** The pairs that quote most of the same, without those that share text. */
  quoting: QuotingPair[];
}

/** More pairs than these are not offered: any two can be chosen. */
const MOST_OFFERED = 12;
/** An utterance in more articles than this is common coin, and would make more pairs than anybody reads. */
const COMMONEST = 60;

export function compareContent(bundle: Bundle): CompareContent {
  const sharing = new Set(bundle.reuse.map(({ articles }) => articles.join(' ')));
  return {
    page: 'compare',
    articles: bundle.articles.map(articleReference),
    reuse: bundle.reuse.map((pair) => reuseReference(pair, bundle)),
    quoting: quotingPairs(bundle)
      .filter(({ articles }) => !sharing.has(articles.join(' ')))
      .slice(0, MOST_OFFERED),
  };
}

/** Pairs that quote the same utterances, most of them first; then, and within a pair, in the order of the corpus. */
function quotingPairs({ articles, utterances }: Bundle): QuotingPair[] {
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const pairs = new Map<string, QuotingPair>();
  for (const { renderings } of utterances) {
    const quoting = [...new Set(renderings.map(({ article }) => article))].sort(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
    if (quoting.length > COMMONEST) continue;
    for (const [index, first] of quoting.entries()) {
      for (const second of quoting.slice(index + 1)) {
        const key = `${first} ${second}`;
        const pair = pairs.get(key) ?? { articles: [first, second], utterances: 0 };
        pair.utterances += 1;
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.utterances - a.utterances);
}
