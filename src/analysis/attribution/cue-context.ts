import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';
import { pair, wordHash } from './hashed-features.ts';

/** The words of an article as numbers for features; each is computed when first asked for. */
export class CueContext {
  readonly prose: Prose;
  readonly #words: Int32Array;
  readonly #tags: Int32Array;

  constructor(prose: Prose) {
    this.prose = prose;
    this.#words = new Int32Array(prose.tokens.count);
    this.#tags = new Int32Array(prose.tokens.count);
  }

  /** The word itself in lower case; names and numbers by their kind only where `isName`. Outside the article: 1. */
  word(at: number): number {
    const known = this.#words[at];
    if (known === undefined) return 1;
    if (known !== 0) return known;
    const form = this.prose.tokens.forms[at] as Form;
    return (this.#words[at] = form.shape === 'number' ? 3 : wordHash(form.lower));
  }

  /** What part of speech the word may be: a function word is its own. */
  tag(at: number): number {
    const known = this.#tags[at];
    if (known === undefined) return 1;
    if (known !== 0) return known;
    const tag = this.prose.partAt[at] === -1 ? tagOf(this.prose.tokens.forms[at] as Form) : 2;
    return (this.#tags[at] = tag === 0 ? 1 : tag);
  }
}

const shapes = ['lower', 'number', 'capital', 'capitals'];
const open = is.calendar | is.title | is.role | is.adverb;

/** Function words and marks are their own tag; other words share one by shape, classes, verb forms and ending. */
function tagOf(form: Form): number {
  if ((form.classes & is.closed) !== 0 || form.shape === 'mark') return wordHash(form.lower);
  const shape = shapes.indexOf(form.shape);
  if (form.shape !== 'lower') return pair(shape, form.classes & (is.calendar | is.title | is.verb));
  return pair(
    pair(shape, (form.classes & open) | (form.verb?.forms ?? 0)),
    form.verb === null ? endingOf(form.lower) : 0,
  );
}

/** The last two letters, which often tell a word's part of speech; short words have none. */
function endingOf(lower: string): number {
  const { length } = lower;
  return length > 4 ? lower.charCodeAt(length - 1) * 256 + lower.charCodeAt(length - 2) : 0;
}

const haveForms = new Set(["'ve", 'have', 'has', 'had', 'having']);
const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'m",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "'s",
]);

/** What governs a verb: the auxiliaries and adverbs before it, from token `chain`. */
export interface Governing {
  chain: number;
  /** 0 none, 1 be (passive or progressive), 2 have, 3 do or modal, 4 “to”; plus 8 where negated. */
  kind: number;
}

/** Looks left of the cue over auxiliaries, adverbs and “to”, at most eight tokens. */
export function governing({ tokens, partAt }: Prose, cue: number, from: number): Governing {
  let chain = cue;
  let kind = 0;
  let negated = 0;
  for (let at = cue - 1; at >= from && cue - at <= 8; at -= 1) {
    const form = tokens.forms[at];
    if (form === undefined || partAt[at] !== -1) break;
    const { classes, lower } = form;
    const isTo = lower === 'to' && at === cue - 1;
    if (!isTo && (classes & (is.auxiliary | is.adverb | is.negation)) === 0 && lower !== "'s") break;
    if (lower === "'s" && ((tokens.forms[at - 1]?.classes ?? 0) & is.subjectPronoun) === 0) break;
    if ((classes & is.negation) !== 0) negated = 8;
    if (kind === 0) {
      if (isTo) kind = 4;
      else if (beForms.has(lower)) kind = 1;
      else if (haveForms.has(lower)) kind = 2;
      else if ((classes & is.auxiliary) !== 0) kind = 3;
    }
    if ((classes & (is.auxiliary | is.negation)) !== 0 || isTo || lower === "'s") chain = at;
    else if (chain === at + 1) chain = at;
  }
  return { chain, kind: kind | negated };
}

/** True where the verb form may be finite here by itself. */
export function mayBeFinite(form: Form): boolean {
  return form.verb !== null && (form.verb.forms & (formBit.past | formBit.third)) !== 0;
}
