import type { ComparedArticle, ComparedQuotation } from '../../../src/model/compared-article.ts';

/** `[utterance, words, speaker]`; further utterances, of sentences joined to it, behind a plus sign. */
type Told = [utterance: string, words: string, speaker?: string];

export function quotation([utterance, words, speaker]: Told, index: number): ComparedQuotation {
  return {
    id: `q${index}`,
    words,
    speaker: speaker ? { id: speaker.toLowerCase(), name: speaker } : null,
    utterances: utterance.split('+'),
    sure: !utterance.endsWith('?'),
    spliced: utterance.includes('+'),
  };
}

export function article(id: string, told: Told[], facts: Partial<ComparedArticle> = {}): ComparedArticle {
  const quotations = told.map(quotation).map((one) => ({ ...one, id: `${id}-${one.id}` }));
  return { id, quotations, claims: [], shared: [], ...facts };
}
