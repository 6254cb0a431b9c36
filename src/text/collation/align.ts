import { anchors } from './anchors.ts';
import { alignWindow, mostCells } from './gotoh.ts';
import type { Token } from './tokens.ts';

/** For every token of `here` the index of the token of `base` that it is aligned with, or -1. */
export type Matches = Int32Array;

/**
 * Aligns two token lists word by word: all of it by dynamic programming where that is small; else between the runs of words
 * that each has once (patience diff), so that long texts take about linear time. A stretch without any such run that is still
 * too large stays unaligned.
 */
export function align(base: readonly Token[], here: readonly Token[]): Matches {
  const matches = new Int32Array(here.length).fill(-1);
  if (contained(base, here, matches)) return matches;
  alignBetween(
    base,
    here,
    matches,
    { baseFrom: 0, baseTo: base.length, hereFrom: 0, hereTo: here.length },
    4,
  );
  return matches;
}

/** A window of both token lists, ends exclusive. */
export interface Window {
  baseFrom: number;
  baseTo: number;
  hereFrom: number;
  hereTo: number;
}

function alignBetween(
  base: readonly Token[],
  here: readonly Token[],
  matches: Matches,
  window: Window,
  run: number,
): void {
  const cells = (window.baseTo - window.baseFrom) * (window.hereTo - window.hereFrom);
  if (cells === 0) return;
  if (cells <= mostCells) {
    alignWindow(base, here, matches, window);
    return;
  }
  if (run === 0) return;
  let { baseFrom, hereFrom } = window;
  const shorter = run > 2 ? run >> 1 : run - 1;
  const found = anchors(base, here, window, run);
  for (const anchor of found) {
    const between = { baseFrom, baseTo: anchor.base, hereFrom, hereTo: anchor.here };
    alignBetween(base, here, matches, between, shorter);
    for (let step = 0; step < anchor.length; step += 1) matches[anchor.here + step] = anchor.base + step;
    baseFrom = anchor.base + anchor.length;
    hereFrom = anchor.here + anchor.length;
  }
  alignBetween(base, here, matches, { ...window, baseFrom, hereFrom }, shorter);
}

/** Fills `matches` where all of `here` stands in `base` in a row, as most quotations do. */
function contained(base: readonly Token[], here: readonly Token[], matches: Matches): boolean {
  const first = here[0]?.id;
  for (let at = 0; at + here.length <= base.length; at += 1) {
    if (base[at]?.id !== first) continue;
    let length = 1;
    while (length < here.length && base[at + length]?.id === here[length]?.id) length += 1;
    if (length < here.length) continue;
    for (let index = 0; index < here.length; index += 1) matches[index] = at + index;
    return true;
  }
  return false;
}
