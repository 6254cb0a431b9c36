import { linkHorizontal, linkVertical, max, scaleLinear } from 'd3';
import {
  sharedOf,
  sourceAndFollower,
  type ReuseArticle,
  type ReusePair,
  type ReusePassage,
} from './reuse.ts';
import { ellipsize, textWidth } from './text-width.ts';

export interface ReuseBar {
  article: ReuseArticle;
  x: number;
  y: number;
  width: number;
  height: number;
  name: { x: number; y: number; anchor: 'start' | 'end'; text: string };
  /** Beside or below the name. */
  count: { x: number; y: number; anchor: 'start' | 'end'; text: string };
  area: { x: number; y: number; width: number; height: number };
}

export interface ReuseRibbon {
  passage: ReusePassage;
  path: string;
  /** Its middle, for the arrow keys. */
  x: number;
  y: number;
  /** Word for word. */
  close: boolean;
}

export interface ReusePairLayout {
  width: number;
  height: number;
  bars: ReuseBar[];
  ribbons: ReuseRibbon[];
}

export const PAIR_SIZE = { name: 15, count: 13.5 };
const NARROW = 560;
const BAR = 14;
const LABEL = 34;
const THINNEST = 3;

/**
 * Two articles as bars as long as their reporting, what they share as ribbons between them: level ribbons are the same order of
 * telling. Bars lie one above the other where there is room, and stand side by side on a phone. The one that the other follows is first.
 */
export function layoutReusePair(
  pair: ReusePair,
  articles: readonly ReuseArticle[],
  width: number,
): ReusePairLayout {
  const two = sourceAndFollower(pair, articles);
  if (!two) return { width, height: 0, bars: [], ribbons: [] };
  const upright = width < NARROW;
  const length = upright ? 440 : width;
  const start = upright ? 56 : 0;
  const along = scaleLinear([0, max(two, ({ words }) => words) || 1], [start, start + length]);
  const across = upright ? ([0, width - BAR] as const) : ([LABEL, LABEL + 150] as const);
  const bars = two.map((article, index): ReuseBar => {
    const side = across[index] ?? 0;
    const { shared, all } = sharedOf(pair, article.id);
    const count = `${shared} of ${all} sentences shared`;
    const size = along(article.words) - start;
    return upright
      ? uprightBar(article, index, side, start, size, `${shared} of ${all} sentences`, width)
      : levelBar(article, index, side, size, count, width);
  });
  const swapped = two[0].id !== pair.articles[0];
  const near = across[0] + BAR + 2;
  const far = across[1] - 2;
  const ribbons = pair.passages.map((passage): ReuseRibbon => {
    const [one, other] = swapped ? [passage.spans[1], passage.spans[0]] : passage.spans;
    const [a1, a2] = ends(along(one[0]), along(one[1]));
    const [b1, b2] = ends(along(other[0]), along(other[1]));
    const middle = (a1 + a2 + b1 + b2) / 4;
    return {
      passage,
      path: ribbon(upright, near, far, [a1, a2], [b1, b2]),
      x: upright ? (near + far) / 2 : middle,
      y: upright ? middle : (near + far) / 2,
      close: passage.likeness === 1,
    };
  });
  const height = upright ? start + length + 2 : across[1] + BAR + LABEL;
  return { width, height, bars, ribbons };
}

function levelBar(
  article: ReuseArticle,
  index: number,
  y: number,
  length: number,
  count: string,
  width: number,
): ReuseBar {
  const first = index === 0;
  const baseline = first ? y - 12 : y + BAR + 21;
  const words = `${article.words} words; ${count}`;
  const room = width - textWidth(words, PAIR_SIZE.count) - 20;
  const text = ellipsize(article.short, room, PAIR_SIZE.name, 'bold');
  const nameWidth = textWidth(text, PAIR_SIZE.name, 'bold');
  return {
    ...{ article, x: 0, y, width: length, height: BAR },
    name: { x: 0, y: baseline, anchor: 'start', text },
    count: { x: nameWidth + 12, y: baseline, anchor: 'start', text: words },
    area: { x: -3, y: baseline - 18, width: Math.max(24, nameWidth + 6), height: 26 },
  };
}

function uprightBar(
  article: ReuseArticle,
  index: number,
  x: number,
  y: number,
  length: number,
  count: string,
  width: number,
): ReuseBar {
  const first = index === 0;
  const anchor = first ? 'start' : 'end';
  const edge = first ? 0 : width;
  const text = ellipsize(article.short, width / 2 - 10, PAIR_SIZE.name, 'bold');
  const nameWidth = Math.max(24, textWidth(text, PAIR_SIZE.name, 'bold') + 6);
  return {
    ...{ article, x, y, width: BAR, height: length },
    name: { x: edge, y: 19, anchor, text },
    count: { x: edge, y: 41, anchor, text: count },
    area: { x: first ? -3 : width + 3 - nameWidth, y: 0, width: nameWidth, height: 27 },
  };
}

/** A passage of a few words in a long article is still to be seen. */
function ends(from: number, to: number): [number, number] {
  const missing = Math.max(0, THINNEST - (to - from)) / 2;
  return [from - missing, to + missing];
}

function ribbon(
  upright: boolean,
  near: number,
  far: number,
  [a1, a2]: [number, number],
  [b1, b2]: [number, number],
): string {
  const link = upright ? linkHorizontal() : linkVertical();
  const at = (across: number, along: number): [number, number] =>
    upright ? [across, along] : [along, across];
  const there = link({ source: at(near, a1), target: at(far, b1) }) ?? '';
  const back = link({ source: at(far, b2), target: at(near, a2) }) ?? '';
  return `${there}${back.replace('M', 'L')}Z`;
}
