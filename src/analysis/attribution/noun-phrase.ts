import { is } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Form, Tokens } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';

/** `name`: its head is capitalised; `phrase`: a common noun ("the group", "critics"). */
export type MentionKind = 'name' | 'pronoun' | 'phrase';

/** A noun phrase that may speak: tokens `from`..`to` (exclusive), without what hangs on it by "of" or a comma. */
export interface Mention {
  from: number;
  to: number;
  /** Where the name proper begins in "Trump’s campaign manager Corey Lewandowski"; `from` for other kinds. */
  name: number;
  kind: MentionKind;
  /** Behind a preposition, or an object pronoun: no subject of a verb that follows. */
  object: boolean;
}

/** Longest phrase in tokens: beyond it a run of unknown words is no noun phrase. */
const longest = 14;
const joints = new Set([
  'of',
  'de',
  'da',
  'di',
  'du',
  'del',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  '&',
]);

/** Nouns for bodies, which "for" joins to what they are for. */
const bodies = new Set(
  'institute center centre council association committee foundation campaign department office ministry agency fund coalition'.split(
    ' ',
  ),
);
const copulas = new Set("is are was were be been being 's 're 'm".split(' '));
/** Heads of phrases that tell when: "this week", "last year". They speak for nobody. */
const times = new Set(
  'week weeks month months year years day days morning afternoon evening night weekend hour hours time moment decade'.split(
    ' ',
  ),
);

/** "federal law enforcement officials", "a dozen other residents": unknown words before a noun that speaks. */
export function leadsToRole(tokens: Tokens, at: number, to: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + 4); index += 1) {
    const form = tokens.forms[index];
    if (form?.shape !== 'lower') return false;
    if ((form.classes & is.role) !== 0)
      return form.lower.endsWith('s') && !/(?:ed|ing)$/.test(tokens.forms[at]?.lower ?? '');
    if (form.classes !== 0) return false;
  }
  return false;
}

/** False for marks, function words and adverbs, which no noun phrase goes on with. */
export function startsNoun(form: Form | undefined): boolean {
  if (form === undefined || form.shape === 'mark') return false;
  return (form.classes & is.closed) === 0 && (form.classes & is.adverb) === 0;
}

/**
 * A noun phrase from the token at `at`: determiner, then words that are no function words and no finite verbs. Its head
 * is the last one. A name needs no determiner; small letters go on behind it only as nouns that speak.
 */
export function phrase(
  tokens: Tokens,
  partAt: Int32Array,
  at: number,
  sentence: Sentence,
  titleCase: boolean,
): Mention | null {
  const first = tokens.forms[at];
  if (first === undefined) return null;
  const limit = Math.min(sentence.to, at + longest);
  let determined = (first.classes & (is.determiner | is.possessive)) !== 0;
  let to = determined ? at + 1 : at;
  let name = -1;
  let head = -1;
  while (to < limit && (partAt[to] ?? -1) === -1) {
    const form = tokens.forms[to];
    if (form === undefined) break;
    const { classes } = form;
    if (form.lower === "'s" || form.lower === "'") {
      if (head !== to - 1 || !startsNoun(tokens.forms[to + 1])) break;
      // Behind a possessor a phrase goes on as behind "the".
      determined = true;
      name = -1;
      head = -1;
      to += 1;
      continue;
    }
    if (isCapital(form) && ((classes & is.closed) === 0 || (name !== -1 && form.shape === 'capitals'))) {
      if ((classes & is.calendar) !== 0 && name === -1) break;
      // "Mayor Calls Bridge Unsafe": in a headline verbs have capitals too.
      if (titleCase && head !== -1 && ((form.verb?.forms ?? 0) & (formBit.past | formBit.third)) !== 0) break;
      if (name === -1 || head !== to - 1) name = to;
      head = to;
      to += 1;
      continue;
    }
    if (name !== -1 && head === to - 1) {
      const next = joined(tokens, to, limit);
      if (next !== -1) {
        head = next;
        to = next + 1;
        continue;
      }
    }
    if (form.shape === 'number' || (determined && head === -1 && (classes & is.determiner) !== 0)) {
      // "the 46-year-old" ends in a noun; "the 200" does not.
      head = form.shape === 'number' && !/\p{L}/u.test(form.lower) ? head : to;
      to += 1;
      continue;
    }
    if (form.shape !== 'lower' || ((classes & is.closed) !== 0 && (classes & is.adverb) === 0)) break;
    if ((classes & is.role) !== 0 && !isVerbHere(tokens, to)) {
      head = to;
      name = -1;
      to += 1;
      continue;
    }
    // Behind a bare name small letters go on only towards a noun that speaks.
    const opensSentence = at === sentence.from && to === at + 1;
    if (!determined && !leadsToRoleOrName(tokens, to, limit, opensSentence)) break;
    if (isFinite(tokens, to, head)) break;
    if ((classes & is.adverb) === 0) {
      head = to;
      name = -1;
    }
    to += 1;
  }
  if (head === -1) return null;
  to = Math.max(at + 1, head + 1);
  const last = tokens.forms[head];
  const kind: MentionKind = last !== undefined && isCapital(last) && name !== -1 ? 'name' : 'phrase';
  return {
    from: at,
    to,
    name: kind === 'name' ? name : at,
    kind,
    object: isObject(tokens, at, sentence.from) || (kind === 'phrase' && times.has(last?.lower ?? '')),
  };
}

