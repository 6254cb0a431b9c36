import type { Article, Quotation, Span } from '../../model/types.ts';
import { spokenWords } from '../../model/spoken.ts';
import { overlaps } from '../../text/span.ts';
import { wordKey } from '../../text/words.ts';

/** The folded words of the quotations (in marks) that touch a stretch of an article, a list each. */
export function quotedIn(
  { text, quotations }: Pick<Article, 'text' | 'quotations'>,
  within: Span,
): string[][] {
  return quotations
    .filter((quotation) => quotation.kind !== 'indirect' && overlaps(quotation, within))
    .map((quotation) => quotedWords(text, quotation));
}

export function quotedWords(text: string, quotation: Quotation): string[] {
  const key = wordKey(spokenWords({ text }, quotation));
  return key === '' ? [] : key.split(' ');
}

/** The longest common subsequence of two lists, as pairs of indexes. */
export function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] as number) + 1
          : Math.max(length[(i + 1) * width + j] as number, length[i * width + j + 1] as number);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] as number) >= (length[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Share of their words that two wordings have in common in one order, 0 to 1. */
export function wordingLikeness(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 0 : (2 * commonWords(a, b).length) / (a.length + b.length);
}
