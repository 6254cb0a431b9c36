import type { Bundle, Reuse } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';
import { sentencesOfReporting } from './reporting.ts';

/** How many of how many. */
export interface SharedCount {
  shared: number;
  all: number;
}

/** Two articles that share text, as pages name them. */
export interface ReuseReference extends Pick<Reuse, 'articles' | 'derived' | 'commonSource' | 'confirmed'> {
  /** Of each one's sentences of reporting, how many stand in the other too. */
  sentences: [SharedCount, SharedCount];
}

export function reuseReference(pair: Reuse, bundle: Bundle): ReuseReference {
  const { articles, derived, commonSource, confirmed } = pair;
  const [first, second] = articles.map((id, side): SharedCount => {
    const article = bundle.articles.find((candidate) => candidate.id === id);
    const all = article ? sentencesOfReporting(article) : [];
    const passages = pair.passages.map(({ spans }) => spans[side]!);
    const shared = all.filter((sentence) => passages.some((passage) => overlaps(passage, sentence)));
    return { shared: shared.length, all: all.length };
  });
  return { articles, derived, commonSource, confirmed, sentences: [first!, second!] };
}

/** What shares text with an article; the pairs in which it is the one that follows come first. */
export function reuseOf(id: string, bundle: Bundle): ReuseReference[] {
  return bundle.reuse
    .filter(({ articles }) => articles.includes(id))
    .sort((a, b) => Number(b.derived === id) - Number(a.derived === id))
    .map((pair) => reuseReference(pair, bundle));
}
