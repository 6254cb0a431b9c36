import type { Span } from '../../text/span.ts';
import { type Field, fieldNamed } from './fields.ts';

/** `field:value` as it was typed; `start` to `end` is all of it, UTF-16 units, a minus before it included. */
export interface TypedField extends Span {
  field: Field;
  /** With a minus directly before it. */
  negated: boolean;
  /** The value without its quotation marks and without the comma or stop behind a bare one. */
  raw: string;
  /** Where the value begins, its opening quotation mark included. */
  valueStart: number;
  /** `open`: the second mark has not been typed; the value then runs to the end. */
  marks: 'none' | 'open' | 'closed';
}

const doubleMark = /["“”„‟«»＂〝〞]/gu;
const singleMark = /['‘’‚‛‹›`´′]/u;
/** In a name an apostrophe stands between letters, so that only one at the end of a word closes. */
const closingSingleMark = /['‘’‚‛‹›`´′](?=\s|$)/gu;
const name = /([-−]?)(\p{L}+)[:：]/uy;
const wordEnd = /\s|["“”„‟«»＂〝〞]|$/gu;
const trailing = /[,;.!?)]+$/u;

/**
 * Known field names with a colon directly behind and a value directly behind that, at the beginning of a word and
 * outside of "phrases"; at the very end of the text the value may still be empty. Other colons are ordinary typing.
 * `runsOn` is asked whether a bare value goes on into the next words (`speaker:donald trump`). Linear.
 */
export function typedFields(text: string, runsOn: (field: Field, words: string) => boolean): TypedField[] {
  const fields: TypedField[] = [];
  for (let at = 0; at < text.length;) {
    if (isMark(text[at]!)) {
      at = behind(doubleMark, text, at + 1).end;
      continue;
    }
    const typed = isBlank(text[at]!) ? null : fieldAt(text, at);
    if (typed !== null) {
      if (typed.marks === 'none') extend(typed, text, runsOn);
      fields.push(typed);
      at = typed.end;
    } else {
      at = isBlank(text[at]!) ? at + 1 : behind(wordEnd, text, at).start;
    }
  }
  return fields;
}

function fieldAt(text: string, start: number): TypedField | null {
  name.lastIndex = start;
  const match = name.exec(text);
  const field = fieldNamed(match?.[2] ?? '')?.field;
  if (!match || field === undefined) return null;
  const valueStart = start + match[0].length;
  const typed = { field, negated: match[1] !== '', start, valueStart };
  const first = text[valueStart];
  if (first === undefined) return { ...typed, raw: '', end: valueStart, marks: 'none' };
  if (isMark(first) || singleMark.test(first)) {
    const inside = valueStart + 1;
    const close = behind(isMark(first) ? doubleMark : closingSingleMark, text, inside);
    const marks = close.start === close.end ? 'open' : 'closed';
    return { ...typed, raw: text.slice(inside, close.start).trim(), end: close.end, marks };
  }
  const end = behind(wordEnd, text, valueStart).start;
  if (end === valueStart) return null;
  return { ...typed, raw: text.slice(valueStart, end).replace(trailing, ''), end, marks: 'none' };
}

/** No name that a reader types without quotation marks has more words behind its first. */
const MOST_MORE_WORDS = 6;

function extend(typed: TypedField, text: string, runsOn: (field: Field, words: string) => boolean): void {
  const ends: number[] = [];
  for (let end = typed.end; ends.length < MOST_MORE_WORDS && text[end] === ' ';) {
    const next = behind(wordEnd, text, end + 1).start;
    if (next === end + 1 || fieldAt(text, end + 1) !== null) break;
    ends.push(next);
    end = next;
  }
  for (const end of ends.reverse()) {
    const words = text.slice(typed.valueStart, end).replace(trailing, '');
    if (!runsOn(typed.field, words)) continue;
    typed.raw = words;
    typed.end = end;
    return;
  }
}

/** The first match from `from` on; the empty span at the end of the text where there is none. */
function behind(pattern: RegExp, text: string, from: number): Span {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  const start = match?.index ?? text.length;
  return { start, end: start + (match?.[0].length ?? 0) };
}

function isMark(character: string): boolean {
  doubleMark.lastIndex = 0;
  return doubleMark.test(character);
}

function isBlank(character: string): boolean {
  return /\s/u.test(character);
}