/**
 * "University of Leeds", "Ursula von der Leyen", "Institute for the Study of War": the token of the next capital behind a
 * joint, or -1. "For" joins only behind a noun for a body.
 */
function joined(tokens: Tokens, at: number, limit: number): number {
  const joint = tokens.forms[at];
  if (joint === undefined) return -1;
  const body = joint.lower === 'for' && bodies.has(tokens.forms[at - 1]?.lower ?? '');
  if (!joints.has(joint.lower) && !body) return -1;
  for (let index = at + 1; index < Math.min(limit, at + 3); index += 1) {
    const form = tokens.forms[index];
    if (form === undefined) return -1;
    if (isCapital(form) && (form.classes & (is.closed | is.calendar)) === 0) return index;
    if (!joints.has(form.lower) && form.lower !== 'the') return -1;
  }
  return -1;
}

/** "will host", "to lead": behind an auxiliary or "to" a noun that may be a verb is one. */
export function followsVerbWord(tokens: Tokens, at: number): boolean {
  const before = tokens.forms[at - 1];
  return (
    before !== undefined &&
    ((before.classes & is.auxiliary) !== 0 || before.lower === 'to') &&
    !isCopula(before)
  );
}

function isCopula(form: Form): boolean {
  return copulas.has(form.lower);
}

/** Small letters that lead to a noun that speaks; at a sentence's head (“Famed doctor Odo Ferrant”) to a name as well. */
function leadsToRoleOrName(tokens: Tokens, at: number, limit: number, toName: boolean): boolean {
  for (let index = at; index < Math.min(limit, at + 4); index += 1) {
    const form = tokens.forms[index];
    if (form === undefined || form.shape === 'mark') return false;
    if ((form.classes & is.role) !== 0 && !isVerbHere(tokens, index)) return true;
    if (toName && index > at && isCapital(form)) return true;
    if (form.shape !== 'lower' || form.classes !== 0 || /(?:ed|ing|ly)$/.test(form.lower)) return false;
  }
  return false;
}

/** A word that may be a verb and is one here: not behind a determiner, a possessive or an adjective of a phrase. */
export function isVerbHere(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at];
  if (form?.verb == null) return false;
  const before = tokens.forms[at - 1];
  if (before === undefined) return false;
  // "The Calloway campaign": a bare form agrees with no single name.
  if (form.verb.forms === formBit.base && isCapital(before) && !before.lower.endsWith('s')) return false;
  return (before.classes & (is.determiner | is.possessive | is.genitive | is.preposition)) === 0;
}

/** Inside a phrase: a form that only a finite verb has here. Participles between determiner and noun are none. */
function isFinite(tokens: Tokens, at: number, head: number): boolean {
  const form = tokens.forms[at];
  if (form === undefined || head === -1) return false;
  const forms = form.verb?.forms ?? 0;
  // "the powerful rules committee": a noun, where another one follows.
  const next = tokens.forms[at + 1];
  if (forms === formBit.third && form.verb?.group !== 'speech' && ((next?.classes ?? 0) & is.role) !== 0)
    return false;
  // "his social media posts": a noun for words said, behind another noun that does not speak.
  const before = tokens.forms[at - 1];
  const compound = before?.shape === 'lower' && (before.classes & (is.role | is.closed)) === 0;
  if (compound && forms === formBit.third && ((form.classes ?? 0) & is.message) !== 0) return false;
  if ((forms & (formBit.past | formBit.third)) !== 0) return true;
  if (
    form.verb !== null &&
    (forms & formBit.base) !== 0 &&
    (tokens.forms[at - 1]?.lower.endsWith('s') ?? false)
  )
    return true;
  if (/(?:ed|ing)$/.test(form.lower))
    return !startsNoun(tokens.forms[at + 1]) || (tokens.forms[at + 1]?.classes ?? 0) !== 0;
  return false;
}

/** True for a word written with a capital, or in capitals. */
export function isCapital(form: Form): boolean {
  return form.shape === 'capital' || form.shape === 'capitals';
}

/** True where a preposition stands right before the phrase. */
function isObject(tokens: Tokens, at: number, from: number): boolean {
  const before = at > from ? tokens.forms[at - 1] : undefined;
  if (before === undefined) return false;
  if ((before.classes & is.preposition) === 0) return false;
  if (before.lower === 'about' && tokens.forms[at]?.shape === 'number') return false;
  // "After Trump said", "before she left": these open clauses as well.
  return (before.classes & is.subordinator) === 0;
}
