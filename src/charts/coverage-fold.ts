import type { Treatment } from '../model/types.ts';
import {
  carriers,
  carriesRebuttal,
  FINDINGS,
  FINDING_WORDS,
  findingOf,
  type CoverageCell,
  type CoverageFinding,
  type CoverageMatrixInput,
} from './coverage-matrix.ts';
import { flow } from './flow.ts';
import { ellipsize, textWidth, wrap } from './text-width.ts';
import { topicGroups } from './topic-groups.ts';

export interface CoverageChip {
  cell: CoverageCell;
  x: number;
  y: number;
  width: number;
  height: number;
  glyphs: { treatment: Treatment; x: number; y: number }[];
  text: string;
  textX: number;
}

/** The outlets of a claim that share a finding. */
export interface CoverageGroup {
  finding: CoverageFinding;
  words: { x: number; y: number; text: string };
  chips: CoverageChip[];
  /** Drawn round the finding that must be seen first. */
  outline: { x: number; y: number; width: number; height: number } | null;
}

export interface CoverageEntry {
  claim: CoverageMatrixInput['claims'][number];
  label: { text: string; y: number }[];
  count: { text: string; y: number } | null;
  labelArea: { y: number; height: number };
  groups: CoverageGroup[];
  rule: number;
}

export interface CoverageFoldLayout {
  width: number;
  height: number;
  topics: { text: string; y: number }[];
  entries: CoverageEntry[];
}

export const FOLD_SIZE = { label: 15, chip: 14, words: 12.5, topic: 12.5, glyph: 6.5 };
const CHIP_LINE = 30;
const GLYPH_PITCH = 17;
const PADDING = 5;
/** A finger has to hit the shortest of names, px. */
const LEAST = 28;
const LINE = 20;
/** px that the count of articles takes under a claim. */
const COUNT_LINE = 16;

/** The narrow form of the coverage matrix: one entry a claim, its outlets gathered by what a reader takes from them. */
export function layoutCoverageFold(input: CoverageMatrixInput, width: number): CoverageFoldLayout {
  const order = new Map(input.outlets.map((outlet, index) => [outlet.id, { index, short: outlet.short }]));
  const wordsWidth = Math.round(Math.min(138, width * 0.42));
  const layout: CoverageFoldLayout = { width, height: 0, topics: [], entries: [] };
  let y = 0;
  for (const { topic, items } of topicGroups(input.claims)) {
    if (topic !== null) {
      y += layout.topics.length ? 22 : 4;
      layout.topics.push({ text: wrap(topic, width, FOLD_SIZE.topic, 1, 'bold')[0] ?? '', y: y + 10 });
      y += 20;
    }
    for (const claim of items) {
      const cells = input.cells
        .filter((cell) => cell.claim === claim.id && order.has(cell.outlet))
        .sort((a, b) => (order.get(a.outlet)?.index ?? 0) - (order.get(b.outlet)?.index ?? 0));
      const lines = wrap(claim.short, width, FOLD_SIZE.label, 2, 'bold');
      const below = claim.count === undefined ? 0 : COUNT_LINE;
      const labelArea = { y: y + 3, height: Math.max(28, lines.length * LINE + below + 10) };
      const entry: CoverageEntry = {
        claim,
        label: lines.map((text, index) => ({ text, y: y + 23 + index * LINE })),
        count:
          claim.count === undefined
            ? null
            : {
                text: ellipsize(claim.count, width, FOLD_SIZE.words),
                y: y + 23 + (lines.length - 1) * LINE + COUNT_LINE,
              },
        labelArea,
        groups: [],
        rule: y,
      };
      y += labelArea.height + 6;
      for (const finding of FINDINGS) {
        const alike = cells.filter((cell) => findingOf(cell) === finding);
        if (alike.length === 0) continue;
        const group = placeGroup(finding, alike, y);
        entry.groups.push(group.placed);
        y += group.height;
      }
      y += 8;
      layout.entries.push(entry);
    }
  }
  layout.height = y + 1;
  return layout;

  function placeGroup(
    finding: CoverageFinding,
    cells: CoverageCell[],
    top: number,
  ): { placed: CoverageGroup; height: number } {
    const outlined = finding === 'rebuttal-missing';
    const inset = outlined ? 4 : 0;
    const glyphsOf = (cell: CoverageCell): Treatment[] => [
      ...carriers(cell),
      ...(carriesRebuttal(cell) ? (['rebuttal-carried'] as const) : []),
    ];
    const names = cells.map((cell) => order.get(cell.outlet)?.short ?? '');
    const before = cells.map(
      (cell) => PADDING + glyphsOf(cell).length * GLYPH_PITCH + (glyphsOf(cell).length ? 3 : 0),
    );
    const sizes = names.map((name, index) => ({
      width: Math.max(LEAST, (before[index] ?? 0) + textWidth(name, FOLD_SIZE.chip) + PADDING),
      height: CHIP_LINE,
    }));
    const { boxes, height } = flow(sizes, { width: width - wordsWidth - 4, gap: 4 });
    const chips = boxes.map((box, index): CoverageChip => {
      const cell = cells[index] as CoverageCell;
      const x = wordsWidth + box.x;
      const chipTop = top + inset + box.y;
      const textX = x + (before[index] ?? 0);
      return {
        cell,
        x,
        y: chipTop,
        width: box.width,
        height: CHIP_LINE,
        glyphs: glyphsOf(cell).map((treatment, place) => ({
          treatment,
          x: x + PADDING + GLYPH_PITCH * (place + 0.5),
          y: chipTop + CHIP_LINE / 2,
        })),
        text: ellipsize(names[index] ?? '', x + box.width - PADDING - textX, FOLD_SIZE.chip),
        textX,
      };
    });
    const words =
      wrap(FINDING_WORDS[finding], wordsWidth - 12, FOLD_SIZE.words, 1, outlined ? 'bold' : 'regular')[0] ??
      '';
    return {
      placed: {
        finding,
        words: { x: outlined ? 8 : 0, y: top + inset + CHIP_LINE / 2 + 4.5, text: words },
        chips,
        outline: outlined ? { x: 1, y: top + 1, width: width - 2, height: height + inset * 2 - 2 } : null,
      },
      height: height + inset * 2 + (outlined ? 2 : 0),
    };
  }
}
