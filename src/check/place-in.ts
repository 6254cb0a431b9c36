import type { Span } from '../text/span.ts';
import type { CorpusArticle } from './corpus-file.ts';
import type { ArticleName, ArticlePlace } from './result.ts';

export function articleName({ id, short, language, direction }: CorpusArticle): ArticleName {
  return { id, short, language, direction };
}

/** A stretch of a block of an article, as a link opens on it. `span` is cut where the block ends. */
export function placeIn(article: CorpusArticle, block: number, span: Span): ArticlePlace {
  const { start, end } = article.blocks[block]!;
  const from = Math.max(span.start, start);
  const to = Math.min(span.end, end);
  return {
    article: articleName(article),
    block,
    stretch: { start: from - start, end: to - start },
    exact: article.text.slice(from, to),
  };
}
