import { is } from './lexicon.ts';
import type { Prose } from './prose.ts';

/** Words looked at: enough to tell, however long the text. */
const sample = 2000;
/** Fewer words than this tell no language; they are read as English. */
const least = 12;
/** Share of English function words, of which English prose has two in five and other languages one in twenty. */
const share = 0.18;

/** True where the words of an article look like English, the language that the lexicon and the weights know. */
export function isEnglish({ tokens }: Prose): boolean {
  let [words, closed] = [0, 0];
  for (let at = 0; at < tokens.count && words < sample; at += 1) {
    const form = tokens.forms[at];
    if (form === undefined || form.shape === 'mark' || form.shape === 'number') continue;
    words += 1;
    if ((form.classes & is.closed) !== 0) closed += 1;
  }
  return words < least || closed >= share * words;
}
