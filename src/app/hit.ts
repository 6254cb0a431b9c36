import type { Hit } from '../search/query.ts';
import type { Span } from '../model/types.ts';
import { articleAddress, claimAddress, speakerAddress } from './address.ts';
import { fragment } from './fragment.ts';

/** A piece of a hit's text; `marked` where it matched the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What a result shows of a long passage, UTF-16 code units: about three lines on a wide screen. */
const SHOWN = 280;
/** And how much of that stands before the first match. */
const BEFORE = 60;

/** The stretch of a text to show: around its first match, cut at words, all of it where it is short. */
export function shownStretch(text: string, highlights: readonly Span[]): Span {
  if (text.length <= SHOWN) return { start: 0, end: text.length };
  const from = Math.max(0, (highlights[0]?.start ?? 0) - BEFORE);
  const start = from === 0 ? 0 : text.lastIndexOf(' ', from) + 1;
  if (start + SHOWN >= text.length) return { start, end: text.length };
  const end = text.lastIndexOf(' ', start + SHOWN);
  return { start, end: end > start ? end : start + SHOWN };
}

/** The stretch cut into marked and unmarked pieces; their texts joined are the stretch. */
export function pieces(text: string, stretch: Span, highlights: readonly Span[]): Piece[] {
  const result: Piece[] = [];
  let at = stretch.start;
  const push = (end: number, marked: boolean) => {
    if (end > at) result.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of highlights) {
    if (end <= stretch.start || start >= stretch.end) continue;
    push(Math.max(start, stretch.start), false);
    push(Math.min(end, stretch.end), true);
  }
  push(stretch.end, false);
  return result;
}

/** Where a hit leads: a passage to the very words that matched, from the first to the last of those shown. */
export function hitAddress({ document, highlights }: Hit): string {
  const { kind, id, article = '', block = 0, text } = document;
  if (kind === 'claim') return claimAddress(id);
  if (kind === 'speaker') return speakerAddress(id);
  if (kind === 'quotation') return articleAddress(article, fragment({ kind: 'quotation', id }));
  const stretch = shownStretch(text, highlights);
  const inside = highlights.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const number = block + 1;
  if (inside.length === 0) return articleAddress(article, fragment({ kind: 'block', number }));
  return articleAddress(
    article,
    fragment({ kind: 'stretch', number, start: inside[0]!.start, end: inside.at(-1)!.end }),
  );
}
