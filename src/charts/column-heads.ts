import type { Head } from './linked.ts';
import { ellipsize, textWidth, wrap } from './text-width.ts';

/** A column's head: lines set on top of each other, or one line that rises to the right at 45 degrees. */
export interface ColumnHead {
  head: Head;
  /** The column's centre and the baseline of its lowest line, px. */
  x: number;
  y: number;
  lines: string[];
  tilted: boolean;
}

export interface ColumnHeads {
  heads: ColumnHead[];
  height: number;
  tilted: boolean;
}

export const HEAD_SIZE = 13;
const LINE = 16;
const MOST_LINES = 3;
const LONGEST = 150;

/**
 * Heads for columns with the given centres. Level and stacked where every whole name fits between its neighbours in
 * three lines, since level words read faster; tilted, all of them, where one does not. `right` is the chart's edge in
 * px, beyond which no tilted name may reach.
 */
export function columnHeads(
  heads: readonly Head[],
  centres: readonly number[],
  step: number,
  right: number,
): ColumnHeads {
  const stacks = heads.map(({ short }) => stack(short, step - 6));
  if (stacks.every((lines) => lines !== null)) {
    const most = Math.max(1, ...stacks.map((lines) => lines.length));
    const height = most * LINE + 8;
    return {
      heads: heads.map((head, index) => ({
        head,
        x: centres[index] ?? 0,
        y: height - 10,
        lines: stacks[index] ?? [],
        tilted: false,
      })),
      height,
      tilted: false,
    };
  }
  const longest = heads.map((_, index) =>
    Math.min(LONGEST, (right - (centres[index] ?? 0) - 8) / Math.SQRT1_2),
  );
  const lines = heads.map(({ short }, index) => ellipsize(short, longest[index] ?? LONGEST, HEAD_SIZE));
  const rise = Math.max(0, ...lines.map((line) => textWidth(line, HEAD_SIZE))) * Math.SQRT1_2;
  const height = Math.ceil(rise + HEAD_SIZE + 8);
  return {
    heads: heads.map((head, index) => ({
      head,
      x: centres[index] ?? 0,
      y: height - 8,
      lines: [lines[index] ?? ''],
      tilted: true,
    })),
    height,
    tilted: true,
  };
}

/** Null where the name does not fit whole. */
function stack(name: string, width: number): string[] | null {
  const lines = wrap(name, width, HEAD_SIZE, MOST_LINES);
  return lines.join(' ') === name.split(/\s+/u).filter(Boolean).join(' ') ? lines : null;
}
