import { placeChips, type Chip, type ChipSource } from './chip.ts';
import type { Linked } from './linked.ts';
import { topicGroups } from './topic-groups.ts';
import { wrap } from './text-width.ts';

/** One row: who stands on either side of an axis. */
export interface SideEntry {
  id: string;
  heading: Linked & { text: string };
  topic: string | null;
  left: readonly ChipSource[];
  right: readonly ChipSource[];
  /** Neither for nor against: set below, across the axis. */
  middle: readonly ChipSource[];
}

export interface SidesOptions {
  /** px */
  width: number;
  /** px of a column for the headings; 0 sets them above their row. */
  headingWidth: number;
  /** What each half shows, said once at the top. */
  heads: { left: string; right: string };
  /** Said where a side, or a whole row, is empty. */
  empty: { left: string; right: string; both: string };
  /** Draws an outlined gap where only one side is there: for rows of which one expects both. */
  outlined: boolean;
}

export interface Words {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** An empty side: its words, and the outline of what is missing where that is drawn. */
export interface Gap {
  words: Words[];
  outline: { x: number; y: number; width: number; height: number } | null;
}

export interface SideRow {
  entry: SideEntry;
  heading: Words[];
  /** What can be pressed of the heading, px. */
  headingArea: { x: number; y: number; width: number; height: number };
  chips: Chip[];
  gaps: Gap[];
  /** The piece of the axis, and of the rule above the row. */
  axis: { y1: number; y2: number };
  rule: number;
}

export interface SidesLayout {
  width: number;
  height: number;
  axis: number;
  left: number;
  heads: Words[];
  topics: Words[];
  rows: SideRow[];
}

export const SIDES_SIZE = { heading: 15, chip: 14, words: 12.5, topic: 12.5 };
const LINE = 20;
const CHIP_LINE = 30;
const HEADING_PADDING = 5;
const ROW_PADDING = 8;
const AXIS_GAP = 6;

/** Rows of marks on both sides of a centre axis; glyphs stand along it, so that an empty side is a hole one sees. */
export function layoutSides(entries: readonly SideEntry[], options: SidesOptions): SidesLayout {
  const { width, headingWidth, heads } = options;
  const left = headingWidth;
  const axis = Math.round(left + (width - left) / 2);
  const layout: SidesLayout = { width, height: 0, axis, left, heads: [], topics: [], rows: [] };
  layout.heads = [
    { x: axis - AXIS_GAP - 8, y: 15, anchor: 'end', text: heads.left },
    { x: axis + AXIS_GAP + 8, y: 15, anchor: 'start', text: heads.right },
  ];
  let y = 26;
  for (const { topic, items } of topicGroups(entries)) {
    if (topic !== null) {
      y += layout.topics.length ? 22 : 12;
      layout.topics.push({
        x: 0,
        y: y + 10,
        anchor: 'start',
        text: wrap(topic, width, SIDES_SIZE.topic, 1, 'bold')[0] ?? '',
      });
      y += 20;
    }
    for (const entry of items) {
      const { row, bottom } = placeRow(entry, y, axis, options);
      layout.rows.push(row);
      y = bottom;
    }
  }
  layout.height = y + 1;
  return layout;
}

function placeRow(
  entry: SideEntry,
  top: number,
  axis: number,
  options: SidesOptions,
): { row: SideRow; bottom: number } {
  const { width, headingWidth, empty, outlined } = options;
  const above = headingWidth === 0;
  const lines = wrap(entry.heading.text, above ? width : headingWidth - 16, SIDES_SIZE.heading, 2, 'bold');
  const heading = lines.map((text, index): Words => ({
    x: 0,
    y: top + ROW_PADDING + 15 + index * LINE,
    anchor: 'start',
    text,
  }));
  const headingHeight = Math.max(28, lines.length * LINE + HEADING_PADDING * 2);
  const headingArea = {
    x: 0,
    y: top + 3,
    width: above ? width + 4 : headingWidth - 4,
    height: headingHeight,
  };

  const chipsTop = above ? top + headingHeight + 4 : top + ROW_PADDING - 4;
  const half = axis - headingWidth - AXIS_GAP;
  const shared = { y: chipsTop, width: half, size: SIDES_SIZE.chip, lineHeight: CHIP_LINE };
  const leftChips = placeChips(entry.left, { ...shared, x: headingWidth, side: 'end' });
  const rightChips = placeChips(entry.right, { ...shared, x: axis + AXIS_GAP });

  const gaps: Gap[] = [];
  let sidesHeight = Math.max(leftChips.height, rightChips.height, CHIP_LINE);
  if (entry.left.length + entry.right.length > 0) {
    const room = { top: chipsTop, width: half, outlined };
    if (entry.left.length === 0) gaps.push(gap({ ...room, x: headingWidth, side: 'left', text: empty.left }));
    if (entry.right.length === 0)
      gaps.push(gap({ ...room, x: axis + AXIS_GAP, side: 'right', text: empty.right }));
  } else if (entry.middle.length === 0) {
    const room = { top: chipsTop, width: width - axis - AXIS_GAP, outlined: false };
    gaps.push(gap({ ...room, x: axis + AXIS_GAP, side: 'right', text: empty.both }));
  } else {
    sidesHeight = 0;
  }
  for (const { words } of gaps) sidesHeight = Math.max(sidesHeight, words.length * 16 + 14);

  const middle = placeChips(entry.middle, {
    ...shared,
    x: headingWidth,
    y: chipsTop + sidesHeight,
    width: width - headingWidth,
    side: 'middle',
  });
  const bottom =
    Math.max(chipsTop + sidesHeight + middle.height, headingArea.y + headingHeight) + ROW_PADDING - 2;
  const row: SideRow = {
    entry,
    heading,
    headingArea,
    chips: [...leftChips.chips, ...rightChips.chips, ...middle.chips],
    gaps,
    axis: { y1: chipsTop, y2: chipsTop + sidesHeight },
    rule: top,
  };
  return { row, bottom };
}

interface GapRoom {
  x: number;
  top: number;
  width: number;
  side: 'left' | 'right';
  text: string;
  outlined: boolean;
}

function gap({ x, top, width, side, text, outlined }: GapRoom): Gap {
  const inset = 8;
  const lines = wrap(text, width - inset * 2, SIDES_SIZE.words, 3);
  const words = lines.map((line, index): Words => ({
    x: side === 'left' ? x + width - inset : x + inset,
    y: top + 19.5 + index * 16,
    anchor: side === 'left' ? 'end' : 'start',
    text: line,
  }));
  const height = Math.max(CHIP_LINE, lines.length * 16 + 14) - 4;
  return { words, outline: outlined ? { x: x + 1, y: top + 2, width: width - 2, height } : null };
}
