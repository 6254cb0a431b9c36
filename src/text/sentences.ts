import type { Span } from './span.ts';
import { trimSpan } from './span.ts';

/** Titles and the like, which a capital may follow without a new sentence beginning. Folded, without the dot. */
const neverLast = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt capt sgt cpl maj adm brig hon rev fr sr st mt ft pres supt insp det ' +
    'messrs mme mlle vs vol fig approx est dept univ cf al jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words that begin a sentence far more often than they follow an abbreviation such as "U.S." inside one. */
const starters = new Set(
  'a an and as at but by he her his however i if in it its on she since that the then there they this those we when while you'.split(
    ' ',
  ),
);

const lastWord = /([\p{L}\p{M}.]+)\.[”’"')\]]*\s*$/u;
const firstWord = /^[“‘"'([\s]*([\p{L}\p{M}’']+)/u;

let segmenter: Intl.Segmenter | null = null;

/**
 * Sentences of `text` inside `within` (all of it by default), in order, white space outside. Built on the
 * platform's Unicode sentence breaking (UAX #29), which knows no abbreviations and ends a sentence at every
 * "?" and "!": pieces are joined again after titles, initials and dotted abbreviations, and where the next one
 * goes on in lower case (“Why?” he asked).
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const part = text.slice(within.start, within.end);
  const found: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmenter.segment(part)) {
    const span: Span = { start: within.start + index, end: within.start + index + segment.length };
    if (open !== null && continues(text, open, segment)) open.end = span.end;
    else {
      if (open !== null) found.push(open);
      open = span;
    }
  }
  if (open !== null) found.push(open);
  return found.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

/** True where `next` goes on with the sentence that ends at `before.end`. Looks at a few words only. */
function continues(text: string, before: Span, next: string): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  if (/[\n\r\u2029]\s*$/.test(tail)) return false;
  const following = firstWord.exec(next.slice(0, 40))?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return true;
  const word = lastWord.exec(tail)?.[1];
  if (word === undefined) return false;
  const folded = word.toLowerCase().replaceAll('.', '');
  if (neverLast.has(folded)) return true;
  if (/^nos?$/.test(folded)) return /^\d/.test(next);
  const initial = /^\p{Lu}$/u.test(word);
  const dotted = word.includes('.') && word.split('.').every((letters) => letters.length <= 2);
  return (initial || dotted) && following !== '' && !starters.has(following.toLowerCase());
}
