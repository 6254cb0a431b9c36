import type { Span } from '../../text/span.ts';
import { unit, unitClass } from './characters.ts';
import type { Form } from './forms.ts';
import { formAt } from './forms.ts';

export type { Form } from './forms.ts';

/** White space before a token. */
export const gap = { none: 0, space: 1, line: 2 } as const;

/** A stretch of text as words and marks, side by side: token i is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  forms: Form[];
  /** `Form.flags` of each token, side by side: a pass over them touches no forms. */
  flags: Int32Array;
  /** `gap` before each token; the first has `line`. */
  gaps: Uint8Array;
}

/** Abbreviations whose dot belongs to them. Lower case, without the dot. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt capt sgt cpl maj adm hon rev fr sr jr st mt ft pres supt det atty ' +
    'messrs vs inc corp ltd co bros dept univ assn jan feb mar apr aug sep sept oct nov dec no ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);
/** Abbreviations that are words as well ("no.", "col."): the dot is theirs only in front of these shapes. */
const onlyCapitalised = new Set(
  'no col fr gen mar st la ill ind miss mass pa md co del ark ore wash mo ga va sep dec'.split(' '),
);
/** What an apostrophe cuts off as a token of its own: “she’s”, “they’d”, “the president’s”. */
const clitics = new Set(["'s", "'d", "'ll", "'re", "'ve", "'m"]);

/** Words and marks of `text` inside `within`, in order; nothing but white space is left out. Linear. */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Tokens {
  const { end } = within;
  let size = Math.max(16, Math.ceil((end - within.start) / 4));
  let starts = new Int32Array(size);
  let ends = new Int32Array(size);
  let flags = new Int32Array(size);
  let gaps = new Uint8Array(size);
  const forms: Form[] = [];
  let count = 0;
  let before: number = gap.line;
  let at = within.start;
  while (at < end) {
    const kind = unitClass(text.charCodeAt(at));
    if (kind === unit.space || kind === unit.line) {
      before = Math.max(before, kind === unit.line ? gap.line : gap.space);
      at += 1;
      continue;
    }
    const next = tokenEnd(text, at, kind, end);
    if (count === size) {
      size *= 2;
      starts = grown(starts, new Int32Array(size));
      ends = grown(ends, new Int32Array(size));
      flags = grown(flags, new Int32Array(size));
      gaps = grown(gaps, new Uint8Array(size));
    }
    starts[count] = at;
    ends[count] = next;
    gaps[count] = before;
    const form = formAt(text, at, next);
    forms.push(form);
    flags[count] = form.flags;
    count += 1;
    before = gap.none;
    at = next;
  }
  return { text, count, starts, ends, forms, flags, gaps };
}

function grown<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** Longest word, in UTF-16 units: what goes on beyond it is cut, so that no line is one word. */
const longestWord = 200;

function tokenEnd(text: string, start: number, kind: number, end: number): number {
  if (isWordUnit(kind)) return wordEnd(text, start, Math.min(end, start + longestWord));
  const code = text.charCodeAt(start);
  const next = start + 1 < end ? unitClass(text.charCodeAt(start + 1)) : 0;
  // @name, #tag, $5
  if ((code === 64 || code === 35 || code === 36) && isWordUnit(next)) {
    return wordEnd(text, start + 1, Math.min(end, start + longestWord));
  }
  if (kind === unit.apostrophe) {
    const clitic =
      start > 0 && isWordUnit(unitClass(text.charCodeAt(start - 1))) ? cliticAt(text, start, end) : 0;
    if (clitic > 0) return start + clitic;
    // '' is one double mark.
    return code === 39 && text.charCodeAt(start + 1) === 39 && start + 1 < end ? start + 2 : start + 1;
  }
  if (kind === unit.dot || kind === unit.hyphen || code === 96) {
    let at = start + 1;
    while (at < end && at - start < longestWord && text.charCodeAt(at) === code) at += 1;
    return at;
  }
  return start + 1;
}

function isWordUnit(kind: number): boolean {
  return kind === unit.lower || kind === unit.upper || kind === unit.digit;
}

/** Length of the clitic that begins with the apostrophe at `at`; 0 for none. */
function cliticAt(text: string, at: number, end: number): number {
  for (let length = 2; length <= 3; length += 1) {
    if (at + length > end) return 0;
    const after = at + length < end ? unitClass(text.charCodeAt(at + length)) : 0;
    if (isWordUnit(after)) continue;
    if (clitics.has(`'${text.slice(at + 1, at + length).toLowerCase()}`)) return length;
  }
  return 0;
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    while (at < end && isWordUnit(unitClass(text.charCodeAt(at)))) at += 1;
    if (at + 1 >= end) break;
    const kind = unitClass(text.charCodeAt(at));
    const next = unitClass(text.charCodeAt(at + 1));
    if (!isWordUnit(next)) break;
    const before = unitClass(text.charCodeAt(at - 1));
    if (kind === unit.apostrophe && cliticAt(text, at, end) === 0) at += 1;
    else if (kind === unit.hyphen) at += 1;
    else if (kind === unit.dot && next === unit.digit && before === unit.digit) at += 1;
    else if (kind === unit.dot && isLetterBetweenDots(text, start, at)) at += 1;
    else if (text.charCodeAt(at) === 44 && before === unit.digit && next === unit.digit) at += 1;
    else if (text.charCodeAt(at) === 64) at += 1;
    else break;
  }
  return at < end && unitClass(text.charCodeAt(at)) === unit.dot && ownsDot(text, start, at) ? at + 1 : at;
}

/** U.S, a.m: every part so far is one letter. */
function isLetterBetweenDots(text: string, start: number, dot: number): boolean {
  if (unitClass(text.charCodeAt(dot - 1)) === unit.digit) return false;
  return dot - 1 === start || unitClass(text.charCodeAt(dot - 2)) === unit.dot;
}

/** True where the dot at `dot` ends an initial or an abbreviation: “J.”, “U.S.”, “Sen.”. */
function ownsDot(text: string, start: number, dot: number): boolean {
  if (text.charCodeAt(dot + 1) === 46) return false;
  if (dot - start <= 8 && isLetterBetweenDots(text, start, dot)) {
    return dot - start > 1 || unitClass(text.charCodeAt(start)) === unit.upper;
  }
  const length = dot - start;
  if (length < 2 || length > 6) return false;
  const word = text.slice(start, dot);
  const lower = word.toLowerCase();
  return abbreviations.has(lower) && (word !== lower || !onlyCapitalised.has(lower));
}
