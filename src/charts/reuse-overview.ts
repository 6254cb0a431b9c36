import { scaleLinear } from 'd3';
import type { Linked } from './linked.ts';
import { pairShare, type ReuseArticle, type ReuseInput, type ReusePair } from './reuse.ts';
import { pairNote } from './reuse-finding.ts';
import { textWidth, wrap } from './text-width.ts';
import { capitalize, counted, spell } from './words.ts';

/** A line or two of words, with where it leads; px, `y` of the first baseline. */
export interface ReuseWords {
  to: Linked | null;
  lines: string[];
  x: number;
  y: number;
  area: { x: number; y: number; width: number; height: number };
}

export interface ReuseOverviewLayout {
  width: number;
  height: number;
  headings: { x: number; y: number; text: string }[];
  nodes: { x: number; y: number; shares: boolean }[];
  names: ReuseWords[];
  notes: ReuseWords[];
  /** `arrow` is the head at the end of whoever follows, as a path; null where that is not known. */
  arcs: { path: string; thickness: number; arrow: string | null }[];
}

export const REUSE_SIZE = { heading: 13, name: 15, note: 14 };
const NARROW = 560;
const LINE = 20;
const THICKEST = 9;
/** Articles that stand alone are counted rather than named beyond this many. */
const MOST_ALONE = 12;

/** Articles in a column, those that share text next to each other and joined by arcs as thick as their share of sentences. */
export function layoutReuseOverview(input: ReuseInput, width: number): ReuseOverviewLayout {
  const narrow = width < NARROW;
  const reach = narrow ? 40 : 72;
  const column = reach + 16;
  const split = narrow ? column : column + 200;
  const thickness = scaleLinear([0, 1], [1.5, THICKEST]);
  const layout: ReuseOverviewLayout = {
    ...{ width, height: 0, headings: [], nodes: [], names: [], notes: [], arcs: [] },
  };
  const byId = new Map(input.articles.map((article) => [article.id, article]));
  const middles = new Map<string, number>();
  let y = 0;

  function heading(text: string): void {
    if (y > 0) y += 14;
    layout.headings.push({ x: 0, y: y + 16, text });
    y += 26;
  }

  function row(article: ReuseArticle): void {
    const own = input.pairs.filter((pair) => notedAt(pair) === article.id);
    const name = words(
      article,
      article.short,
      column,
      y,
      (narrow ? width : split - 8) - column,
      REUSE_SIZE.name,
    );
    layout.names.push(name);
    middles.set(article.id, y + 14);
    layout.nodes.push({
      x: reach,
      y: y + 14,
      shares: input.pairs.some((pair) => pair.articles.includes(article.id)),
    });
    let below = narrow ? y + name.area.height : y;
    const told = [
      ...own.map((pair) => {
        const other = byId.get(pair.articles.find((id) => id !== article.id) ?? '');
        return { to: pair, text: other ? pairNote(pair, article.id, other) : '' };
      }),
      ...(article.credits.length ? [{ to: null, text: `credits ${article.credits.join(', ')}` }] : []),
    ];
    for (const { to, text } of told) {
      const note = words(to, text, split, below, width - split, REUSE_SIZE.note);
      layout.notes.push(note);
      below += note.area.height;
    }
    y = Math.max(y + name.area.height, below) + 6;
  }

  const groups = input.independent.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  for (const group of groups.filter(({ length }) => length > 1)) {
    heading(`${capitalize(counted(group.length, 'article'))} that count as one report`);
    group.forEach(row);
  }
  const alone = groups.filter(({ length }) => length === 1).flat();
  if (alone.length > MOST_ALONE) {
    heading(`${capitalize(counted(alone.length, 'article'))} more that share text with no other`);
  } else if (alone.length) {
    heading(
      alone.length === 1
        ? 'One that shares text with no other'
        : `${capitalize(spell(alone.length))} that share text with no other`,
    );
    alone.forEach(row);
  }
  for (const pair of input.pairs) {
    const [from, to] = pair.articles.map((id) => middles.get(id));
    if (from !== undefined && to !== undefined)
      layout.arcs.push(arc(pair, from, to, reach, thickness(pairShare(pair))));
  }
  layout.height = y;
  return layout;
}

/** The article in whose row a pair is told: whoever follows, else the second. */
function notedAt({ articles, derived }: ReusePair): string {
  return derived ?? articles[1];
}

function arc(
  pair: ReusePair,
  from: number,
  to: number,
  x: number,
  thickness: number,
): ReuseOverviewLayout['arcs'][number] {
  const end = x - 8;
  const bulge = Math.min(x - 8 - THICKEST, Math.abs(to - from) * 0.6);
  const path = `M${end},${from}C${end - bulge * 1.33},${from} ${end - bulge * 1.33},${to} ${end},${to}`;
  const tip = pair.derived === pair.articles[0] ? from : to;
  const half = thickness / 2 + 3;
  return {
    path,
    thickness,
    arrow: pair.derived ? `M${end - 4},${tip - half}L${end + 4},${tip}L${end - 4},${tip + half}Z` : null,
  };
}

function words(
  to: Linked | null,
  text: string,
  x: number,
  y: number,
  width: number,
  size: number,
): ReuseWords {
  const lines = wrap(text, width - 4, size, 3, size === REUSE_SIZE.name ? 'bold' : 'regular');
  const longest = Math.max(...lines.map((line) => textWidth(line, size, 'bold')));
  const height = Math.max(28, lines.length * LINE + 8);
  return {
    to,
    lines,
    x,
    y: y + 19,
    area: { x: x - 3, y, width: Math.min(Math.max(24, longest + 6), width + 3), height },
  };
}
