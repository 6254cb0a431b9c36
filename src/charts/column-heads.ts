import type { Head } from './linked.ts';
import { ellipsize, textWidth, wrap } from './text-width.ts';

/** A column's head: lines set on top of each other, or one line that rises to the right at 45 degrees. */
export interface ColumnHead {
  head: Head;
  /** The column's centre and the baseline of its lowest line, px. */
  x: number;
  y: number;
  lines: string[];
  /** What can be pressed; of a tilted head in its own tilted frame, whose origin is (x, y). */
  area: { x: number; y: number; width: number; height: number };
}

export interface ColumnHeads {
  heads: ColumnHead[];
  height: number;
  tilted: boolean;
  size: number;
}

export interface HeadOptions {
  /** Centres of the columns and the distance between them, px. */
  centres: readonly number[];
  step: number;
  /** The chart's edge, px: no tilted name reaches beyond it. */
  right: number;
  size?: number;
}

/** Between lines, px. */
export const HEAD_LEADING = 16;

const MOST_LINES = 3;
const LONGEST = 150;
const TARGET = 24;

/**
 * Heads for columns. Level and stacked where every whole name fits between its neighbours in three lines, since level
 * words read faster; tilted, all of them, where one does not.
 */
export function columnHeads(heads: readonly Head[], options: HeadOptions): ColumnHeads {
  const { step, size = 13 } = options;
  const stacks = heads.map(({ short }) => stack(short, step - 4, size));
  return stacks.every((lines) => lines !== null)
    ? levelHeads(heads, stacks, { ...options, size })
    : tiltedHeads(heads, { ...options, size });
}

/** Null where the name does not fit whole. */
function stack(name: string, width: number, size: number): string[] | null {
  const lines = wrap(name, width, size, MOST_LINES);
  return lines.join(' ') === name.split(/\s+/u).filter(Boolean).join(' ') ? lines : null;
}

function levelHeads(heads: readonly Head[], stacks: string[][], options: Required<HeadOptions>): ColumnHeads {
  const { centres, step, size } = options;
  const height = Math.max(TARGET + 2, Math.max(1, ...stacks.map((lines) => lines.length)) * HEAD_LEADING + 8);
  const placed = heads.map((head, index): ColumnHead => {
    const x = centres[index] ?? 0;
    const area = { x: x - step / 2 + 1, y: 0, width: step - 2, height: height - 2 };
    return { head, x, y: height - 10, lines: stacks[index] ?? [], area };
  });
  return { heads: placed, height, tilted: false, size };
}

function tiltedHeads(heads: readonly Head[], options: Required<HeadOptions>): ColumnHeads {
  const { centres, right, size } = options;
  const lines = heads.map(({ short }, index) => {
    const room = (right - (centres[index] ?? 0) - 8) / Math.SQRT1_2;
    return ellipsize(short, Math.min(LONGEST, room), size);
  });
  const widths = lines.map((line) => textWidth(line, size));
  const height = Math.ceil(Math.max(0, ...widths) * Math.SQRT1_2 + size + 8);
  const placed = heads.map((head, index): ColumnHead => {
    const area = { x: -3, y: -17, width: (widths[index] ?? 0) + 6, height: TARGET };
    return { head, x: centres[index] ?? 0, y: height - 8, lines: [lines[index] ?? ''], area };
  });
  return { heads: placed, height, tilted: true, size };
}
