import type { CheckIndex } from './corpus-index.ts';
import type { QuotationMatch } from './match-quotations.ts';
import { articleName } from './place-in.ts';
import type { Splice } from './result.ts';

/** Which of a quotation's words another saying of the corpus has, where it joins two. */
export function spliceWords({ splice, occurrence }: QuotationMatch, { articles }: CheckIndex): Splice | null {
  if (!splice) return null;
  const { words } = occurrence.wording;
  const first = words[splice.from];
  const last = words[splice.to - 1];
  if (!first || !last) return null;
  const { other } = splice;
  return {
    here: { start: first.start, end: last.end },
    words: other.words,
    utterance: other.utterance,
    printed: { article: articleName(articles.get(other.home)!), quotation: other.quotation.id },
  };
}
