import { carriedClaims } from './carried-claims.ts';
import { checkQuotation } from './check-quotation.ts';
import { copiedPassages } from './copied-passages.ts';
import type { CheckIndex } from './corpus-index.ts';
import { readDraft } from './draft.ts';
import { matchQuotations } from './match-quotations.ts';
import { renderedWords } from './rendered-words.ts';
import type { CheckResult } from './result.ts';
import { reuseOf } from './reuse-of.ts';

/**
 * Compares a text with a corpus: its quotations, the claims it carries, and what it copies. Pure; the same text and
 * index give the same result in Node and in a worker. Takes time by the text's length, whatever the corpus's.
 */
export function checkText(text: string, index: CheckIndex): CheckResult {
  const draft = readDraft(text, index.names);
  const reuse = reuseOf(draft, index);
  const matches = matchQuotations(draft, reuse, index.quoted);
  const inMarks = draft.quotations.filter(({ kind }) => kind !== 'indirect');
  const quotations = inMarks.map((quotation) =>
    checkQuotation(quotation, draft, matches.get(quotation.id) ?? null, index),
  );
  return {
    text,
    blocks: draft.blocks,
    quotations,
    reported: draft.quotations
      .filter(({ kind }) => kind === 'indirect')
      .map(({ start, end }) => ({ start, end })),
    setOff: draft.setOff,
    claims: carriedClaims(draft.sentences, text, renderedWords(inMarks, matches, index), index),
    copied: copiedPassages(reuse, index),
    articles: index.articles.size,
  };
}
