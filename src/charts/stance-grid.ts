import { scaleBand } from 'd3';
import { columnHeads, type ColumnHeads } from './column-heads.ts';
import {
  isAtOdds,
  orderedMarks,
  tally,
  type MatrixClaim,
  type StanceMark,
  type StanceMatrixInput,
  type Tally,
} from './stance-matrix.ts';
import { textWidth, wrap } from './text-width.ts';
import { topicGroups } from './topic-groups.ts';

export interface PlacedMark {
  mark: StanceMark;
  /** The glyph's centre, px, and the area one can press. */
  x: number;
  y: number;
  radius: number;
  area: { x: number; y: number; width: number; height: number };
  /** Empty for a single passage. */
  count: string;
}

export interface GridRow {
  claim: MatrixClaim;
  y: number;
  height: number;
  label: { text: string; y: number }[];
  marks: PlacedMark[];
  /** Cells in which one speaker stands on both sides. */
  atOdds: { x: number; y: number; width: number; height: number }[];
  tally: Tally;
}

export interface StanceGridLayout {
  width: number;
  height: number;
  labelWidth: number;
  heads: ColumnHeads;
  /** x of the rules between columns; top and bottom of the grid; x of the two columns of sums. */
  columns: number[];
  top: number;
  bottom: number;
  sums: { asserting: number; disputing: number };
  right: number;
  topics: { text: string; y: number }[];
  rows: GridRow[];
}

export const GRID_SIZE = { label: 14, topic: 12.5, count: 11 };
/** Below this a column's marks could not be hit, and the matrix folds. */
const NARROWEST = 30;
const WIDEST = 84;
const SUM_COLUMN = 34;
const LINE = 18;
const TOPIC_HEIGHT = 38;
const TARGET = 24;

/** The wide form of the stance matrix, a true grid. Null where `width` px are too few for so many speakers. */
export function layoutStanceGrid(input: StanceMatrixInput, width: number): StanceGridLayout | null {
  const widest = Math.max(0, ...input.claims.map(({ short }) => textWidth(short, GRID_SIZE.label)));
  const labelWidth = Math.min(Math.max(120, widest + 20), Math.round(width * 0.27));
  const step = Math.min(WIDEST, (width - labelWidth - SUM_COLUMN * 2) / Math.max(1, input.speakers.length));
  if (step < NARROWEST) return null;

  const right = labelWidth + step * input.speakers.length;
  const column = scaleBand<string>(
    input.speakers.map(({ id }) => id),
    [labelWidth, right],
  );
  const centre = (id: string): number => (column(id) ?? 0) + column.bandwidth() / 2;
  const heads = columnHeads(input.speakers, {
    centres: input.speakers.map(({ id }) => centre(id)),
    step,
    right: width,
  });
  const tallies = tally(input);

  const rows: GridRow[] = [];
  const topics: { text: string; y: number }[] = [];
  let y = heads.height;
  for (const { topic, items } of topicGroups(input.claims)) {
    if (topic !== null) {
      // The first topic stands beside the heads, which leave the label column free.
      const first = topics.length === 0;
      const room = first ? labelWidth - 12 : width;
      if (!first) y += TOPIC_HEIGHT;
      topics.push({ text: wrap(topic, room, GRID_SIZE.topic, 1, 'bold')[0] ?? '', y: y - 12 });
    }
    for (const claim of items) {
      const row = placeRow(claim, y);
      rows.push(row);
      y += row.height;
    }
  }
  return {
    width,
    height: y + 1,
    labelWidth,
    heads,
    columns: [...input.speakers.map(({ id }) => column(id) ?? 0), right],
    top: heads.height,
    bottom: y,
    sums: { asserting: right + SUM_COLUMN * 0.6, disputing: right + SUM_COLUMN * 1.5 },
    right: right + SUM_COLUMN * 2,
    topics,
    rows,
  };

  function placeRow(claim: MatrixClaim, top: number): GridRow {
    const lines = wrap(claim.short, labelWidth - 12, GRID_SIZE.label, 2);
    const cells = input.cells.filter((cell) => cell.claim === claim.id && column(cell.speaker) !== undefined);
    const across = Math.max(1, Math.floor(step / TARGET));
    const deepest = Math.max(1, ...cells.map(({ marks }) => Math.ceil(marks.length / across)));
    const height = Math.max(36, lines.length * LINE + 10, deepest * TARGET + 10);
    const middle = top + height / 2;
    const row: GridRow = {
      claim,
      y: top,
      height,
      label: lines.map((text, index) => ({ text, y: middle + 5 + (index - (lines.length - 1) / 2) * LINE })),
      marks: [],
      atOdds: [],
      tally: tallies.get(claim.id) ?? { asserting: 0, disputing: 0 },
    };
    for (const { speaker, marks } of cells) {
      const left = column(speaker) ?? 0;
      if (isAtOdds(marks)) row.atOdds.push({ x: left + 2, y: top + 3, width: step - 4, height: height - 6 });
      row.marks.push(...placeMarks(orderedMarks(marks), { left, top, width: step, height }));
    }
    return row;
  }
}

/** Spreads a cell's marks over one line or more; alone, a mark may be pressed anywhere in its cell. */
function placeMarks(
  marks: readonly StanceMark[],
  cell: { left: number; top: number; width: number; height: number },
): PlacedMark[] {
  const across = Math.max(1, Math.floor(cell.width / TARGET));
  const lines = Math.ceil(marks.length / across);
  const pitch = marks.length === 1 ? cell.width : Math.min(30, cell.width / Math.min(across, marks.length));
  const lineHeight = marks.length === 1 ? cell.height : Math.min(cell.height / lines, TARGET);
  return marks.map((mark, index) => {
    const line = Math.floor(index / across);
    const onLine = Math.min(across, marks.length - line * across);
    const x = cell.left + cell.width / 2 + ((index % across) - (onLine - 1) / 2) * pitch;
    const y = cell.top + cell.height / 2 + (line - (lines - 1) / 2) * lineHeight;
    return {
      mark,
      x,
      y,
      radius: marks.length === 1 ? 7 : 6,
      area: { x: x - pitch / 2, y: y - lineHeight / 2, width: pitch, height: lineHeight },
      count: countWords(mark.passages),
    };
  });
}

/** There is room for two characters beside a glyph. */
function countWords(passages: number): string {
  if (passages <= 1) return '';
  return passages > 9 ? '9+' : String(passages);
}
