import { is } from './lexicon.ts';
import type { Form, Tokens } from './tokens.ts';
import { formBit } from './verbs.ts';

/** One piece of quoted words inside one block, marks included: tokens `from`..`to` (exclusive). */
export interface QuotedPart {
  from: number;
  to: number;
  /** Index into `Prose.quoted`. */
  quoted: number;
}

/** Tokens `from`..`to` (exclusive) of one block. A quotation inside is never cut. */
export interface Sentence {
  from: number;
  to: number;
  block: number;
}

/** Tokens after which a sentence is cut, a quotation counting for three: a line of nothing but words has no end. */
const longest = 400;

/**
 * Adds the sentences of the tokens `within` to `found`. A full stop inside a quotation ends nothing but, where it
 * stands last in it, the sentence around it: “A,” he said. He said “A.” “A.” He said. A question or an exclamation
 * does so only where no attribution follows: “A?” the mayor asked.
 */
export function sentencesIn(
  tokens: Tokens,
  parts: readonly QuotedPart[],
  partAt: Int32Array,
  within: { from: number; to: number },
  block: number,
  found: Sentence[],
): void {
  let start = within.from;
  let length = 0;
  for (let at = within.from; at < within.to;) {
    const part = partAt[at] ?? -1;
    let next = at + 1;
    let ends: boolean;
    if (part !== -1) {
      next = Math.max(next, parts[part]?.to ?? next);
      ends = endsWithin(tokens, next - 1, at) && !isAttributedBehind(tokens, next, within.to);
    } else {
      ends = endsAt(tokens, at, within.to);
      if (ends) next = pastClosers(tokens, partAt, next, within.to);
    }
    length += part === -1 ? 1 : 3;
    if ((ends || length >= longest) && next < within.to) {
      found.push({ from: start, to: next, block });
      start = next;
      length = 0;
    }
    at = next;
  }
  if (start < within.to) found.push({ from: start, to: within.to, block });
}

/** True where an unquoted token ends a sentence. */
function endsAt(tokens: Tokens, at: number, to: number): boolean {
  const flags = tokens.flags[at] as number;
  if ((flags & (is.stop | is.dotted)) === 0) return false;
  const next = tokens.forms[at + 1];
  if ((flags & is.stop) !== 0) {
    if (at + 1 >= to || next === undefined) return true;
    return next.shape !== 'lower' && (tokens.gaps[at + 1] !== 0 || next.shape === 'capital');
  }
  // “… in the U.S. He said”: an abbreviation's dot before a word that seldom follows one inside a sentence.
  return (
    (flags & (is.title | is.calendar)) === 0 && next?.shape === 'capital' && (next.classes & is.closed) !== 0
  );
}

function pastClosers(tokens: Tokens, partAt: Int32Array, from: number, to: number): number {
  let at = from;
  while (at < to && tokens.gaps[at] === 0 && (partAt[at] ?? -1) === -1) {
    const form = tokens.forms[at];
    if (form === undefined || !/^[)\]”’"']$/.test(form.text)) break;
    at += 1;
  }
  return at;
}

/** True where a quoted part, ending with the token at `last`, ends in a stop. */
function endsWithin(tokens: Tokens, last: number, first: number): boolean {
  for (let at = last; at >= first; at -= 1) {
    const form = tokens.forms[at];
    if (form === undefined) return false;
    if ((form.classes & is.quote) !== 0) continue;
    return (form.classes & is.stop) !== 0;
  }
  return false;
}

/** “A?” he asked. “A.” said the mayor. “A!” Petra Sandoval shouted. */
function isAttributedBehind(tokens: Tokens, at: number, to: number): boolean {
  const first = tokens.forms[at];
  if (first === undefined || at >= to) return false;
  if (first.shape === 'lower') return true;
  if ((first.classes & (is.comma | is.stop)) !== 0) return true;
  if (/^[.]$/.test(stopBefore(tokens, at)) || !isNameLike(first)) return false;
  for (let index = at; index < Math.min(to, at + 4); index += 1) {
    const form = tokens.forms[index];
    if (form === undefined) return false;
    if (form.shape === 'lower') return isFiniteSpeech(form);
    if (!isNameLike(form)) return false;
  }
  return false;
}

function stopBefore(tokens: Tokens, at: number): string {
  for (let index = at - 1; index >= 0 && index >= at - 4; index -= 1) {
    const form = tokens.forms[index];
    if (form !== undefined && (form.classes & is.stop) !== 0) return form.text;
  }
  return '';
}

function isNameLike(form: Form): boolean {
  if (form.shape !== 'capital' && form.shape !== 'capitals') return false;
  return (form.classes & is.closed) === 0 || (form.classes & is.subjectPronoun) !== 0;
}

function isFiniteSpeech(form: Form): boolean {
  return form.verb?.group === 'speech' && (form.verb.forms & (formBit.past | formBit.third)) !== 0;
}
