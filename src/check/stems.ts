import { normalize } from '../text/normalize.ts';

/** Letters that a stem keeps: forms of one word ("Ukraine", "Ukrainian") mostly agree in them. */
const kept = 6;

/** The words of a stretch of text as numbers, forms of one word mostly the same; with where each word stands. */
export interface Stems {
  /** Never 0. */
  keys: Int32Array;
  /** UTF-16 units into the text. */
  starts: Int32Array;
  ends: Int32Array;
}

/**
 * Reads `text` from `start` to `end` into stems: a possessive, a plural, "-ed", "-ing" and a last "e" are left out, then all but
 * the first letters. Written over code units since a corpus of thousands of articles is read by it in the reader's browser; other
 * scripts and accents take the slower way of `normalize`. Linear.
 */
export function readStems(text: string, start = 0, end = text.length): Stems {
  const keys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end;) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    let plain = true;
    for (; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isWordUnit(unit) && !(isApostrophe(unit) && at > from && isWordUnit(text.charCodeAt(at + 1))))
        break;
      if (unit >= 0x80 && !isApostrophe(unit)) plain = false;
    }
    keys.push(plain ? plainStem(text, from, at) : otherStem(text.slice(from, at)));
    starts.push(from);
    ends.push(at);
  }
  return { keys: Int32Array.from(keys), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  }
  // Latin letters with accents and all scripts behind them; general punctuation, arrows and symbols are none.
  return (
    unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff) && (unit < 0x3000 || unit > 0x3020) && unit < 0xfe00
  );
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function otherStem(word: string): number {
  const folded = normalize(word);
  return plainStem(folded, 0, folded.length);
}

/** FNV-1a (RFC 9923) over the lower-case stem of a word. */
function plainStem(text: string, from: number, to: number): number {
  const end = stemEnd(text, from, to);
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ lower(text.charCodeAt(at)), 0x01000193);
  return hash === 0 ? 1 : hash;
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

const [d, e, g, i, n, s] = [...'degins'].map((letter) => letter.charCodeAt(0));

function stemEnd(text: string, from: number, to: number): number {
  let end = to;
  const last = (back: number) => lower(text.charCodeAt(end - back));
  const length = () => end - from;
  if (length() > 2 && last(1) === s && isApostrophe(text.charCodeAt(end - 2))) end -= 2;
  if (length() > 3 && last(1) === s && last(2) !== s) end -= 1;
  if (length() > 5 && last(1) === g && last(2) === n && last(3) === i) end -= 3;
  else if (length() > 4 && last(1) === d && last(2) === e) end -= 2;
  else if (length() > 4 && last(1) === e) end -= 1;
  return Math.min(end, from + kept);
}
