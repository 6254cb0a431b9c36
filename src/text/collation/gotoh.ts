import type { Matches, Window } from './align.ts';
import { stemCode, sharesStem } from './stem.ts';
import type { Token } from './tokens.ts';

/** Base words times witness words that are compared in full; beyond, runs shared by both divide the texts first. */
export const mostCells = 160_000;

/** Points for a match of two content words (a function word has its share of them), and for two forms of one word. */
const match = 4;
const sameStem = 1.2;
/** Affine cost of a gap; where an ellipsis tells that something is left out a gap is cheap. */
const open = 0.8;
const extend = 0.05;
const openAtEllipsis = 0.3;
const extendAtEllipsis = 0.005;

/** States of the recurrence; the first two bits of a trace say from which state a match came, and so on. */
const fromMatch = 0;
const fromBaseGap = 1;
const fromHereGap = 2;
const fresh = 3;

/**
 * Alignment with affine gap costs (Gotoh 1982, "An improved algorithm for matching biological sequences") of a window of two
 * token lists, written into `matches`. At an end of the window that is an end of both lists, what is left over costs nothing
 * (Smith and Waterman 1981); elsewhere the window is aligned from corner to corner. O(cells) time and memory.
 */
export function alignWindow(
  base: readonly Token[],
  here: readonly Token[],
  matches: Matches,
  window: Window,
): void {
  const { baseFrom, hereFrom } = window;
  const columns = window.baseTo - baseFrom;
  const rows = window.hereTo - hereFrom;
  const freeStart = baseFrom === 0 && hereFrom === 0;
  const freeEnd = window.baseTo === base.length && window.hereTo === here.length;
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width);
  const baseIds = Int32Array.from({ length: columns }, (_, j) => base[baseFrom + j]?.id ?? -1);
  const baseStems = Int32Array.from({ length: columns }, (_, j) => stemCode(base[baseFrom + j]?.key ?? ''));
  let matched = new Float64Array(width).fill(-Infinity);
  let matchedAbove = new Float64Array(width).fill(-Infinity);
  // Best score of an alignment that ends with words of the base, or of the witness, that are skipped.
  const baseGap = new Float64Array(width).fill(-Infinity);
  let baseGapAbove = new Float64Array(width).fill(-Infinity);
  const hereGap = new Float64Array(width).fill(-Infinity);
  let best = freeEnd ? 0 : -Infinity;
  let bestRow = 0;
  let bestColumn = 0;

  for (let i = 0; i <= rows; i += 1) {
    const token = here[hereFrom + i - 1];
    const next = here[hereFrom + i];
    const cheap = next?.afterEllipsis === true;
    const openBase = cheap ? openAtEllipsis : open;
    const extendBase = cheap ? extendAtEllipsis : extend;
    const id = token?.id ?? -2;
    const stem = token === undefined ? -2 : stemCode(token.key);
    const points = match * (token?.weight ?? 0);
    let hereGapDiagonal = -Infinity;
    for (let j = 0; j < width; j += 1) {
      const cell = i * width + j;
      // A match of witness word i - 1 with base word j - 1.
      let score = -Infinity;
      let came = fresh;
      const hereGapHere = hereGap[j] ?? -Infinity;
      if (i > 0 && j > 0) {
        const soft =
          id !== baseIds[j - 1] &&
          stem === baseStems[j - 1] &&
          stem > 0 &&
          sharesStem(token?.key ?? '', base[baseFrom + j - 1]?.key ?? '');
        if (id === baseIds[j - 1] || soft) {
          let before = freeStart || (i === 1 && j === 1) ? 0 : -Infinity;
          const afterMatch = matchedAbove[j - 1] ?? -Infinity;
          const afterBaseGap = baseGapAbove[j - 1] ?? -Infinity;
          if (afterMatch >= before) [before, came] = [afterMatch, fromMatch];
          if (afterBaseGap > before) [before, came] = [afterBaseGap, fromBaseGap];
          if (hereGapDiagonal > before) [before, came] = [hereGapDiagonal, fromHereGap];
          score = before + (soft ? sameStem : points);
          if (before === -Infinity) score = -Infinity;
        }
      }
      // Witness word i - 1 skipped, the next base word being j.
      let skippedHere = -Infinity;
      let hereCame = fromMatch;
      if (i > 0) {
        const cheapHere = base[baseFrom + j]?.afterEllipsis === true;
        const openHere = cheapHere && token?.afterEllipsis !== true ? openAtEllipsis : open;
        const extendHere = cheapHere ? extendAtEllipsis : extend;
        const corner = !freeStart && i === 1 && j === 0 ? 0 : -Infinity;
        const afterMatch = Math.max(matchedAbove[j] ?? -Infinity, corner) - openHere - extendHere;
        const afterBaseGap = (baseGapAbove[j] ?? -Infinity) - openHere - extendHere;
        const longer = hereGapHere - extendHere;
        skippedHere = afterMatch;
        if (longer > skippedHere) [skippedHere, hereCame] = [longer, fromHereGap];
        if (afterBaseGap > skippedHere) [skippedHere, hereCame] = [afterBaseGap, fromBaseGap];
      }
      // Base word j - 1 skipped.
      let skippedBase = -Infinity;
      let baseCame = fromMatch;
      if (j > 0) {
        const corner = !freeStart && i === 0 && j === 1 ? 0 : -Infinity;
        const afterMatch = Math.max(matched[j - 1] ?? -Infinity, corner) - openBase - extendBase;
        const longer = (baseGap[j - 1] ?? -Infinity) - extendBase;
        skippedBase = afterMatch;
        if (longer > skippedBase) [skippedBase, baseCame] = [longer, fromBaseGap];
      }
      hereGapDiagonal = hereGapHere;
      matched[j] = score;
      hereGap[j] = skippedHere;
      baseGap[j] = skippedBase;
      trace[cell] = came | (hereCame << 2) | (baseCame << 4);
      if (freeEnd && score > best) [best, bestRow, bestColumn] = [score, i, j];
    }
    [matched, matchedAbove] = [matchedAbove, matched];
    baseGapAbove = baseGap.slice();
  }

  let state = fromMatch;
  if (!freeEnd) {
    [bestRow, bestColumn] = [rows, columns];
    best = matchedAbove[columns] ?? -Infinity;
    if ((baseGap[columns] ?? -Infinity) > best) [best, state] = [baseGap[columns] ?? 0, fromBaseGap];
    if ((hereGap[columns] ?? -Infinity) > best) [best, state] = [hereGap[columns] ?? 0, fromHereGap];
  }
  if (best <= 0 && freeEnd) return;
  for (let i = bestRow, j = bestColumn; i > 0 || j > 0;) {
    const cell = trace[i * width + j] ?? 0;
    if (state === fromMatch) {
      if (i === 0 || j === 0) return;
      matches[hereFrom + i - 1] = baseFrom + j - 1;
      state = cell & 3;
      i -= 1;
      j -= 1;
      if (state === fresh) return;
    } else if (state === fromHereGap) {
      state = (cell >> 2) & 3;
      i -= 1;
    } else {
      state = (cell >> 4) & 3;
      j -= 1;
    }
  }
}
