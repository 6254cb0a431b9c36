import type { Article } from '../../model/types.ts';

/** An outlet under its short name, with its full names (mostly one) and what it published. */
export interface OutletArticles<A> {
  short: string;
  /** Without the short name, in order of first appearance. */
  names: string[];
  articles: A[];
}

/** Every outlet once, in the order of the corpus. */
export function articlesByOutlet<A extends Pick<Article, 'short' | 'outlet'>>(
  articles: readonly A[],
): OutletArticles<A>[] {
  const outlets = new Map<string, OutletArticles<A>>();
  for (const article of articles) {
    const { short } = article;
    const name = article.outlet.value;
    const known = outlets.get(short) ?? { short, names: [], articles: [] };
    outlets.set(short, known);
    known.articles.push(article);
    if (name !== short && !known.names.includes(name)) known.names.push(name);
  }
  return [...outlets.values()];
}
