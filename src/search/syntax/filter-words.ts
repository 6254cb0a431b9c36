import { STANCES } from '../../model/stances.ts';
import type { QuotationKind, Stance } from '../../model/types.ts';
import { type Kind, KINDS, QUOTATION_KINDS } from '../query.ts';

/** A value of a filter with the words a reader may type for it, the one that is offered first. */
export interface Named<Value extends string = string> {
  value: Value;
  names: readonly string[];
}

/** Other forms and near synonyms; none may stand for two stances. */
const stanceWords: Record<Stance, string> = {
  asserts:
    'assert asserted asserting assertion affirms affirmed states stated claims claimed says for supports',
  denies: 'deny denied denying denial disputes disputed rejects rejected refutes refuted against',
  questions: 'question questioned questioning doubts doubt doubted doubtful queries query asks asked',
  qualifies: 'qualify qualified qualifying qualification narrows nuances caveat',
  reports: 'report reported reporting mentions mentioned',
};

const kindWords: Record<Kind, string> = {
  claim: 'claims',
  speaker: 'speakers person people',
  outlet: 'outlets newspaper newspapers source sources',
  quotation: 'quotations quote quotes quoted utterance utterances',
  passage: 'passages paragraph paragraphs',
};

const quotationKindWords: Record<QuotationKind, string> = {
  direct: 'verbatim quoted',
  mixed: 'partial partly fragment',
  indirect: 'paraphrased paraphrase reported',
};

export const NAMED_STANCES = named(STANCES, stanceWords);
export const NAMED_KINDS = named(KINDS, kindWords);
export const NAMED_QUOTATION_KINDS = named(QUOTATION_KINDS, quotationKindWords);

function named<Value extends string>(
  values: readonly Value[],
  words: Record<Value, string>,
): readonly Named<Value>[] {
  return values.map((value) => ({ value, names: [value, ...words[value].split(' ')] }));
}
