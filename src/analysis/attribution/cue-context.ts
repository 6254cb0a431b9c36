import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';

/** The words of an article as numbers for features. */
export class CueContext {
  readonly prose: Prose;
  readonly #forms: readonly Form[];
  readonly #partAt: Int32Array;

  constructor(prose: Prose) {
    this.prose = prose;
    this.#forms = prose.tokens.forms;
    this.#partAt = prose.partAt;
  }

  /** The word itself in lower case; numbers are all one. Outside the article: 1. */
  word(at: number): number {
    const form = this.#forms[at];
    if (form === undefined) return 1;
    return form.shape === 'number' ? 3 : form.hash;
  }

  /** What part of speech the word may be: a function word is its own; quoted words are all one. Outside the article: 1. */
  tag(at: number): number {
    const form = this.#forms[at];
    if (form === undefined) return 1;
    return this.#partAt[at] === -1 ? form.tag : 2;
  }
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
