import { cumsum, curveBumpX, line, max, scaleLinear } from 'd3';
import type { WordingsInput } from './wordings.ts';
import { allOutlets, toLine } from './wordings-line.ts';
import { placeOutlets, type Label, type LabelBlock } from './wordings-outlets.ts';
import { BEND, fillRows, type ForkBlock, type Row, type WordingsSize } from './wordings-rows.ts';
import type { Piece } from './wordings-words.ts';

/** Words on the line: `x` is where they start, the right end in a script that is read from the right; `y` is the baseline. */
export interface PlacedLine {
  x: number;
  y: number;
  pieces: Piece[];
}

/** A stretch of the line or a branch of it: an SVG path, to be stroked `thickness` px wide. */
export interface Track {
  path: string;
  thickness: number;
  /** Its outlets print nothing here. */
  empty: boolean;
}

export interface WordingsLayout {
  width: number;
  height: number;
  size: WordingsSize;
  direction: 'ltr' | 'rtl';
  /** Laid out from left to right whatever the direction. */
  tracks: Track[];
  /** Bars across the line where the saying begins and ends; likewise. */
  bars: { x: number; y1: number; y2: number }[];
  lines: PlacedLine[];
  labels: Label[];
}

const THICKEST = 10;
const PER_OUTLET = 2.5;
const THINNEST = 1.75;
/** px from the baseline of words to the line beneath them. */
const BELOW_WORDS = 9;
const ROW_GAP = 18;
const BRANCH_GAP = 4;
const NARROW = 560;

const bend = line().curve(curveBumpX);

/**
 * The saying as one line that runs through rows like a paragraph, words on top of it. Where wordings differ it parts into branches, the
 * fullest straight on, the others below it; the line is a cable of one strand an outlet, so a branch is as thick as it has outlets.
 */
export function layoutWordings(input: WordingsInput, width: number): WordingsLayout {
  const size = width < NARROW ? { words: 19, names: 14 } : { words: 22, names: 14.5 };
  const outlets = allOutlets(input);
  const strand = scaleLinear([0, outlets.length], [0, Math.min(THICKEST, PER_OUTLET * outlets.length)]);
  const thickness = (count: number): number => Math.max(THINNEST, strand(count));
  const layout: WordingsLayout = {
    ...{ width, height: 0, size, direction: input.direction },
    ...{ tracks: [], bars: [], lines: [], labels: [] },
  };
  const first = input.stretches[0]?.readings.flatMap((reading) => reading.outlets) ?? [];
  const head = placeOutlets(first, { before: 'In' }, width, size.names);
  place(layout, head, 0, 0);
  let y = head.height + 6;
  const rows = fillRows(toLine(input), width, size);
  for (const [index, row] of rows.entries()) {
    const rail = y + rowAbove(row) * lineHeight(size) + BELOW_WORDS;
    if (index === 0) layout.bars.push(bar(0, rail, thickness(row.tracks[0]?.outlets ?? first.length)));
    y = placeRow(layout, row, rail, thickness) + ROW_GAP;
    if (index === rows.length - 1)
      layout.bars.push(bar(row.end, rail, thickness(row.tracks.at(-1)?.outlets ?? 1)));
  }
  layout.height = Math.max(0, y - ROW_GAP + 4);
  return input.direction === 'rtl' ? mirrored(layout) : layout;
}

/** Draws one row whose line has its upper edge at `rail`; returns where it ends, px from the top. */
function placeRow(
  layout: WordingsLayout,
  row: Row,
  rail: number,
  thickness: (outlets: number) => number,
): number {
  let bottom = rail;
  for (const { from, to, outlets } of row.tracks) {
    const thick = thickness(outlets);
    layout.tracks.push({ path: `M${from},${rail + thick / 2}H${to}`, thickness: thick, empty: false });
    bottom = Math.max(bottom, rail + thick);
  }
  layout.lines.push(...row.lines.map((line) => ({ ...line, y: rail - BELOW_WORDS })));
  for (const fork of row.forks) bottom = Math.max(bottom, placeFork(layout, fork, rail, thickness));
  for (const { x, block } of row.notes) {
    const top = rail + THICKEST;
    place(layout, block, x, top);
    bottom = Math.max(bottom, top + block.height);
  }
  return bottom;
}

function placeFork(
  layout: WordingsLayout,
  { x, inner, branches }: ForkBlock,
  rail: number,
  thickness: (outlets: number) => number,
): number {
  const thick = branches.map(({ reading }) => thickness(reading.outlets.length));
  const strands = cumsum(thick);
  let bottom = rail;
  for (const [index, { lines, labels }] of branches.entries()) {
    const own = thick[index] ?? THINNEST;
    const top =
      index === 0 ? rail : bottom + BRANCH_GAP + lines.length * lineHeight(layout.size) + BELOW_WORDS;
    const leaving = rail + (strands[index] ?? own) - own / 2;
    const middle = top + own / 2;
    const path = bend([
      [x, leaving],
      [x + BEND, middle],
      [x + BEND + inner, middle],
      [x + BEND * 2 + inner, leaving],
    ]);
    layout.tracks.push({ path: path ?? '', thickness: own, empty: lines.length === 0 });
    for (const [row, pieces] of lines.entries()) {
      const y = top - BELOW_WORDS - (lines.length - 1 - row) * lineHeight(layout.size);
      layout.lines.push({ x: x + BEND, y, pieces });
    }
    place(layout, labels, x + BEND, top + own + 2);
    bottom = top + own + 2 + labels.height;
  }
  return bottom;
}

function place(layout: WordingsLayout, { labels }: LabelBlock, x: number, y: number): void {
  layout.labels.push(...labels.map((label) => ({ ...label, x: label.x + x, y: label.y + y })));
}

function bar(x: number, rail: number, thickness: number): { x: number; y1: number; y2: number } {
  return { x, y1: rail - 5, y2: rail + thickness + 5 };
}

/** In lines of words: as many as stand above the line in this row. */
function rowAbove({ forks }: Row): number {
  return Math.max(1, max(forks, ({ branches }) => branches[0]?.lines.length ?? 0) ?? 0);
}

function lineHeight({ words }: WordingsSize): number {
  return Math.round(words * 1.25);
}

/** The picture itself turns its tracks round; words and names are turned here, so that they stay readable. */
function mirrored(layout: WordingsLayout): WordingsLayout {
  return {
    ...layout,
    lines: layout.lines.map((line) => ({ ...line, x: layout.width - line.x })),
    labels: layout.labels.map((label) => ({ ...label, x: layout.width - label.x - label.width })),
  };
}
