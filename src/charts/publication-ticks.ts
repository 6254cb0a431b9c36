import { flow } from './flow.ts';
import type { Publication } from './timeline.ts';
import { ellipsize, textWidth } from './text-width.ts';

/** An article's publication: a tick at `x` with its outlet's name to the right of it, or to the left at the edge. */
export interface Tick {
  article: Publication;
  x: number;
  textX: number;
  anchor: 'start' | 'end';
  text: string;
  area: { x: number; y: number; width: number; height: number };
}

export interface TickWanted {
  article: Publication;
  /** Where the tick stands, and between which edges its name has to stay; px. */
  x: number;
  from: number;
  to: number;
}

const LINE = 26;
const TICK = 12;
const PADDING = 6;

/** Names the ticks on as many lines as it takes for no two names to touch. */
export function placeTicks(
  wanted: readonly TickWanted[],
  options: { y: number; size: number },
): { ticks: Tick[]; height: number } {
  const { y, size } = options;
  const lines: { from: number; to: number }[][] = [];
  const ticks = wanted.map(({ article, x, from, to }): Tick => {
    const full = labelWidth(article, size);
    const room = Math.max(to - x, x - from);
    const width = Math.min(full, room);
    const anchor = x + width <= to || to - x >= x - from ? 'start' : 'end';
    const left = anchor === 'start' ? x : x - width;
    let line = lines.findIndex((taken) =>
      taken.every((other) => left >= other.to + 4 || left + width + 4 <= other.from),
    );
    if (line < 0) line = lines.push([]) - 1;
    lines[line]?.push({ from: left, to: left + width });
    return {
      article,
      x,
      textX: anchor === 'start' ? x + TICK : x - TICK,
      anchor,
      text: ellipsize(article.short, width - TICK - PADDING, size),
      area: { x: left, y: y + line * LINE, width, height: LINE },
    };
  });
  return { ticks, height: lines.length * LINE };
}

/** Ticks within one day, where their order says nothing: one after another, like words. */
export function flowTicks(
  articles: readonly Publication[],
  options: { x: number; y: number; width: number; size: number },
): { ticks: Tick[]; height: number } {
  const { x, y, width, size } = options;
  const sizes = articles.map((article) => ({
    width: labelWidth(article, size),
    height: LINE,
  }));
  const { boxes, height } = flow(sizes, { width, gap: PADDING });
  const ticks = boxes.map((box, index): Tick => {
    const article = articles[index] as Publication;
    const left = x + box.x;
    return {
      article,
      x: left,
      textX: left + TICK,
      anchor: 'start',
      text: ellipsize(article.short, box.width - TICK - PADDING, size),
      area: { x: left, y: y + box.y, width: box.width, height: LINE },
    };
  });
  return { ticks, height };
}

function labelWidth({ short }: Publication, size: number): number {
  return Math.max(LINE, TICK + textWidth(short, size) + PADDING);
}
