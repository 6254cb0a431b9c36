import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Form, Tokens } from '../words/tokens.ts';
import { gap } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';
import type { Mention } from './noun-phrase.ts';
import { followsVerbWord, isCapital, isVerbHere, leadsToRole, phrase, startsNoun } from './noun-phrase.ts';

export type { Mention, MentionKind } from './noun-phrase.ts';

/** The mentions of a sentence outside its quotations, in order, not overlapping. Linear. */
export function mentionsOf(prose: Prose, sentence: Sentence): Mention[] {
  const { tokens, partAt, parts } = prose;
  const found: Mention[] = [];
  const titleCase = isTitleCase(prose, sentence);
  for (let at = sentence.from; at < sentence.to;) {
    const part = partAt[at] ?? -1;
    if (part !== -1) {
      at = Math.max(at + 1, parts[part]?.to ?? 0);
      continue;
    }
    const mention = mentionAt(tokens, partAt, at, sentence, titleCase);
    if (mention === null) at += 1;
    else {
      found.push(mention);
      at = mention.to;
    }
  }
  return found;
}

function mentionAt(
  tokens: Tokens,
  partAt: Int32Array,
  at: number,
  sentence: Sentence,
  titleCase: boolean,
): Mention | null {
  const form = tokens.forms[at];
  if (form === undefined) return null;
  const { classes } = form;
  if (
    (classes & (is.subjectPronoun | is.objectPronoun)) !== 0 &&
    form.shape !== 'capitals' &&
    (classes & (is.possessive | is.relative)) === 0
  ) {
    return pronoun(at, form);
  }
  if (form.lower === 'her' && !startsNoun(tokens.forms[at + 1])) return pronoun(at, form);
  if (form.lower === 'her' || form.lower === 'his') return phrase(tokens, partAt, at, sentence, titleCase);
  if (at === sentence.from && opensWithVerb(tokens, at, sentence.to)) return null;
  // "said that the State Department": a conjunction rather than "that man".
  if (form.lower === 'that' && !isDemonstrative(tokens, at, sentence.from)) return null;
  if (isCapital(form))
    return (classes & is.closed) === 0 || (classes & is.determiner) !== 0
      ? phrase(tokens, partAt, at, sentence, titleCase)
      : null;
  if ((classes & (is.determiner | is.possessive)) !== 0)
    return phrase(tokens, partAt, at, sentence, titleCase);
  // "200 protesters", "about 40 dockers"
  if (form.shape === 'number' && leadsToRole(tokens, at, sentence.to))
    return phrase(tokens, partAt, at, sentence, titleCase);
  if ((classes & is.role) !== 0 && !isVerbHere(tokens, at) && !followsVerbWord(tokens, at))
    return phrase(tokens, partAt, at, sentence, titleCase);
  if (form.shape === 'lower' && classes === 0 && leadsToRole(tokens, at, sentence.to))
    return phrase(tokens, partAt, at, sentence, titleCase);
  return null;
}

/** "Following the meeting, …", "Asked whether …": a verb with a capital only because it stands first. */
function opensWithVerb(tokens: Tokens, at: number, to: number): boolean {
  const form = tokens.forms[at];
  const next = at + 1 < to ? tokens.forms[at + 1] : undefined;
  if (form?.shape !== 'capital' || next === undefined || isCapital(next) || next.lower === "'s") return false;
  if (/(?:ing|ed)$/.test(form.lower) && form.lower.length > 4) return (next.classes & is.auxiliary) === 0;
  return form.verb !== null && (form.verb.forms & (formBit.past | formBit.participle)) !== 0;
}

/** "that man" behind a preposition or at a sentence's head; elsewhere "that" opens a clause. */
function isDemonstrative(tokens: Tokens, at: number, from: number): boolean {
  const next = tokens.forms[at + 1];
  if (next?.shape !== 'lower' || (next.classes & is.closed) !== 0) return false;
  return at === from || ((tokens.forms[at - 1]?.classes ?? 0) & is.preposition) !== 0;
}

function pronoun(at: number, form: Form): Mention {
  const object = (form.classes & is.objectPronoun) !== 0 && (form.classes & is.subjectPronoun) === 0;
  return { from: at, to: at + 1, name: at, kind: 'pronoun', object };
}

/** True for headlines that write all their words with capitals. */
function isTitleCase(prose: Prose, sentence: Sentence): boolean {
  if (prose.blocks[sentence.block]?.kind === 'paragraph' && sentence.to - sentence.from > 30) return false;
  let capitals = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const form = prose.tokens.forms[at];
    if (form === undefined || (form.classes & is.closed) !== 0) continue;
    if (form.shape === 'lower') return false;
    if (isCapital(form)) capitals += 1;
  }
  return capitals >= 3;
}

/**
 * The tokens of a mention with what hangs on it: "a source involved in the talks", "a spokesman for the port". Only for
 * phrases; up to `stop` (the cue), a comma, a mark or a word that opens a clause.
 */
export function wholePhrase(prose: Prose, mention: Mention, stop: number): { from: number; to: number } {
  const { tokens, partAt } = prose;
  let to = mention.to;
  if (mention.kind !== 'phrase') return { from: mention.from, to };
  const limit = Math.min(stop > mention.to ? stop : mention.to + 16, mention.to + 16, tokens.count);
  for (; to < limit && tokens.gaps[to] !== gap.line && (partAt[to] ?? -1) === -1; to += 1) {
    const form = tokens.forms[to];
    if (form === undefined || form.shape === 'mark') break;
    if ((form.classes & is.preposition) !== 0) continue;
    if (to === mention.to) {
      // "a source close to", "officials briefed on": a preposition follows, and no verb of saying it is.
      const hangs = form.shape === 'lower' && (form.classes & is.closed) === 0 && form.verb === null;
      if (!hangs || ((tokens.forms[to + 1]?.classes ?? 0) & is.preposition) === 0) break;
      continue;
    }
    const inside = is.determiner | is.possessive | is.genitive | is.role;
    if (form.verb !== null || ((form.classes & is.closed) !== 0 && (form.classes & inside) === 0)) break;
  }
  while (to > mention.to && ((tokens.forms[to - 1]?.classes ?? 0) & is.closed) !== 0) to -= 1;
  return { from: mention.from, to };
}
