import type { Span } from '../../text/span.ts';
import { isBlank } from '../../text/span.ts';

/** What a quotation mark does where it stands. `either` is a straight double mark whose neighbours do not tell. */
export type MarkRole = 'opens' | 'closes' | 'either';

export interface Mark {
  at: number;
  /** UTF-16 units: 1, or 2 for a double mark typed as two single ones (''). */
  length: number;
  double: boolean;
  role: MarkRole;
}

const doubles = /["“”„‟«»＂]|''|``/;
const anyMark = /''|``|["“”„‟«»＂‘’‚']/g;
const letter = /[\p{L}\p{N}]/u;
const opensAfter = /[([{—–\-/:“‘„«"'¿¡]/;

/**
 * The quotation marks of a stretch of text, in order, each with its role. Apostrophes are left out: a single mark
 * counts only where it can open or close words. Linear.
 */
export function marks(text: string, within: Span): Mark[] {
  const found: Mark[] = [];
  anyMark.lastIndex = within.start;
  for (
    let match = anyMark.exec(text);
    match !== null && match.index < within.end;
    match = anyMark.exec(text)
  ) {
    const at = match.index;
    const mark = match[0];
    const role = doubles.test(mark) ? doubleRole(text, at, mark, within) : singleRole(text, at, mark, within);
    if (role !== null) found.push({ at, length: mark.length, double: doubles.test(mark), role });
  }
  return found;
}

function doubleRole(text: string, at: number, mark: string, within: Span): MarkRole | null {
  const before = at > within.start ? text.charAt(at - 1) : ' ';
  const next = at + mark.length;
  const after = next < within.end ? text.charAt(next) : ' ';
  const free = isFree(before) || (opensAfter.test(before) && !isFree(after));
  if (mark === '„' || mark === '‟') return 'opens';
  if (mark === '«') return isFree(after) && !isFree(before) ? 'closes' : 'opens';
  if (mark === '»') return free && letter.test(after) ? 'opens' : 'closes';
  // German and others close with “, Swedish and Finnish open with ”: position says more than the glyph.
  if (mark === '“') return !free && !letter.test(after) ? 'closes' : 'opens';
  if (mark === '”') return free && letter.test(after) ? 'opens' : 'closes';
  if (/\d/.test(before) && !isFree(before) && !hasOpen(text, at, within)) return null;
  if (free && !isFree(after)) return 'opens';
  if (!free && (isFree(after) || !letter.test(after))) return 'closes';
  return 'either';
}

/** True where an earlier double mark stands in the same stretch: then `5"` is no measure in inches. */
function hasOpen(text: string, at: number, within: Span): boolean {
  // Inches follow a short number; a quotation that ends in a figure opened somewhere in the last 400 units.
  const near = text.slice(Math.max(within.start, at - 400), at);
  return /["“„«]/.test(near);
}

function singleRole(text: string, at: number, mark: string, within: Span): MarkRole | null {
  const before = at > within.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < within.end ? text.charAt(at + 1) : ' ';
  if (letter.test(before) && letter.test(after)) return null;
  const free = isFree(before) || opensAfter.test(before);
  if (mark === '‘' || mark === '‚') return free && isWordStart(after) ? 'opens' : null;
  if (mark === "'" && free && isWordStart(after)) return 'opens';
  return !isFree(before) && !opensAfter.test(before) ? 'closes' : null;
}

/** ‘90s and 'em are elisions, not openings. */
function isWordStart(after: string): boolean {
  return letter.test(after) || /[“"…$£€¿¡([]/.test(after) || after === '.';
}

function isFree(character: string): boolean {
  return character === '' || isBlank(character.charCodeAt(0));
}
