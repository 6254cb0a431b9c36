import type { Span } from '../model/types.ts';
import { FIRST_HITS, paramsFromQuery } from '../search/query-state.ts';
import type { Hit, Query, SearchDocument } from '../search/query.ts';
import { articleAddress, claimAddress, speakerAddress, to } from './address.ts';
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

/** The stretch of a text to show: where most of its matches stand, cut at words, all of it where it is short. */
export function shownStretch(text: string, highlights: readonly Span[]): Span {
  if (text.length <= SHOWN) return { start: 0, end: text.length };
  const from = Math.max(0, densestStart(highlights) - BEFORE);
  const start = from === 0 ? 0 : text.lastIndexOf(' ', from) + 1;
  if (start + SHOWN >= text.length) return { start, end: text.length };
  const end = text.lastIndexOf(' ', start + SHOWN);
  return { start, end: end > start ? end : start + SHOWN };
}

/** Of the matches the one behind which, within what is shown, most is matched; the first where none is. */
function densestStart(highlights: readonly Span[]): number {
  let best = { start: 0, matched: 0 };
  for (const { start } of highlights) {
    const inside = highlights.filter((span) => span.start >= start && span.end <= start + SHOWN - BEFORE);
    const matched = inside.reduce((sum, span) => sum + span.end - span.start, 0);
    if (matched > best.matched) best = { start, matched };
  }
  return best.start;
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
export function hitAddress({ document, highlights }: Pick<Hit, 'document' | 'highlights'>): string {
  const { kind, id, article = '', block = 0, offset = 0, text } = document;
  if (kind === 'claim') return claimAddress(id);
  if (kind === 'speaker') return speakerAddress(id);
  if (kind === 'outlet') return outletAddress(document);
  if (kind === 'quotation') return articleAddress(article, fragment({ kind: 'quotation', id }));
  const stretch = shownStretch(text, highlights);
  const inside = highlights.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const number = block + 1;
  if (inside.length === 0) return articleAddress(article, fragment({ kind: 'block', number }));
  return articleAddress(
    article,
    fragment({
      ...{ kind: 'stretch', number },
      ...{ start: offset + inside[0]!.start, end: offset + inside.at(-1)!.end },
    }),
  );
}

/** The outlet in which a hit has its place, by its short name. */
export function outletOf({ outlets, article = '' }: SearchDocument): string {
  return outlets?.[0] ?? article;
}

/** An outlet of one article leads to it, any other to all that the outlet has here. */
function outletAddress({ article, outlets = [] }: SearchDocument): string {
  if (article !== undefined) return articleAddress(article);
  return searchAddress({ text: '', outlets, limit: FIRST_HITS, offset: 0 });
}

/** The address of a search. */
export function searchAddress(query: Query): string {
  const parameters = paramsFromQuery(query).toString();
  return to({ page: 'search' }, parameters && `?${parameters}`);
}
