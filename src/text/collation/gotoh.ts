import type { Matches, Window } from './window.ts';
import { sharesStem, stemCode } from './stem.ts';
import type { Token } from './tokens.ts';

/** Base words times witness words that are compared in full; beyond, runs shared by both divide the texts first. */
export const mostCells = 160_000;

/** Points for a match of two content words (a function word has its share of them), and for two forms of one word. */
const matchPoints = 4;
const sameStemPoints = 1.2;
/** Affine cost of a gap, by whether an ellipsis tells that something is left out there. */
const open = [0.8, 0.3] as const;
const extend = [0.05, 0.005] as const;

/** What the state before was; a cell's trace holds one for each of its three states, two bits apart. */
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
  const { baseFrom, baseTo, hereFrom, hereTo } = window;
  const columns = baseTo - baseFrom;
  const rows = hereTo - hereFrom;
  const freeStart = baseFrom === 0 && hereFrom === 0;
  const freeEnd = baseTo === base.length && hereTo === here.length;
  const width = columns + 1;
  const ids = new Int32Array(columns);
  const stems = new Int32Array(columns);
  const elided = new Uint8Array(width);
  for (let j = 0; j <= columns; j += 1) {
    const token = base[baseFrom + j];
    elided[j] = token?.afterEllipsis === true ? 1 : 0;
    if (token === undefined || j === columns) continue;
    ids[j] = token.id;
    stems[j] = stemCode(token.key);
  }
  const trace = new Uint8Array((rows + 1) * width);
  // Best scores of alignments that end in a match, in base words skipped, in witness words skipped; this row and the one above.
  let matched = new Float64Array(width).fill(-Infinity);
  let matchedAbove = new Float64Array(width).fill(-Infinity);
  let baseGap = new Float64Array(width).fill(-Infinity);
  let baseGapAbove = new Float64Array(width).fill(-Infinity);
  let hereGap = new Float64Array(width).fill(-Infinity);
  let hereGapAbove = new Float64Array(width).fill(-Infinity);
  let best = 0;
  let bestRow = 0;
  let bestColumn = 0;

  for (let i = 0; i <= rows; i += 1) {
    const token = i > 0 ? here[hereFrom + i - 1] : undefined;
    const id = token?.id ?? -1;
    const key = token?.key ?? '';
    const stem = stemCode(key);
    const points = matchPoints * (token?.weight ?? 0);
    const ownEllipsis = token?.afterEllipsis === true;
    const leftOut = here[hereFrom + i]?.afterEllipsis === true ? 1 : 0;
    const openBase = open[leftOut] + extend[leftOut];
    const extendBase = extend[leftOut];
    for (let j = 0; j <= columns; j += 1) {
      let score = -Infinity;
      let came = fresh;
      if (i > 0 && j > 0) {
        const same = ids[j - 1] === id;
        if (
          same ||
          (stem !== 0 && stems[j - 1] === stem && sharesStem(key, base[baseFrom + j - 1]?.key ?? ''))
        ) {
          let before = freeStart || (i === 1 && j === 1) ? 0 : -Infinity;
          const afterMatch = matchedAbove[j - 1] ?? 0;
          const afterBaseGap = baseGapAbove[j - 1] ?? 0;
          const afterHereGap = hereGapAbove[j - 1] ?? 0;
          // A match after a match wins a tie: runs stay whole.
          if (afterMatch >= before) {
            before = afterMatch;
            came = fromMatch;
          }
          if (afterBaseGap > before) {
            before = afterBaseGap;
            came = fromBaseGap;
          }
          if (afterHereGap > before) {
            before = afterHereGap;
            came = fromHereGap;
          }
          score = before + (same ? points : sameStemPoints);
        }
      }
      let skippedHere = -Infinity;
      let hereCame = fromMatch;
      if (i > 0) {
        const fills = elided[j] === 1 ? 1 : 0;
        const openHere = open[fills === 1 && !ownEllipsis ? 1 : 0] + extend[fills];
        skippedHere = (!freeStart && i === 1 && j === 0 ? 0 : (matchedAbove[j] ?? 0)) - openHere;
        const longer = (hereGapAbove[j] ?? 0) - extend[fills];
        if (longer > skippedHere) {
          skippedHere = longer;
          hereCame = fromHereGap;
        }
        const both = (baseGapAbove[j] ?? 0) - openHere;
        if (both > skippedHere) {
          skippedHere = both;
          hereCame = fromBaseGap;
        }
      }
      let skippedBase = -Infinity;
      let baseCame = fromMatch;
      if (j > 0) {
        skippedBase = (!freeStart && i === 0 && j === 1 ? 0 : (matched[j - 1] ?? 0)) - openBase;
        const longer = (baseGap[j - 1] ?? 0) - extendBase;
        if (longer > skippedBase) {
          skippedBase = longer;
          baseCame = fromBaseGap;
        }
      }
      matched[j] = score;
      hereGap[j] = skippedHere;
      baseGap[j] = skippedBase;
      trace[i * width + j] = came | (hereCame << 2) | (baseCame << 4);
      if (freeEnd && score > best) {
        best = score;
        bestRow = i;
        bestColumn = j;
      }
    }
    [matched, matchedAbove] = [matchedAbove, matched];
    [hereGap, hereGapAbove] = [hereGapAbove, hereGap];
    [baseGap, baseGapAbove] = [baseGapAbove, baseGap];
  }

  let state = fromMatch;
  if (!freeEnd) {
    const ends = [matchedAbove[columns] ?? 0, baseGapAbove[columns] ?? 0, hereGapAbove[columns] ?? 0];
    state = ends.indexOf(Math.max(...ends));
    bestRow = rows;
    bestColumn = columns;
  }
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
