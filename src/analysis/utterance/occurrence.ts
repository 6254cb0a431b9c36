import { spokenWords } from '../../model/spoken.ts';
import type { Article, Quotation } from '../../model/types.ts';
import { readWording } from '../../text/collation/wording.ts';
import type { Wording } from '../../text/collation/types.ts';
import { dayNumber } from './days.ts';

/** A quotation in quotation marks, in its article, with what grouping looks at. */
export interface Occurrence {
  /** Article id, its place in the corpus, and the place of the quotation among the article's renderings, from 0. */
  article: string;
  order: number;
  index: number;
  quotation: Quotation;
  speaker: string | null;
  /** The day it was said, else the day of publication, in days since 1970; null where neither is known. */
  day: number | null;
  /** Folded words, joined by spaces: equal for wordings that differ in case, punctuation and spelling only. */
  key: string;
  wording: Wording;
  /** It stands in a headline, standfirst or caption, which often say again what the text says. */
  inHeading: boolean;
}

/** The quotations of an article that render utterances, in text order. Indirect speech is in the outlet's words. */
export function occurrencesOf(
  article: Pick<Article, 'id' | 'text' | 'blocks' | 'quotations' | 'published'>,
  order: number,
): Occurrence[] {
  return article.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .map((quotation, index) => {
      const wording = readWording(spokenWords(article, quotation));
      return {
        ...{ article: article.id, order, index, quotation, speaker: quotation.speaker, wording },
        day: dayNumber(quotation.said?.day ?? article.published?.value ?? null),
        key: wording.words.map(({ key }) => key).join(' '),
        inHeading: article.blocks[quotation.block]?.kind !== 'paragraph',
      };
    });
}
