import type { Contents } from './contents.ts';

/** Public data, version 1, as far as the tests read it. */
export interface PublishedQuotation {
  id: string;
  start: number;
  end: number;
  exact: string;
  kind: 'direct' | 'mixed' | 'indirect';
  speaker: string | null;
  /** Its pieces, where an attribution or a paragraph break splits it. */
  parts?: { start: number; end: number }[];
}

export interface PublishedArticle {
  id: string;
  text: string;
  blocks: { kind: string; start: number; end: number }[];
  quotations: PublishedQuotation[];
}

export interface PublishedEvidence {
  id: string;
  article: string;
  start: number;
  end: number;
  exact: string;
}

export interface PublishedClaim {
  id: string;
  statement: string;
  status: string;
  positions: { stance: string; evidence: PublishedEvidence[] }[];
  review?: unknown;
  coverage: { article: string; treatment: string[] }[];
}

export function articles(contents: Contents): PublishedArticle[] {
  return contents.articles.map(({ id }) => contents.published<PublishedArticle>(`articles/${id}.json`));
}

export function claims(contents: Contents): PublishedClaim[] {
  return contents.claims.map(({ id }) => contents.published<PublishedClaim>(`claims/${id}.json`));
}

/** The claim with most evidence, which is the busiest page to try things on. */
export function busiestClaim(contents: Contents): PublishedClaim {
  const weight = ({ positions }: PublishedClaim): number =>
    positions.flatMap(({ evidence }) => evidence).length;
  return claims(contents).sort((a, b) => weight(b) - weight(a))[0]!;
}

/** An article and the last of its quotations of at least six words: far enough down that one must scroll to it. */
export function lateQuotation(contents: Contents): {
  article: PublishedArticle;
  quotation: PublishedQuotation;
} {
  const article = articles(contents).sort((a, b) => b.text.length - a.text.length)[0]!;
  const quotation = article.quotations.filter(({ exact }) => exact.split(/\s+/).length >= 6).at(-1)!;
  return { article, quotation };
}
