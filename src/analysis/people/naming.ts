import { is } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import { genderOfFirstName } from './first-names.ts';
import type { Gender } from './nouns.ts';
import { genderOfNoun, isPeople, kindOfWord, offices, organisationNouns, places } from './nouns.ts';

/** What the words of a name tell by themselves. */
export interface Naming {
  /** Tokens of the name proper, without titles, "the", "of Texas" behind a person, "Jr." */
  from: number;
  to: number;
  /** First word in lower case; empty where the name is one word. */
  given: string;
  /** Last word in lower case; of an organisation all its words. */
  surname: string;
  kind: 'person' | 'organisation' | 'place' | 'people';
  /** False where only the capital tells that this may be a person. */
  certain: boolean;
  gender: Gender | null;
  /** Token of the title or role right before the name ("Sen.", "spokeswoman"), or -1. */
  title: number;
}

const suffixes = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv', 'md', 'm.d.', 'ph.d.', 'phd', 'esq.']);

/** Reads a mention of kind `name`. Null where nothing but titles is left ("the Prime Minister"). */
export function namingOf(tokens: Tokens, mention: { from: number; to: number; name: number }): Naming | null {
  const { forms } = tokens;
  let { name: from, to } = mention;
  while (
    to - 1 > from &&
    (suffixes.has(lowerAt(forms, to - 1)) || ((forms[to - 1]?.classes ?? 0) & is.calendar) !== 0)
  )
    to -= 1;
  // "the Harbour Star last week"
  while (to - 1 > from && tokens.forms[to - 1]?.shape === 'lower') to -= 1;
  const determined =
    lowerAt(forms, mention.from) === 'the' ||
    lowerAt(forms, mention.from) === 'a' ||
    lowerAt(forms, mention.from) === 'an';
  if (mention.from === from && determined) from += 1;
  if (from >= to) return null;
  if (isOrganisation(tokens, from, to)) return organisation(tokens, from, to);
  const cut = ofPerson(tokens, from, to);
  to = cut;
  let title = mention.name > mention.from && isTitle(tokens, mention.name - 1) ? mention.name - 1 : -1;
  for (let at = from; at + 1 < to; at += 1) {
    // "German Ortega" is a name, "German Petra Sandoval" is none.
    if (!isTitle(tokens, at) && (!isPeople(lowerAt(forms, at)) || to - at < 3)) continue;
    let next = at + 1;
    if (lowerAt(forms, next) === 'of') next += lowerAt(forms, next + 1) === 'the' ? 3 : 2;
    // "President of Ukraine", "Republican of Iowa"
    if (next >= to)
      return next > at + 1 && isPeople(lowerAt(forms, at)) ? single(tokens, at, -1, false) : null;
    if (isTitle(tokens, at)) title = at;
    from = next;
    at = next - 1;
  }
  const last = lowerAt(forms, to - 1);
  if (to - from === 1) return single(tokens, from, title, determined);
  if (isOrganisation(tokens, from, to)) return organisation(tokens, from, to);
  if (isPeople(last) && last.endsWith('s') && genderOfFirstName(lowerAt(forms, from)) === null)
    return people(tokens, from, to);
  from = afterOffices(tokens, from, to);
  const pair = `${lowerAt(forms, from)} ${lowerAt(forms, from + 1)}`;
  if (places.has(pair))
    return {
      from,
      to,
      given: '',
      surname: joined(tokens, from, to),
      kind: 'place',
      certain: true,
      gender: 'none',
      title: -1,
    };
  const noun = mention.name > mention.from ? genderOfNoun(lowerAt(forms, mention.name - 1)) : null;
  const gender = genderOfTitle(tokens, title) ?? noun ?? genderOfFirstName(lowerAt(forms, from));
  if (determined && gender === null && title === -1) return organisation(tokens, from, to);
  return {
    from,
    to,
    given: lowerAt(forms, from),
    surname: last,
    kind: 'person',
    certain: gender !== null || title !== -1,
    gender,
    title,
  };
}

function lowerAt(forms: Tokens['forms'], at: number): string {
  return forms[at]?.lower ?? '';
}

