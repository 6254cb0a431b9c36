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
  const found: Span[] = [];
  let open: Span | null = null;
  for (let start = within.start, whole = true; start < within.end;) {
    const cut = chunkEnd(text, start, within.end);
    for (const { segment, index } of segmenter.segment(text.slice(start, cut.end))) {
      const span: Span = { start: start + index, end: start + index + segment.length };
      if (open !== null && ((index === 0 && !whole) || continues(text, open, segment))) open.end = span.end;
      else {
        if (open !== null) found.push(open);
        open = span;
      }
    }
    start = cut.end;
    whole = cut.whole;
  }
  if (open !== null) found.push(open);
  return found.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

/** Where a sentence may end: its last mark, closing marks and a space. */
const mayEnd = /[.!?…][”"’')\]]*\s/g;
/** UTF-16 units handed to the segmenter at once; its every step costs time by the length of the whole (V8, 2025). */
const chunk = { usual: 1500, most: 6000 };

/** The end of the next stretch to segment; `whole` is false where it had to be cut inside a sentence. */
function chunkEnd(text: string, start: number, end: number): { end: number; whole: boolean } {
  if (end - start <= chunk.usual) return { end, whole: true };
  const part = text.slice(start, Math.min(end, start + chunk.most));
  mayEnd.lastIndex = chunk.usual;
  const match = mayEnd.exec(part);
  if (match !== null) return { end: start + match.index + match[0].length, whole: true };
  return { end: start + part.length, whole: start + part.length === end };
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
