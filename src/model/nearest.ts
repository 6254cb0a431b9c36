/**
 * The candidate a person most likely meant, for "did you mean", or null where none is near. Near is: the same but
 * for case, few keys mistyped (a third of the longer one at most), the same words of an id in part ("putin" for
 * "vladimir-putin"), or half of the word the same ("deny" for "denies"). Ties go to the earlier candidate.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  const typed = wanted.toLowerCase().slice(0, longest);
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const name = candidate.toLowerCase().slice(0, longest);
    const most = Math.max(1, Math.floor(Math.max(typed.length, name.length) / 3));
    const tooLong = Math.abs(typed.length - name.length) > most;
    const slips = tooLong ? Infinity : mistypings(typed, name);
    const alike = shareAllWords(typed, name) || beginAlike(typed, name);
    const distance = slips <= most || !alike ? slips : most + 1;
    if (slips > most && !alike) continue;
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `did you mean x?`, or null where nothing is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string | null {
  const found = nearest(wanted, candidates);
  return found === null ? null : `did you mean ${found}?`;
}

/** Names are short; the bound keeps a pasted page from being compared letter by letter. */
const longest = 80;

/**
 * Number of letters added, left out, replaced or swapped with their neighbour (optimal string alignment:
 * Damerau 1964, with no stretch edited twice).
 */
function mistypings(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

function shareAllWords(a: string, b: string): boolean {
  const words = (name: string) => new Set(name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
  const [one, other] = [words(a), words(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size > 0 && Array.from(fewer).every((word) => more.has(word));
}

function beginAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 3 && 2 * same >= Math.max(a.length, b.length);
}