function single(tokens: Tokens, at: number, title: number, determined: boolean): Naming | null {
  const form = tokens.forms[at];
  if (form === undefined) return null;
  // "GOP-led": no name. "Mo.", "U.S.": a place.
  if (compound.test(form.lower) || nameless.has(form.lower)) return null;
  const short = title === -1 && form.lower.endsWith('.') && form.text.length > 1;
  const known = title === -1 ? (kindOfWord(form.lower) ?? (short ? 'place' : null)) : null;
  let kind: Naming['kind'] = 'person';
  let certain = title !== -1;
  if (known === 'people' || known === 'place') {
    kind = known;
    certain = true;
  } else if (title === -1) {
    if ((form.classes & (is.title | is.role)) !== 0) return null;
    const isShort = form.shape === 'capitals' && form.text.length > 1;
    if (determined || isShort || known === 'organisation') kind = 'organisation';
  }
  const gender = kind === 'person' ? genderOfTitle(tokens, title) : 'none';
  return { from: at, to: at + 1, given: '', surname: form.lower, kind, certain, gender, title };
}

/** Capitalised words that never are a name. */
const nameless = new Set([
  'none',
  'nobody',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'anyone',
  'est',
  'edt',
  'pst',
  'pdt',
  'gmt',
  'bst',
  'cet',
  'et',
  'utc',
  'am',
  'pm',
]);
const compound = /-(?:led|style|based|era|[a-z]+ing|[a-z]+ed)$/;

/** "African Americans" */
function people(tokens: Tokens, from: number, to: number): Naming {
  return { ...organisation(tokens, from, to), kind: 'people' };
}

/** "Port Authority Whip Tom Reed": where two words or more stand before a common first name, the name begins there. */
function afterOffices(tokens: Tokens, from: number, to: number): number {
  const first = tokens.forms[from]?.lower ?? '';
  if (to - from < 4 || first.endsWith('.') || genderOfFirstName(first) !== null) return from;
  for (let at = from + 2; at + 1 < to; at += 1)
    if (genderOfFirstName(tokens.forms[at]?.lower ?? '') !== null) return at;
  return from;
}

function organisation(tokens: Tokens, from: number, to: number): Naming {
  const surname = joined(tokens, from, to);
  return { from, to, given: '', surname, kind: 'organisation', certain: true, gender: 'none', title: -1 };
}

/** "Port Workers Union", "University of Bridgeford", "Bank of the West". */
function isOrganisation(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const last = tokens.forms[to - 1];
  if (last === undefined || last.shape === 'lower') return false;
  if (organisationNouns.has(last.lower)) return true;
  for (let at = from; at + 1 < to; at += 1) {
    const next = tokens.forms[at + 1]?.lower;
    if (
      (next === 'of' || next === 'for' || next === '&') &&
      organisationNouns.has(tokens.forms[at]?.lower ?? '')
    )
      return true;
    if (tokens.forms[at]?.lower === '&') return true;
  }
  return false;
}

/** The end of a person's name before "of Texas"; `to` where no such words follow or they belong to the name. */
function ofPerson(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens.forms[at]?.lower !== 'of' || isTitle(tokens, at - 1)) continue;
    let words = 0;
    for (let index = from; index < at; index += 1) if (!isTitle(tokens, index)) words += 1;
    const first = tokens.forms[from]?.lower ?? '';
    // "Ferrant of Oakland", but "Bank of America".
    const dweller = kindOfWord(first) === null && places.has(tokens.forms[to - 1]?.lower ?? '');
    if (words >= 2 || (words === 1 && (at - from > 1 || dweller))) return at;
  }
  return to;
}

function isTitle(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at];
  return form !== undefined && ((form.classes & (is.title | is.role)) !== 0 || offices.has(form.lower));
}

function genderOfTitle(tokens: Tokens, title: number): Gender | null {
  return title === -1 ? null : genderOfNoun(tokens.forms[title]?.lower ?? '');
}

/** Words in lower case joined by spaces. */
export function joined(tokens: Tokens, from: number, to: number): string {
  let text = tokens.forms[from]?.lower ?? '';
  for (let at = from + 1; at < to; at += 1) text += ` ${tokens.forms[at]?.lower ?? ''}`;
  return text;
}
