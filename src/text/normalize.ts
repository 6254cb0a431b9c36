import type { Span } from './span.ts';
import { isBlank } from './span.ts';

/**
 * A text folded to what a typist would call the same letters, with the way back: unit `i` of `text` came from
 * the raw code units `starts[i]` to `ends[i]`.
 */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

const singleQuotes = '‘’‚‛′‹›`´ʼ＇';
const doubleQuotes = '“”„‟″«»＂〝〞';
const dashes = '‐‑‒–—―−﹘﹣－';

/** What one code unit or point becomes where lower case and decomposition do not say it. */
const replacements = new Map<string, string>([
  ...[...singleQuotes].map((mark): [string, string] => [mark, "'"]),
  ...[...doubleQuotes].map((mark): [string, string] => [mark, '"']),
  ...[...dashes].map((dash): [string, string] => [dash, '-']),
  ['…', '...'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['\u00ad', ''],
  // Word joiner and bidirectional controls: seen by nobody, typed by nobody.
  ...[...'\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'].map((c): [string, string] => [
    c,
    '',
  ]),
]);

const marks = /\p{M}+/gu;
const onlyMarks = /^\p{M}+$/u;

/** Grows to the number of different characters met, never with the length of a text. */
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    const lower = character.toLowerCase();
    const bare = lower.normalize('NFKD').replace(marks, '');
    folded = replacements.get(lower) ?? replacements.get(bare) ?? bare;
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/**
 * Folds case, diacritics, quotation marks (each kind to its straight form), dashes and compatibility forms; runs
 * of white space become one space, none at the ends; soft hyphens and zero-width characters go. Linear, also on
 * one line of 10 MB.
 */
export function fold(raw: string): Folded {
  const pieces: string[] = [];
  let piece = '';
  let starts = new Uint32Array(raw.length + 16);
  let ends = new Uint32Array(raw.length + 16);
  let length = 0;
  let pendingSpace: Span | null = null;

  function push(folded: string, start: number, end: number): void {
    if (length + folded.length > starts.length) {
      starts = grown(starts, length + folded.length);
      ends = grown(ends, length + folded.length);
    }
    for (let unit = 0; unit < folded.length; unit += 1, length += 1) {
      starts[length] = start;
      ends[length] = end;
    }
    piece += folded;
    if (piece.length > 4096) {
      pieces.push(piece);
      piece = '';
    }
  }

  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at);
    const size = code >= 0xd800 && code < 0xdc00 && at + 1 < raw.length ? codePointSize(raw, at) : 1;
    const end = at + size;
    if (isBlank(code)) {
      // Zero-width characters (U+200B to U+200F) part no words; every other blank does.
      if (code < 0x200b || code > 0x200f) pendingSpace ??= { start: at, end };
      if (pendingSpace !== null) pendingSpace.end = end;
      at = end;
      continue;
    }
    const character = size === 1 ? (raw[at] as string) : raw.slice(at, end);
    const folded = foldCharacter(character);
    if (folded === '') {
      // A combining mark belongs to the letter before it, so that a match ends behind the mark.
      if (length > 0 && pendingSpace === null && onlyMarks.test(character)) ends[length - 1] = end;
    } else {
      if (pendingSpace !== null && length > 0) push(' ', pendingSpace.start, pendingSpace.end);
      pendingSpace = null;
      push(folded, at, end);
    }
    at = end;
  }
  return {
    text: pieces.join('') + piece,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** The raw span behind `start`..`end` of the folded text. Empty at 0 for an empty stretch. */
export function rawSpan(folded: Folded, start: number, end: number): Span {
  if (end <= start) return { start: folded.starts[start] ?? 0, end: folded.starts[start] ?? 0 };
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** Letters that folding leaves but for their case, with single spaces between words. */
const plain = /^(?:[!-_a-z{-~]+(?: [!-_a-z{-~]+)*)?$/;

/** The folded form alone, where no way back is needed. */
export function normalize(raw: string): string {
  if (plain.test(raw)) return raw.toLowerCase();
  return fold(raw).text;
}

function codePointSize(raw: string, at: number): 1 | 2 {
  const low = raw.charCodeAt(at + 1);
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
