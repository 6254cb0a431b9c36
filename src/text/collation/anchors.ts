import type { Window } from './window.ts';
import type { Token } from './tokens.ts';

/** A run of tokens that base and witness share: indexes of its first token in each. */
export interface Anchor {
  base: number;
  here: number;
  length: number;
}

/**
 * Runs of at least `run` tokens that stand once in either side of the window, those that keep the order of both (the longest
 * increasing subsequence, as in Bram Cohen's patience diff), each as long as it goes. O(n log n).
 */
export function anchors(
  base: readonly Token[],
  here: readonly Token[],
  window: Window,
  run: number,
): Anchor[] {
  const inBase = uniqueRuns(base, window.baseFrom, window.baseTo, run);
  const inHere = uniqueRuns(here, window.hereFrom, window.hereTo, run);
  const shared: Anchor[] = [];
  for (const [key, at] of inHere) {
    const other = inBase.get(key);
    if (at >= 0 && other !== undefined && other >= 0) shared.push({ base: other, here: at, length: run });
  }
  shared.sort((a, b) => a.here - b.here);
  const kept: Anchor[] = [];
  for (const anchor of increasing(shared)) {
    const last = kept.at(-1);
    const ahead = last === undefined ? -1 : last.here + last.length - anchor.here;
    // Overlapping runs on one diagonal are one longer run; on another diagonal the earlier stands.
    if (last !== undefined && last.base - last.here === anchor.base - anchor.here && ahead >= 0) {
      last.length = anchor.here + anchor.length - last.here;
    } else if (last === undefined || (ahead <= 0 && last.base + last.length <= anchor.base))
      kept.push(anchor);
  }
  return kept;
}

/** Position of each run of tokens that stands once; -1 for one that stands more often. */
function uniqueRuns(tokens: readonly Token[], from: number, to: number, run: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at + run <= to; at += 1) {
    let key = '';
    for (let step = 0; step < run; step += 1) key += `${String(tokens[at + step]?.id)},`;
    found.set(key, found.has(key) ? -1 : at);
  }
  return found;
}

/** The longest subsequence that increases in `base`, of anchors in the order of `here`. */
function increasing(shared: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(shared.length).fill(-1);
  shared.forEach((anchor, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shared[tails[middle] ?? 0]?.base ?? 0) < anchor.base) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: Anchor[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const anchor = shared[index];
    if (anchor !== undefined) chain.push({ ...anchor });
  }
  return chain.reverse();
}
