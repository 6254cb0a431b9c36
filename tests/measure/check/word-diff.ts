import { diffArrays } from 'diff';
import { words } from '../../../src/text/words.ts';

/** A run of words that two wordings share, or that only the second (`added`) or the first (`removed`) has. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  /** As written, from the first wording where both have it; from first to last word, punctuation between kept. */
  words: string;
}

/**
 * Compares two wordings word by word; case, marks and punctuation make no difference. Differences come in the
 * order of `before`, removed words ahead of added ones. Wordings beyond 2,000 words are cut there: the comparison
 * (Myers 1986, "An O(ND) difference algorithm") grows with length times difference.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const first = words(before).slice(0, 2000);
  const second = words(after).slice(0, 2000);
  const changes = diffArrays(
    first.map((word) => word.key),
    second.map((word) => word.key),
  );
  const result: WordChange[] = [];
  let inFirst = 0;
  let inSecond = 0;
  for (const { added, removed, value } of changes) {
    const [text, list, at] = added ? [after, second, inSecond] : [before, first, inFirst];
    const start = list[at]?.start ?? 0;
    const end = list[at + value.length - 1]?.end ?? start;
    const kept = removed ? 'removed' : 'same';
    result.push({ kind: added ? 'added' : kept, words: text.slice(start, end) });
    if (!added) inFirst += value.length;
    if (!removed) inSecond += value.length;
  }
  return result;
}
