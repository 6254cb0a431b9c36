import type { Article, Block, Span } from '../../model/types.ts';
import { sentences } from '../../text/sentences.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { words } from '../../text/words.ts';

/** From a word to another, counted from the first word of reporting, end exclusive. */
export type Stretch = [from: number, to: number];

const known = new WeakMap<Article, Span[]>();

/** Sentences of the reporting, in order: neither page leftovers nor what stands twice. Kept, since many pages ask. */
export function sentencesOfReporting(article: Article): Span[] {
  const already = known.get(article);
  if (already) return already;
  const found = article.blocks
    .filter((block) => isReporting(block) && block.kind !== 'byline' && block.kind !== 'bio')
    .flatMap((block) => sentences(article.text, block));
  known.set(article, found);
  return found;
}

/** A function that says where a span of the article's text stands, in words of its reporting. */
export function wordsOfReporting({ text, blocks }: Article): (span: Span) => Stretch {
  const found = blocks
    .filter(isReporting)
    .flatMap(({ start, end }) =>
      words(text.slice(start, end)).map((word) => ({ start: start + word.start, end: start + word.end })),
    );
  return ({ start, end }) => [firstEndingAfter(found, start), firstEndingAfter(found, end)];
}

function isReporting({ kind, repeats }: Block): boolean {
  return kind !== 'furniture' && repeats === null;
}
