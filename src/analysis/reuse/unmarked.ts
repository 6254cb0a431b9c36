import type { Article, Reuse, Span } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { commonWords, quotedIn, wordingLikeness } from './quoted.ts';
import { stem } from './stem.ts';

/** Words that a quotation has at least, what share of their stems stands unmarked in the other, and what is the same quotation. */
const least = { words: 8, share: 0.4, sameQuotation: 0.4 };

/**
 * How many quotations of one article the other has in its aligned passage without quotation marks: whoever rewrites a text
 * turns its quotations into reported speech. For the first article of the pair and for the second.
 */
export function quotationsWithoutMarks(
  { passages }: Pick<Reuse, 'passages'>,
  [first, second]: readonly [Article, Article],
): [number, number] {
  const counts: [number, number] = [0, 0];
  for (const { spans } of passages) {
    counts[0] += unmarked(second, spans[1], first, spans[0]);
    counts[1] += unmarked(first, spans[0], second, spans[1]);
  }
  return counts;
}

function unmarked(quoting: Article, from: Span, other: Article, within: Span): number {
  const marked = quotedIn(other, within);
  const plain = words(other.text.slice(within.start, within.end))
    .filter(({ start, end }) => {
      const span = { start: within.start + start, end: within.start + end };
      return !other.quotations.some(
        ({ kind, parts, ...whole }) =>
          kind !== 'indirect' && (parts ?? [whole]).some((part) => overlaps(part, span)),
      );
    })
    .map(({ key }) => stem(key));
  return quotedIn(quoting, from).filter((quoted) => {
    if (quoted.length < least.words) return false;
    if (marked.some((other) => wordingLikeness(quoted, other) >= least.sameQuotation)) return false;
    return commonWords(quoted.map(stem), plain).length >= least.share * quoted.length;
  }).length;
}
