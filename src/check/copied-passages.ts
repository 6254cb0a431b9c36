import type { Reuse, Span } from '../model/types.ts';
import { spanAt } from '../text/span.ts';
import type { CorpusArticle } from './corpus-file.ts';
import type { CheckIndex } from './corpus-index.ts';
import { articleName, placeIn } from './place-in.ts';
import type { CopiedFrom } from './result.ts';

/** Less alike than this two sentences tell the same, and neither is a copy of the other. */
const least = 0.5;

/** The passages that the draft has in common with articles, word for word or nearly, most first. */
export function copiedPassages(reuse: readonly Reuse[], { articles }: CheckIndex): CopiedFrom[] {
  return reuse.flatMap(({ articles: [, id], passages, shares }): CopiedFrom[] => {
    const article = articles.get(id)!;
    const copied = passages
      .filter(({ likeness }) => likeness >= least)
      .map(({ spans: [here, there], likeness }) => ({
        ...{ here, likeness },
        place: placeIn(article, blockOf(article, there), there),
      }));
    return copied.length === 0 ? [] : [{ article: articleName(article), passages: copied, share: shares[0] }];
  });
}

function blockOf({ blocks }: CorpusArticle, { start }: Span): number {
  return Math.max(0, spanAt(blocks, start));
}
