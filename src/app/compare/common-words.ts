import { compareWordings } from '../../text/collation/compare.ts';
import { readWording } from '../../text/collation/wording.ts';
import type { Span } from '../../text/span.ts';

/**
 * The runs of words that two texts have in common, as UTF-16 spans into each; case, marks and spelling set aside. A run goes on
 * over the punctuation between its words.
 */
export function commonWords(first: string, second: string): [Span[], Span[]] {
  const [base, here] = [readWording(first), readWording(second)];
  const { baseOf } = compareWordings(base, here);
  const runs: [Span[], Span[]] = [[], []];
  let before = -2;
  for (const [index, word] of here.words.entries()) {
    const at = baseOf[index] ?? -1;
    const counterpart = base.words[at];
    if (!counterpart || counterpart.key !== word.key) {
      before = -2;
      continue;
    }
    if (at === before + 1) {
      runs[0].at(-1)!.end = counterpart.end;
      runs[1].at(-1)!.end = word.end;
    } else {
      runs[0].push({ start: counterpart.start, end: counterpart.end });
      runs[1].push({ start: word.start, end: word.end });
    }
    before = at;
  }
  return [runs[0].sort((one, two) => one.start - two.start), runs[1]];
}
