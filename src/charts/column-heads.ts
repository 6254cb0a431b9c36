import type { Head } from './linked.ts';
import { ellipsize, textWidth, wrap } from './text-width.ts';

/** A column's head: lines set on top of each other, or one line that rises to the right at 45 degrees. */
export interface ColumnHead {
  head: Head;
  /** The column's centre and the baseline of its lowest line, px. */
  x: number;
  y: number;
  lines: string[];
  /** Small lines under the name, from the top. */
  note: { text: string; y: number }[];
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
  /** As the names are drawn where they stand level. */
  weight?: 'regular' | 'bold';
}

/** Between lines, px. */
export const HEAD_LEADING = 16;
/** Of what stands under a name, px. */
export const NOTE_SIZE = 11;

const MOST_LINES = 3;
const NOTE_LEADING = 14;
const LONGEST = 150;
const TARGET = 24;

type Sized = HeadOptions & { size: number };
type NotedHead = Head & { note?: string };

/**
 * Heads for columns. Level and stacked where every whole name fits between its neighbours in three lines, since level
 * words read faster; tilted, all of them, where one does not. Notes are for level heads: tilted ones have no room.
 */
export function columnHeads(heads: readonly NotedHead[], options: HeadOptions): ColumnHeads {
  const { step, size = 13, weight = 'regular' } = options;
  const stacks = heads.map(({ short }) => stack(short, step - 4, size, weight));
  return stacks.every((lines) => lines !== null)
    ? levelHeads(heads, stacks, { ...options, size })
    : tiltedHeads(heads, { ...options, size });
}

/** Null where the name does not fit whole. */
function stack(name: string, width: number, size: number, weight: 'regular' | 'bold'): string[] | null {
  const lines = wrap(name, width, size, MOST_LINES, weight);
  return lines.join(' ') === name.split(/\s+/u).filter(Boolean).join(' ') ? lines : null;
}

function levelHeads(heads: readonly NotedHead[], stacks: (string[] | null)[], options: Sized): ColumnHeads {
  const { centres, step, size } = options;
  const notes = heads.map(({ note }) => (note && stack(note, step - 4, NOTE_SIZE, 'regular')) || []);
  const below = Math.max(0, ...notes.map((lines) => lines.length)) * NOTE_LEADING;
  const most = Math.max(1, ...stacks.map((lines) => lines?.length ?? 0));
  const height = Math.max(TARGET + 2, most * HEAD_LEADING + below + 8);
  const y = height - below - 10;
  const placed = heads.map((head, index): ColumnHead => {
    const x = centres[index] ?? 0;
    const area = { x: x - step / 2 + 1, y: 0, width: step - 2, height: height - 2 };
    const note = (notes[index] ?? []).map((text, line) => ({ text, y: y + (line + 1) * NOTE_LEADING }));
    return { head, x, y, lines: stacks[index] ?? [], note, area };
  });
  return { heads: placed, height, tilted: false, size };
}

function tiltedHeads(heads: readonly Head[], options: Sized): ColumnHeads {
  const { centres, right, size } = options;
  const lines = heads.map(({ short }, index) => {
    const room = (right - (centres[index] ?? 0) - 8) / Math.SQRT1_2;
    return ellipsize(short, Math.min(LONGEST, room), size);
  });
  const widths = lines.map((line) => textWidth(line, size));
  const height = Math.ceil(Math.max(0, ...widths) * Math.SQRT1_2 + size + 8);
  const placed = heads.map((head, index): ColumnHead => {
    const area = { x: -3, y: -17, width: (widths[index] ?? 0) + 6, height: TARGET };
    return { head, x: centres[index] ?? 0, y: height - 8, lines: [lines[index] ?? ''], note: [], area };
  });
  return { heads: placed, height, tilted: true, size };
}
