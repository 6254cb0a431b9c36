import type { ComparedArticle, ComparedPassage } from '../../model/compared-article.ts';

/** A passage of one article beside what the other has of it. */
export type PassagePair = [ComparedPassage, ComparedPassage];

/** The passages that two articles share, in the order of the first; empty where the program found no reuse. */
export function pairPassages(a: ComparedArticle, b: ComparedArticle): PassagePair[] {
  const own = a.shared.find(({ with: other }) => other === b.id)?.passages ?? [];
  const other = b.shared.find(({ with: other }) => other === a.id)?.passages ?? [];
  return own
    .flatMap((passage, index): PassagePair[] => (other[index] ? [[passage, other[index]]] : []))
    .sort(([one], [two]) => one.block - two.block || one.start - two.start);
}
