import { scaleBand } from 'd3';
import type { Treatment } from '../model/types.ts';
import { columnHeads, type ColumnHeads } from './column-heads.ts';
import {
  carriers,
  carriesRebuttal,
  findingOf,
  type CoverageCell,
  type CoverageFinding,
  type CoverageMatrixInput,
} from './coverage-matrix.ts';
import { ellipsize, textWidth, wrap } from './text-width.ts';
import { topicGroups } from './topic-groups.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CoverageSquare extends Box {
  cell: CoverageCell;
  finding: CoverageFinding;
  glyphs: { treatment: Treatment; x: number; y: number }[];
  /** The outlined gap where a rebuttal ought to be; its words may be empty where there is no room. */
  gap: (Box & { text: string }) | null;
}

export interface CoverageRow {
  claim: CoverageMatrixInput['claims'][number];
  /** Of the rule above the row, px. */
  rule: number;
  label: { text: string; y: number }[];
  count: { text: string; y: number } | null;
  labelArea: Box;
  squares: CoverageSquare[];
}

export interface CoverageGridLayout {
  form: 'level' | 'stacked';
  width: number;
  height: number;
  right: number;
  heads: ColumnHeads;
  /** Where the heads stand: once at the top, or in the stacked form above each topic, so that they are never far. */
  headsAt: number[];
  /** "claim" and "rebuttal" under each head, where there is room. */
  subheads: { x: number; y: number; text: string }[];
  columns: number[];
  topics: { text: string; y: number }[];
  rows: CoverageRow[];
}

export const COVERAGE_SIZE = { label: 14, topic: 12.5, small: 12, glyph: 7 };
const NARROWEST = { level: 64, stacked: 54 };
const WIDEST = 150;
const ROOM_FOR_WORDS = 112;
const LINE = 18;
const PITCH = 19;
/** px that the count of articles takes under a claim. */
const COUNT_LINE = 15;
/** px of a cell in the stacked form, with a line for rebuttals and, where no article carries one, without. */
const STACKED_CELL = { both: 56, claim: 32 };

/**
 * The coverage matrix as a grid. Each cell has two halves: how the article carries the claim, and whether it carries
 * the rebuttal; a missing rebuttal is a hole with an outline. `level`, for wide columns, has the claims to the left
 * and the halves side by side; `stacked`, for a phone, has each claim above its row and one half above the other.
 * Null where there are too many outlets for `width` px.
 */
