import type { Quotation, SaidOn } from '../model/types.ts';
import { mediumOf } from './medium.ts';
import type { Reading } from './reading.ts';
import { saidOn } from './said-on.ts';

/** Sets the day and the medium of every quotation of an article, null where its text tells none. */
export function tellCircumstances(reading: Reading): void {
  for (const quotation of reading.article.quotations) {
    quotation.said = dayOf(reading, quotation);
    quotation.medium = mediumOf(reading, quotation);
  }
}

/** The day the text names for a quotation; the day of publication, which every article has, tells nothing here. */
export function dayOf(reading: Reading, quotation: Quotation): SaidOn | null {
  const said = saidOn(reading, quotation, 'quoted');
  return said?.basis === 'resolved' ? said : null;
}
