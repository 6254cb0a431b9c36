import type { Matches } from './window.ts';
import type { Token } from './tokens.ts';
import { functionWeight } from './weight.ts';

/** A run of matches one after the other in base and witness: first indexes and number of tokens. */
interface Run {
  base: number;
  here: number;
  length: number;
}

/** Beyond this many words either side, a gap is no mere replacement of a word or two. */
const smallGap = 2;
/** A sentence at an end whose words are matched by less than this share of their weight is another sentence. */
const leastShare = 0.35;

/**
 * Undoes matches that alignment by score alone makes though no reader would: "the" or "of our" between two longer passages that
 * differ, and a word or two that two different sentences at an end happen to share. Changes `matches`.
 */
export function undoStrays(base: readonly Token[], here: readonly Token[], matches: Matches): void {
  let undone = undoLone(base, here, matches);
  if (!undone) return void undoForeignSentences(base, here, matches);
  for (let round = 0; undone && round < 2; round += 1) undone = undoLone(base, here, matches);
  undoForeignSentences(base, here, matches);
  regrow(base, here, matches);
}

function runsOf(matches: Matches): Run[] {
  const runs: Run[] = [];
  matches.forEach((at, index) => {
    if (at < 0) return;
    const last = runs.at(-1);
    if (last !== undefined && last.here + last.length === index && last.base + last.length === at)
      last.length += 1;
    else runs.push({ base: at, here: index, length: 1 });
  });
  return runs;
}

function undoLone(base: readonly Token[], here: readonly Token[], matches: Matches): boolean {
  const runs = runsOf(matches);
  if (runs.length < 2 && matches.every((at) => at >= 0)) return false;
  let undone = false;
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const after = runs[index + 1];
    const left = {
      base: before === undefined ? 0 : run.base - before.base - before.length,
      here: before === undefined ? run.here : run.here - before.here - before.length,
    };
    const right = {
      base: after === undefined ? 0 : after.base - run.base - run.length,
      here: (after?.here ?? here.length) - run.here - run.length,
    };
    if (left.here === 0 && right.here === 0) return;
    let weight = 0;
    let functionOnly = true;
    for (const token of here.slice(run.here, run.here + Math.min(run.length, 4))) {
      weight += token.weight;
      if (token.weight > functionWeight) functionOnly = false;
    }
    const large = Math.max(left.base, left.here, right.base, right.here) > smallGap;
    const reachesBothEnds =
      (before === undefined && run.base === 0 && run.here === 0) ||
      (after === undefined && run.base + run.length === base.length && right.here === 0);
    const lone = functionOnly && run.length <= 2 && large && !reachesBothEnds;
    const adrift =
      run.length <= 2 &&
      weight <= 1 + functionWeight &&
      Math.min(left.base, left.here) > 4 &&
      Math.min(right.base, right.here) > 4;
    if (!lone && !adrift) return;
    matches.fill(-1, run.here, run.here + run.length);
    undone = true;
  });
  return undone;
}

/** Lets go of the matches before or behind a sentence's beginning where too little of the words there is matched. */
function undoForeignSentences(base: readonly Token[], here: readonly Token[], matches: Matches): void {
  if (!here.some((token, index) => index > 0 && token.opensSentence)) return;
  const baseWeights = summed(base.map((token) => token.weight));
  const hereWeights = summed(here.map((token) => token.weight));
  const shared = summed(
    Array.from(here, (token, at) => (base[matches[at] ?? -1]?.id === token.id ? token.weight : 0)),
  );
  const between = (sums: Float64Array, from: number, to: number): number =>
    (sums[to] ?? 0) - (sums[from] ?? 0);
  const runs = runsOf(matches);
  for (let index = 0; index + 1 < runs.length; index += 1) {
    const run = runs[index];
    const next = runs[index + 1];
    if (run === undefined || next === undefined) continue;
    const [baseEnd, hereEnd] = [run.base + run.length, run.here + run.length];
    if (next.here === hereEnd || !here.slice(hereEnd, next.here + 1).some((token) => token.opensSentence))
      continue;
    const tail = Math.min(
      between(hereWeights, hereEnd, here.length),
      between(baseWeights, baseEnd, base.length),
    );
    const head = Math.min(between(hereWeights, 0, next.here), between(baseWeights, 0, next.base));
    const sharedTail = between(shared, hereEnd, here.length);
    const sharedHead = between(shared, 0, next.here);
    if (sharedTail < leastShare * tail && sharedTail <= sharedHead) {
      matches.fill(-1, hereEnd);
      return;
    }
    if (sharedHead < leastShare * head && sharedHead < sharedTail) matches.fill(-1, 0, next.here);
  }
}

/** Matches equal words beside what is matched: an undone word may have hidden them. */
function regrow(base: readonly Token[], here: readonly Token[], matches: Matches): void {
  const ceiling = new Int32Array(here.length + 1).fill(base.length);
  for (let at = here.length - 1; at >= 0; at -= 1) {
    const matched = matches[at] ?? -1;
    ceiling[at] = matched >= 0 ? matched : (ceiling[at + 1] ?? base.length);
  }
  for (let at = 1; at < here.length; at += 1) {
    const before = matches[at - 1] ?? -1;
    if ((matches[at] ?? -1) >= 0 || before < 0 || before + 1 >= (ceiling[at] ?? 0)) continue;
    if (base[before + 1]?.id === here[at]?.id) matches[at] = before + 1;
  }
  let floor = -1;
  const floors = Int32Array.from(matches, (at) => (floor = at >= 0 ? at : floor));
  for (let at = here.length - 2; at >= 0; at -= 1) {
    const after = matches[at + 1] ?? -1;
    if ((matches[at] ?? -1) >= 0 || after <= 0 || after - 1 <= (floors[at] ?? -1)) continue;
    if (base[after - 1]?.id === here[at]?.id) matches[at] = after - 1;
  }
}

function summed(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => (sums[index + 1] = (sums[index] ?? 0) + value));
  return sums;
}
