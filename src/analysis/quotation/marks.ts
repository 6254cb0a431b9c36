import type { Span } from '../../text/span.ts';
import { isBlank } from '../../text/span.ts';

/**
 * What a quotation mark does where it stands. `either` is a double mark whose neighbours do not tell. A single mark
 * that can only be an apostrophe is no mark.
 */
export type MarkRole = 'opens' | 'closes' | 'either' | 'opens-single' | 'closes-single';

/** Marks in text order, as two lists of one length: a text of nothing but marks has ten million of them. */
export interface Marks {
  /** UTF-16 offset of each. */
  at: number[];
  roles: MarkRole[];
}

/** What stands beside a mark: white space or the edge, a letter or figure, what a mark may open behind, the rest. */
type Side = 'blank' | 'word' | 'opener' | 'other';

const letter = /[\p{L}\p{N}]/u;
const openers = new Set(Array.from('([{—–-/:“‘„«"\'¿¡', (mark) => mark.charCodeAt(0)));
/** What a quotation in single marks may begin with beside a letter or figure. */
const singleBegins = '“"…$£€¿¡([.';
/** Clipped at the front: ’90s, ’em, ’til, ’n’. A single mark before them is an apostrophe. */
const elided =
  /^(?:\d\ds|\d\d(?![\p{L}\p{N}])|(?:em|til|tis|twas|twill|twere|n|nuff|cept|bout|cause|cuz|round|tain|s|t|d|m|re|ve|ll)(?!\p{L}))/iu;

/** What stands behind = in the tags that some texts are left with (href="…"): no quotation. */
const attributeValue = /^(["'”“])[^"'”“\n]*["'”“](?=[\s/>])/;
const longestValue = 300;
const equals = 0x3d;

/** The quotation marks of a stretch of text with their roles. Linear. */
export function marks(text: string, within: Span): Marks {
  const at: number[] = [];
  const roles: MarkRole[] = [];
  for (let index = within.start; index < within.end; index += 1) {
    const code = text.charCodeAt(index);
    if (!isMark(code)) continue;
    if (text.charCodeAt(index - 1) === equals) {
      const value = attributeValue.exec(text.slice(index, Math.min(within.end, index + longestValue)));
      if (value !== null) {
        index += value[0].length - 1;
        continue;
      }
    }
    const before = sideOf(text, index - 1, within);
    const length = doubleLength(text, index, before, within);
    const after = sideOf(text, index + Math.max(1, length), within);
    const role =
      length > 0 ? doubleRole(text.charAt(index), before, after) : singleRole(text, index, before, after);
    if (role !== null) {
      at.push(index);
      roles.push(role);
    }
    index += Math.max(0, length - 1);
  }
  return { at, roles };
}

/** UTF-16 units of the mark at `at`: 1, or 2 for a double mark typed as two single ones (''). */
export function markLength(text: string, at: number, role: MarkRole): number {
  if (role === 'opens-single' || role === 'closes-single') return 1;
  return isTyped(text.charAt(at)) ? 2 : 1;
}

/** Marks that belong together: a curly mark is sooner closed by a curly one than by a straight one. */
export function markFamily(text: string, at: number): 'straight' | 'curly' | 'angle' | 'typed' {
  const mark = text.charAt(at);
  if (mark === '"' || mark === '＂') return 'straight';
  if (mark === '«' || mark === '»') return 'angle';
  return isTyped(mark) ? 'typed' : 'curly';
}

/** True where a clipped word ("’90s", "’em") follows the single mark at `at`. */
export function isElided(text: string, at: number): boolean {
  return elided.test(text.slice(at + 1, at + 9));
}

/** True for the code of any quotation mark or apostrophe. */
export function isMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  return (
    (code >= 0x2018 && code <= 0x201f && code !== 0x201b) || code === 0xab || code === 0xbb || code === 0xff02
  );
}

/** A double mark is typed as two of these. */
function isTyped(mark: string): boolean {
  return mark === "'" || mark === '`';
}

/** UTF-16 units of a double mark at `at`; 0 where it is a single one. */
function doubleLength(text: string, at: number, before: Side, within: Span): 0 | 1 | 2 {
  const mark = text.charAt(at);
  if (!isTyped(mark)) return mark === '‘' || mark === '’' || mark === '‚' ? 0 : 1;
  if (at + 1 >= within.end || text.charAt(at + 1) !== mark) return 0;
  // Of three ('''), the single one is inside: last where they open, first where they close.
  return text.charAt(at + 2) !== mark || before === 'blank' ? 2 : 0;
}

function doubleRole(mark: string, before: Side, after: Side): MarkRole {
  const free = before === 'blank' || (before === 'opener' && after !== 'blank');
  if (mark === '„' || mark === '‟' || mark === '`') return 'opens';
  if (mark === '«') return (before === 'word' || before === 'other') && after !== 'word' ? 'closes' : 'opens';
  if (mark === '»') return free && after === 'word' ? 'opens' : 'closes';
  // German and others close with “, Swedish and Finnish open with ”: position says more than the glyph.
  if (mark === '“') return !free && after !== 'word' ? 'closes' : 'opens';
  if (mark === '”') {
    if (free && after === 'word') return 'opens';
    return before === 'blank' && after === 'blank' ? 'either' : 'closes';
  }
  if (free && after !== 'blank') return 'opens';
  return !free && after !== 'word' ? 'closes' : 'either';
}

function singleRole(text: string, at: number, before: Side, after: Side): MarkRole | null {
  if (before === 'word' && after === 'word') return null;
  const mark = text.charAt(at);
  if (before === 'blank' || before === 'opener') {
    const begins = after === 'word' || (after !== 'blank' && singleBegins.includes(text.charAt(at + 1)));
    return begins ? 'opens-single' : null;
  }
  // rock ’n’ roll
  if (text.charAt(at - 1) === 'n' && "’'‘".includes(text.charAt(at - 2))) return null;
  if (mark === '‚' || mark === '`') return null;
  // German closes with ‘ what ‚ opens.
  return mark === '‘' && after === 'word' ? null : 'closes-single';
}

function sideOf(text: string, at: number, within: Span): Side {
  if (at < within.start || at >= within.end) return 'blank';
  const code = text.charCodeAt(at);
  if (isBlank(code)) return 'blank';
  const word =
    code < 0x80
      ? (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
      : !isMark(code) && letter.test(text.charAt(at));
  if (word) return 'word';
  return openers.has(code) ? 'opener' : 'other';
}
