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

/** Forms kept between calls, in a table of open addresses; when it is half full the memory starts anew. */
const slots = 1 << 17;
let remembered: (Form | undefined)[] = new Array<Form | undefined>(slots);
let count = 0;

/**
 * The form of the word `text.slice(start, end)`. A word met before is found without cutting it out of the text, which is
 * most of the time of reading.
 */
export function formAt(text: string, start: number, end: number): Form {
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
