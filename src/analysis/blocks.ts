import type { Block, BlockKind } from '../model/types.ts';
import { isBareCredit, isBiography, isIntroducedByline } from './block/byline.ts';
import { pictureCredit } from './block/caption.ts';
import { announcesLinks, endsSentence, isFurniture, looksLikeStoryLink } from './block/furniture.ts';
import { pieces } from './block/lines.ts';

/** Longest headline and standfirst, in UTF-16 units and words; beyond them a line is a paragraph. */
const headlineLimit = { units: 220, words: 30 };
const standfirstLimit = { units: 360, words: 45 };
/** Lines beyond this many units are paragraphs without being looked at: no pattern runs over 10 MB. */
const lookedAt = 1000;
/** Names remembered to recognise lines about them; a bound, so that a list of names stays linear. */
const mostAuthors = 12;

interface Piece {
  start: number;
  end: number;
  line: string;
  kind: BlockKind | null;
}

/**
 * Cuts an article's raw text into blocks, in order, each non-blank character in exactly one. The rules look at
 * lines only (length, last mark, wording, neighbours) and know no outlet; where they are unsure a block is a
 * paragraph, so that reporting is never lost. `repeats` points at an earlier block with the same words. Linear;
 * empty text has no blocks.
 */
export function toBlocks(text: string): Block[] {
  const list: Piece[] = pieces(text).map(({ start, end }) => ({
    start,
    end,
    line: end - start <= lookedAt ? text.slice(start, end) : '',
    kind: end - start <= lookedAt ? null : 'paragraph',
  }));
  markFurnitureAndCaptions(list);
  const body = bodyOf(list);
  markTop(list, body);
  markEnd(list, body);
  markStoryLinks(list, body);
  const first = new Map<string, number>();
  return list.map(({ start, end, kind }, index) => {
    const words = collapsed(text.slice(start, end));
    const earlier = first.get(words);
    if (earlier === undefined) first.set(words, index);
    return { start, end, kind: kind ?? 'paragraph', repeats: earlier ?? null };
  });
}

/** With one space for any run of white space. */
function collapsed(line: string): string {
  return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}

function markFurnitureAndCaptions(list: Piece[]): void {
  for (const [index, piece] of list.entries()) {
    if (piece.kind !== null) continue;
    const before = list[index - 1];
    const credit = pictureCredit(piece.line);
    if (isFurniture(piece.line) || isKickerAt(list, index)) piece.kind = 'furniture';
    else if (credit !== null) piece.kind = 'caption';
    else if (isIntroducedByline(piece.line)) piece.kind = 'byline';
    else if (
      before?.kind === 'caption' &&
      pictureCredit(before.line) === 'credit-first' &&
      !/[.!?]$/.test(piece.line)
    ) {
      piece.kind = 'caption';
    } else if (before?.kind === 'furniture' && announcesLinks(before.line) && !endsSentence(piece.line)) {
      piece.kind = 'furniture';
    }
  }
}

/** A section's label over the headline: one or two words, at the very top, a headline behind it. */
function isKickerAt(list: readonly Piece[], index: number): boolean {
  const next = list[index + 1];
  const piece = list[index];
  if (index !== 0 || piece === undefined || next === undefined) return false;
  return piece.line.split(/\s+/).length <= 2 && !endsSentence(piece.line) && isHeadlineLike(next.line);
}

function isHeadlineLike(line: string): boolean {
  const count = line === '' ? 0 : line.split(/\s+/).length;
  return (
    count >= 2 &&
    count <= headlineLimit.words &&
    line.length <= headlineLimit.units &&
    !/[.…;,:][”"]?$/u.test(line.slice(-2))
  );
}

/** First and last piece that read as running text: long, or ending like a sentence. Empty body: start > end. */
function bodyOf(list: readonly Piece[]): { first: number; last: number } {
  const runs = (piece: Piece): boolean =>
    piece.kind === 'paragraph' ||
    (piece.kind === null && (endsSentence(piece.line) || piece.line.length > 200));
  const top = list.findIndex((piece) => piece.kind === null || piece.kind === 'paragraph');
  // The topmost piece may be a headline that ends in a quotation or a question mark: the body begins behind it.
  const from = top !== -1 && isHeadlineLike(list[top]?.line ?? '') ? top + 1 : Math.max(0, top);
  const first = list.findIndex((piece, index) => index >= from && runs(piece));
  return first === -1 ? { first: list.length, last: -1 } : { first, last: list.findLastIndex(runs) };
}

function markTop(list: Piece[], body: { first: number; last: number }): void {
  const top = list.findIndex((piece) => piece.kind === null || piece.kind === 'paragraph');
  const head = list[top];
  if (head?.kind !== null || !isHeadlineLike(head.line) || (list.length === 1 && endsSentence(head.line)))
    return;
  head.kind = 'headline';
  for (let index = top + 1; index < body.first; index += 1) {
    const piece = list[index];
    if (piece?.kind !== null) continue;
    if (isBareCredit(piece.line)) piece.kind = 'byline';
    else if (fitsStandfirst(piece.line)) piece.kind = 'standfirst';
  }
  // A first sentence set apart from the body by a picture or a byline is a standfirst as well.
  const lead = list[body.first];
  const behind = list[body.first + 1];
  const apart = behind?.kind === 'caption' || behind?.kind === 'byline' || isBareCredit(behind?.line ?? '');
  const alone = body.first === top + 1 && body.last > body.first;
  if (lead?.kind === null && alone && apart && fitsStandfirst(lead.line) && !/[.!?…] /.test(lead.line)) {
    lead.kind = 'standfirst';
  }
  const next = list[body.first + 1];
  if (lead?.kind === 'standfirst' && next?.kind === null && isBareCredit(next.line)) next.kind = 'byline';
}

function fitsStandfirst(line: string): boolean {
  return line.length <= standfirstLimit.units && line.split(/\s+/).length <= standfirstLimit.words;
}

/** Behind the reporting: names, agencies and lines about the author. */
function markEnd(list: Piece[], body: { first: number; last: number }): void {
  const authors = new Set<string>();
  for (const [index, piece] of list.entries()) {
    if (piece.kind === 'byline' && authors.size < mostAuthors)
      authors.add(piece.line.replace(/^(?:by|von|par|por)\s+/i, ''));
    if (piece.kind !== null || index <= body.last || body.last === -1) continue;
    if (isBareCredit(piece.line)) {
      piece.kind = 'byline';
      if (authors.size < mostAuthors) authors.add(piece.line);
    } else if (isBiography(piece.line, authors)) piece.kind = 'bio';
  }
  const last = list[body.last];
  if (last?.kind === null && body.last > body.first && isBiography(last.line, authors)) {
    last.kind = 'bio';
    // A bio that ends in a full stop hid the bylines over it behind "the body".
    for (let index = body.last - 1; index > body.first; index -= 1) {
      const piece = list[index];
      if (piece?.kind !== null || !isBareCredit(piece.line)) break;
      piece.kind = 'byline';
    }
  }
}

/** Headlines of other stories between two paragraphs, in a text whose paragraphs do end in full stops. */
function markStoryLinks(list: Piece[], body: { first: number; last: number }): void {
  const inside = list.slice(body.first, body.last + 1).filter((piece) => piece.kind === null);
  if (inside.length < 3 || inside.filter((piece) => endsSentence(piece.line)).length < 0.6 * inside.length)
    return;
  for (const piece of inside) if (looksLikeStoryLink(piece.line)) piece.kind = 'furniture';
}