export function layoutCoverageGrid(
  input: CoverageMatrixInput,
  width: number,
  form: 'level' | 'stacked' = 'level',
): CoverageGridLayout | null {
  const { claims, outlets } = input;
  const stacked = form === 'stacked';
  const widest = Math.max(0, ...claims.map(({ short }) => textWidth(short, COVERAGE_SIZE.label)));
  const left = stacked ? 0 : Math.min(Math.max(140, widest + 24), Math.round(width * 0.32));
  const step = Math.min(stacked ? width : WIDEST, (width - left) / Math.max(1, outlets.length));
  if (step < NARROWEST[form]) return null;

  const right = left + step * outlets.length;
  const column = scaleBand<string>(
    outlets.map(({ id }) => id),
    [left, right],
  );
  const centres = outlets.map(({ id }) => (column(id) ?? 0) + step / 2);
  const heads = columnHeads(outlets, {
    ...{ centres, step, right: width },
    ...(stacked ? { size: 12 } : { size: 13, weight: 'bold' }),
  });
  if (stacked && heads.tilted) return null;
  const roomy = !stacked && step >= ROOM_FOR_WORDS;
  const layout: CoverageGridLayout = {
    form,
    width,
    height: 0,
    right,
    heads,
    headsAt: stacked ? [] : [0],
    subheads: roomy
      ? centres.flatMap((x) => [
          { x: x - step / 4, y: heads.height + 8, text: 'claim' },
          { x: x + step / 4, y: heads.height + 8, text: 'rebuttal' },
        ])
      : [],
    columns: [...outlets.map(({ id }) => column(id) ?? 0), right],
    topics: [],
    rows: [],
  };
  let y = stacked ? 0 : heads.height + (roomy ? 18 : 0);
  for (const { topic, items } of topicGroups(claims)) {
    if (topic !== null) {
      const first = layout.topics.length === 0;
      // In the level form the first topic stands beside the heads, which leave the label column free.
      const room = first && !stacked ? left - 12 : width;
      if (!first) y += stacked ? 20 : 38;
      const text = wrap(topic, room, COVERAGE_SIZE.topic, 1, 'bold')[0] ?? '';
      layout.topics.push({ text, y: stacked ? y + 14 : y - 12 });
      if (stacked) y += 24;
    }
    if (stacked) {
      layout.headsAt.push(y);
      y += heads.height;
    }
    for (const claim of items) {
      const { row, height } = stacked ? stackedRow(claim, y) : levelRow(claim, y);
      layout.rows.push(row);
      y += height;
    }
  }
  layout.height = y + 1;
  return layout;

  function levelRow(claim: CoverageRow['claim'], top: number): { row: CoverageRow; height: number } {
    const lines = wrap(claim.short, left - 16, COVERAGE_SIZE.label, 2);
    const below = claim.count === undefined ? 0 : COUNT_LINE;
    const height = Math.max(38, lines.length * LINE + below + 10);
    const middle = top + (height - below) / 2 + 5;
    const label = lines.map((text, index) => ({ text, y: middle + (index - (lines.length - 1) / 2) * LINE }));
    const row = {
      ...{ claim, rule: top, label },
      count: countUnder(claim, label, left - 16),
      labelArea: { x: -4, y: top + 2, width: left, height: height - 4 },
      squares: squares(claim.id, top, height),
    };
    return { row, height };
  }

  function stackedRow(claim: CoverageRow['claim'], top: number): { row: CoverageRow; height: number } {
    const lines = wrap(claim.short, width, COVERAGE_SIZE.label, 2, 'bold');
    const below = claim.count === undefined ? 0 : COUNT_LINE;
    const labelArea = { x: -4, y: top + 2, width: width + 4, height: lines.length * LINE + below + 10 };
    const label = lines.map((text, index) => ({ text, y: top + 20 + index * LINE }));
    const of = input.cells.filter((cell) => cell.claim === claim.id);
    const lower = of.some((cell) => carriesRebuttal(cell) || cell.rebuttalMissing);
    const cellHeight = lower ? STACKED_CELL.both : STACKED_CELL.claim;
    const row = {
      ...{ claim, rule: top, label, labelArea },
      count: countUnder(claim, label, width),
      squares: squares(claim.id, top + labelArea.height, cellHeight),
    };
    return { row, height: labelArea.height + cellHeight + 4 };
  }

  function squares(claim: string, y: number, height: number): CoverageSquare[] {
    return input.cells
      .filter((cell) => cell.claim === claim && column(cell.outlet) !== undefined)
      .sort((a, b) => (column(a.outlet) ?? 0) - (column(b.outlet) ?? 0))
      .map((cell) => placeSquare(cell, { x: column(cell.outlet) ?? 0, y, width: step, height }, form));
  }
}

function countUnder(
  { count }: CoverageRow['claim'],
  label: CoverageRow['label'],
  width: number,
): CoverageRow['count'] {
  if (count === undefined) return null;
  return { text: ellipsize(count, width, COVERAGE_SIZE.small), y: (label.at(-1)?.y ?? 0) + COUNT_LINE };
}

function placeSquare(cell: CoverageCell, box: Box, form: 'level' | 'stacked'): CoverageSquare {
  const halfWidth = form === 'level' ? box.width / 2 : box.width;
  const middle = box.y + box.height / 2;
  // The centres of the two halves.
  const claim =
    form === 'level' ? { x: box.x + halfWidth / 2, y: middle } : { x: box.x + halfWidth / 2, y: box.y + 15 };
  const rebuttal = form === 'level' ? { x: claim.x + halfWidth, y: middle } : { x: claim.x, y: box.y + 41 };

  const carrying = carriers(cell);
  const finding = findingOf(cell);
  const pitch = Math.min(PITCH, (halfWidth - 4) / Math.max(1, carrying.length));
  const glyphs: CoverageSquare['glyphs'] = carrying.map((treatment, index) => ({
    treatment,
    x: claim.x + (index - (carrying.length - 1) / 2) * pitch,
    y: claim.y,
  }));
  if (carriesRebuttal(cell)) glyphs.push({ treatment: 'rebuttal-carried', ...rebuttal });
  if (finding === 'not-found') glyphs.push({ treatment: 'not-found', ...claim });

  const gapWidth = Math.min(halfWidth - 6, 60);
  const text = textWidth('missing', COVERAGE_SIZE.small, 'bold') <= gapWidth - 4 ? 'missing' : '';
  const gap = { x: rebuttal.x - gapWidth / 2, y: rebuttal.y - 11.5, width: gapWidth, height: 23, text };
  return { ...box, cell, finding, glyphs, gap: cell.rebuttalMissing ? gap : null };
}
