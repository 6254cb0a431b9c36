import type { Span } from '../../text/span.ts';
import { unit, unitClass } from './characters.ts';
import { mayBeCue } from './cue-words.ts';
import type { Shape } from './lexicon.ts';
import { classesOf, is } from './lexicon.ts';
import type { VerbReading } from './verbs.ts';
import { verbReading } from './verbs.ts';
import { wordClass } from './word-class.ts';
import { wordHash } from './word-hash.ts';
import { wordTag } from './word-tag.ts';

/** A word form as written, shared by all tokens written alike. */
export interface Form {
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  shape: Shape;
  /** Sum of `is` flags (lexicon.ts): what kinds of English word this may be. */
  classes: number;
  /** What reporting verb this may be a form of. */
  verb: VerbReading | null;
  /** `lower` as a number, what kind of word it is (word-class.ts) and what part of speech (word-tag.ts): for features. */
  hash: number;
  kind: number;
  tag: number;
  /** `classes` and what else is asked of every token. */
  flags: number;
}

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

/** Forms kept between calls, in a table of open addresses; when it is half full the memory starts anew. */
const slots = 1 << 17;
let remembered: (Form | undefined)[] = new Array<Form | undefined>(slots);
let count = 0;

/**
 * The form of the word `text.slice(start, end)`. A word met before is found without cutting it out of the text, which is
 * most of the time of reading.
 */
function formAt(text: string, start: number, end: number): Form {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (;;) {
    const form = remembered[slot];
    if (form === undefined) break;
    if (isWritten(form.text, text, start, end)) return form;
    slot = (slot + 1) & (slots - 1);
  }
  const form = newForm(text.slice(start, end));
  if (count >= slots / 2) {
    remembered = new Array<Form | undefined>(slots);
    count = 0;
  } else {
    remembered[slot] = form;
    count += 1;
  }
  return form;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function newForm(slice: string): Form {
  // A copy, so that a remembered word does not keep the whole article it was cut from.
  const text = slice.length > 12 ? slice.split('').join('') : slice;
  const shape = shapeOf(text);
  const lower = (shape === 'mark' ? text : text.toLowerCase()).replaceAll('’', "'");
  const verb = shape === 'lower' || shape === 'capital' ? verbReading(lower) : null;
  const classes = classesOf(lower, shape) | (verb === null ? 0 : is.verb);
  const kind = wordHash(wordClass(lower, shape, classes, verb));
  const tag = wordTag(lower, shape, classes, verb);
  const cue = mayBeCue(lower, shape, classes, verb) ? is.cue : 0;
  const dotted = text.length > 2 && text.endsWith('.') ? is.dotted : 0;
  const flags = classes | cue | dotted;
  return { text, lower, shape, classes, verb, hash: wordHash(lower), kind, tag, flags };
}

function shapeOf(text: string): Shape {
  const first = unitClass(text.charCodeAt(0));
  if (first === unit.digit || (text.startsWith('$') && text.length > 1)) return 'number';
  if (first === unit.upper) return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capital';
  if (first === unit.lower) return 'lower';
  if (text.length > 1 && (text.startsWith('@') || text.startsWith('#'))) return 'capital';
  return text.length > 1 && first === unit.apostrophe && !text.startsWith("''") ? 'lower' : 'mark';
}

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
