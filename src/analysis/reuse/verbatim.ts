import { spanAt } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { wordKey, words } from '../../text/words.ts';
import type { Told } from './telling.ts';

/** True where two stretches have the same words, case and marks set aside. */
export function sameWords(textOfA: string, a: Span, textOfB: string, b: Span): boolean {
  return wordKey(textOfA.slice(a.start, a.end)) === wordKey(textOfB.slice(b.start, b.end));
}

/** The longest run of words outside quotation marks that stands word for word in both stretches, in words. */
export function ownRun(one: Told, a: Span, other: Told, b: Span): number {
  const [first, second] = [ownWords(one, a), ownWords(other, b)];
  let longest = 0;
  let before = new Int32Array(second.length + 1);
  for (const word of first) {
    const row = new Int32Array(second.length + 1);
    for (let at = 1; at <= second.length; at += 1) {
      if (word === null || word !== second[at - 1]) continue;
      row[at] = (before[at - 1] as number) + 1;
      longest = Math.max(longest, row[at] as number);
    }
    before = row;
  }
  return longest;
}

/** The words of a stretch; null for each that stands inside quotation marks. */
function ownWords({ text, quotations }: Told, { start, end }: Span): (string | null)[] {
  const marked = quotations.filter(({ kind }) => kind !== 'indirect').flatMap((one) => one.parts ?? [one]);
  return words(text.slice(start, end)).map((word) =>
    spanAt(marked, start + word.start) === -1 ? word.key : null,
  );
}
