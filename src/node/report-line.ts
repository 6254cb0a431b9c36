import type { Place } from '../model/problem.ts';

export interface LineExcerpt {
  /** The line, or the part of it around the place, with nothing in it that moves the cursor. */
  shown: string;
  /** Terminal columns before the place, and columns to underline (at least 1). */
  before: number;
  marked: number;
}

/** Most UTF-16 units shown of a line, and how many of them stand before the place in a longer one. */
const widest = 100;
const lead = 40;
const tabStop = 4;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The line of a place for a terminal: tabs become blanks, a long line (10 MB is possible) a window around the
 * place, and wide, combining and invisible characters are counted as the columns they take.
 */
export function excerptLine({ lineText, column, length }: Place): LineExcerpt {
  const at = Math.min(column - 1, lineText.length);
  let start = 0;
  let end = lineText.length;
  if (lineText.length > widest) {
    start = wholeCharacter(lineText, Math.max(0, Math.min(at - lead, lineText.length - widest)));
    end = wholeCharacter(lineText, Math.min(lineText.length, start + widest));
  }
  const ahead = start > 0 ? '… ' : '';
  const stop = Math.max(at, Math.min(at + length, end));
  const lay = (text: string, from: number) => layOut(text, ahead.length + from);
  const before = lay(lineText.slice(start, at), 0);
  const marked = lay(lineText.slice(at, stop), before.columns);
  const after = lay(lineText.slice(stop, end), before.columns + marked.columns);
  return {
    shown: `${ahead}${before.text}${marked.text}${after.text}${end < lineText.length ? ' …' : ''}`.trimEnd(),
    before: ahead.length + before.columns,
    marked: Math.max(1, marked.columns),
  };
}

/**
 * Text that a terminal shows as it is: control characters, which could recolour or overwrite a message, become
 * their pictures (U+2400 on), and marks that turn the reading direction become U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/(?!\t)\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      return code === 0x7f ? '\u2421' : '\uFFFD';
    })
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '\uFFFD');
}

/** Does not cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && at > 0 ? at - 1 : at;
}

function layOut(raw: string, from: number): { text: string; columns: number } {
  let text = '';
  let columns = 0;
  for (const { segment } of segmenter.segment(printable(raw))) {
    const width = segment === '\t' ? tabStop - ((from + columns) % tabStop) : columnsOf(segment);
    text += segment === '\t' ? ' '.repeat(width) : segment;
    columns += width;
  }
  return { text, columns };
}

/** East Asian Wide and Fullwidth (UAX #11) by script and block, and emoji; two columns in terminals. */
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;

function columnsOf(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
