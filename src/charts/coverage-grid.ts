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
import { textWidth, wrap } from './text-width.ts';
import { topicGroups } from './topic-groups.ts';

export interface PlacedTreatment {
  treatment: Treatment;
  x: number;
  y: number;
}

export interface CoverageSquare {
  cell: CoverageCell;
  finding: CoverageFinding;
  /** The whole cell, which can be pressed. */
  x: number;
  y: number;
  width: number;
  height: number;
  glyphs: PlacedTreatment[];
  /** The outlined gap where a rebuttal ought to be; its words may be empty where there is no room. */
  gap: { x: number; y: number; width: number; height: number; text: string } | null;
  /** The article says both in its own voice: a mark of this width under its glyphs. */
  contradiction: { x: number; y: number; width: number } | null;
}

export interface CoverageRow {
  claim: CoverageMatrixInput['claims'][number];
  y: number;
  height: number;
  label: { text: string; y: number }[];
  squares: CoverageSquare[];
}

export interface CoverageGridLayout {
  width: number;
  height: number;
  labelWidth: number;
  right: number;
  heads: ColumnHeads;
  /** "claim" and "rebuttal" under each head, where there is room. */
  subheads: { x: number; y: number; text: string }[];
  columns: number[];
  top: number;
  bottom: number;
  topics: { text: string; y: number }[];
  rows: CoverageRow[];
}

export const COVERAGE_SIZE = { label: 14, topic: 12.5, small: 12, glyph: 7 };
const NARROWEST = 64;
const WIDEST = 150;
const ROOM_FOR_WORDS = 112;
const LINE = 18;
const TOPIC_HEIGHT = 38;
const PITCH = 19;

/**
 * The wide form of the coverage matrix. Each cell has two halves: how the article carries the claim, and whether it
 * carries the rebuttal; a missing rebuttal is a hole with an outline. Null where there are too many outlets.
 */
export function layoutCoverageGrid(input: CoverageMatrixInput, width: number): CoverageGridLayout | null {
  const { claims, outlets } = input;
  const widest = Math.max(0, ...claims.map(({ short }) => textWidth(short, COVERAGE_SIZE.label)));
  const labelWidth = Math.min(Math.max(140, widest + 24), Math.round(width * 0.32));
  const step = Math.min(WIDEST, (width - labelWidth) / Math.max(1, outlets.length));
  if (step < NARROWEST) return null;

  const right = labelWidth + step * outlets.length;
  const column = scaleBand<string>(
    outlets.map(({ id }) => id),
    [labelWidth, right],
  );
  const centres = outlets.map(({ id }) => (column(id) ?? 0) + step / 2);
  const heads = columnHeads(outlets, centres, step, width);
  const roomy = step >= ROOM_FOR_WORDS;
  const subheads = roomy
    ? centres.flatMap((x) => [
        { x: x - step / 4, y: heads.height + 8, text: 'claim' },
        { x: x + step / 4, y: heads.height + 8, text: 'rebuttal' },
      ])
    : [];
  const top = heads.height + (roomy ? 18 : 0);

  const rows: CoverageRow[] = [];
  const topics: { text: string; y: number }[] = [];
  let y = top;
  for (const { topic, items } of topicGroups(claims)) {
    if (topic !== null) {
      topics.push({
        text: wrap(topic, width, COVERAGE_SIZE.topic, 1, 'bold')[0] ?? '',
        y: y + TOPIC_HEIGHT - 12,
      });
      y += TOPIC_HEIGHT;
    }
    for (const claim of items) {
      const lines = wrap(claim.short, labelWidth - 16, COVERAGE_SIZE.label, 2);
      const height = Math.max(38, lines.length * LINE + 10);
      rows.push({
        claim,
        y,
        height,
        label: lines.map((text, index) => ({
          text,
          y: y + height / 2 + 5 + (index - (lines.length - 1) / 2) * LINE,
        })),
        squares: input.cells
          .filter((cell) => cell.claim === claim.id && column(cell.outlet) !== undefined)
          .sort((a, b) => (column(a.outlet) ?? 0) - (column(b.outlet) ?? 0))
          .map((cell) => placeSquare(cell, { x: column(cell.outlet) ?? 0, y, width: step, height })),
      });
      y += height;
    }
  }
  const columns = [...outlets.map(({ id }) => column(id) ?? 0), right];
  return { width, height: y + 1, labelWidth, right, heads, subheads, columns, top, bottom: y, topics, rows };
}

function placeSquare(
  cell: CoverageCell,
  box: { x: number; y: number; width: number; height: number },
): CoverageSquare {
  const middle = box.y + box.height / 2;
  const quarter = box.width / 4;
  const carrying = carriers(cell);
  const pitch = Math.min(PITCH, (box.width / 2 - 4) / Math.max(1, carrying.length));
  const glyphs = carrying.map((treatment, index): PlacedTreatment => ({
    treatment,
    x: box.x + quarter + (index - (carrying.length - 1) / 2) * pitch,
    y: middle,
  }));
  const finding = findingOf(cell);
  if (carriesRebuttal(cell))
    glyphs.push({ treatment: 'rebuttal-carried', x: box.x + box.width - quarter, y: middle });
  if (finding === 'not-found') glyphs.push({ treatment: 'not-found', x: box.x + quarter, y: middle });

  const gapWidth = Math.min(box.width / 2 - 4, 62);
  const text = textWidth('missing', COVERAGE_SIZE.small, 'bold') <= gapWidth - 4 ? 'missing' : '';
  return {
    cell,
    finding,
    ...box,
    glyphs,
    gap: cell.rebuttalMissing
      ? { x: box.x + box.width - quarter - gapWidth / 2, y: middle - 12, width: gapWidth, height: 24, text }
      : null,
    contradiction: cell.contradictsItself
      ? { x: box.x + 6, y: middle + COVERAGE_SIZE.glyph + 5, width: box.width - 12 }
      : null,
  };
}
