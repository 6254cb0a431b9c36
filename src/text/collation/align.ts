import { anchors } from './anchors.ts';
import { alignWindow, mostCells } from './gotoh.ts';
import type { Token } from './tokens.ts';
import type { Matches, Window } from './window.ts';

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

function alignBetween(
  base: readonly Token[],
  here: readonly Token[],
  matches: Matches,
  whole: Window,
  run: number,
): void {
  if (cells(whole) <= mostCells) {
    if (cells(whole) > 0) alignWindow(base, here, matches, whole);
    return;
  }
  const window = trimmed(base, here, matches, whole);
  if (cells(window) <= mostCells || run === 0) {
    if (cells(window) > 0 && run > 0) alignWindow(base, here, matches, window);
    return;
  }
  let { baseFrom, hereFrom } = window;
  const shorter = run >> 1;
  for (const anchor of anchors(base, here, window, run)) {
    const between = { baseFrom, baseTo: anchor.base, hereFrom, hereTo: anchor.here };
    alignBetween(base, here, matches, between, shorter);
    for (let step = 0; step < anchor.length; step += 1) matches[anchor.here + step] = anchor.base + step;
    baseFrom = anchor.base + anchor.length;
    hereFrom = anchor.here + anchor.length;
  }
  alignBetween(base, here, matches, { ...window, baseFrom, hereFrom }, shorter);
}

function cells({ baseFrom, baseTo, hereFrom, hereTo }: Window): number {
  return (baseTo - baseFrom) * (hereTo - hereFrom);
}

/** The window without the words that both begin and end with, which are matched. */
export function trimmed(
  base: readonly Token[],
  here: readonly Token[],
  matches: Matches,
  window: Window,
): Window {
  let { baseFrom, baseTo, hereFrom, hereTo } = window;
  while (baseFrom < baseTo && hereFrom < hereTo && base[baseFrom]?.id === here[hereFrom]?.id) {
    matches[hereFrom] = baseFrom;
    baseFrom += 1;
    hereFrom += 1;
  }
  while (baseFrom < baseTo && hereFrom < hereTo && base[baseTo - 1]?.id === here[hereTo - 1]?.id) {
    baseTo -= 1;
    hereTo -= 1;
    matches[hereTo] = baseTo;
  }
  return { baseFrom, baseTo, hereFrom, hereTo };
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
