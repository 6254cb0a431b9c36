import { flow } from './flow.ts';
import { ellipsize, textWidth } from './text-width.ts';
import type { ReadingOutlet } from './wordings.ts';

/** A name or a word of ours beneath the line, px from the corner of its block. */
export interface Label {
  text: string;
  /** Null for words of ours. */
  to: ReadingOutlet | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelBlock {
  labels: Label[];
  width: number;
  height: number;
}

const LINE = 24;
const GAP = 4;
/** Names beneath one branch; the table has the others. */
const MOST = 8;

export interface Wording {
  before?: string;
  after?: string;
}

/** Outlets' names like words of a paragraph at most `width` px wide, with words of ours before and after them. */
export function placeOutlets(
  outlets: readonly ReadingOutlet[],
  { before, after }: Wording,
  width: number,
  size: number,
): LabelBlock {
  const named = outlets.length > MOST + 1 ? outlets.slice(0, MOST) : outlets;
  const hidden = outlets.length - named.length;
  const texts: { text: string; to: ReadingOutlet | null }[] = [
    ...(before ?? '').split(' ').map((text) => ({ text, to: null })),
    ...named.map((outlet, index) => ({
      text: outlet.short + (index < named.length - 1 || hidden > 0 ? ',' : ''),
      to: outlet,
    })),
    { text: hidden > 0 ? `and ${hidden} more` : '', to: null },
    ...(after ?? '').split(' ').map((text) => ({ text, to: null })),
  ].filter(({ text }) => text !== '');
  const fitted = texts.map(({ text, to }) => ({ text: ellipsize(text, width, size), to }));
  const { boxes, height } = flow(
    fitted.map(({ text }) => ({ width: Math.max(textWidth(text, size), 20), height: LINE })),
    { width, gap: GAP },
  );
  const labels = fitted.map((each, index) => ({
    ...each,
    ...(boxes[index] ?? { x: 0, y: 0, width: 0, height: LINE }),
  }));
  return { labels, width: Math.max(0, ...labels.map((label) => label.x + label.width)), height };
}
