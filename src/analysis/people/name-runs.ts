import type { Mention } from '../attribution/mentions.ts';
import { is } from '../words/lexicon.ts';
import type { Tokens } from '../words/tokens.ts';
import { genderOfFirstName } from './first-names.ts';
import type { Naming } from './naming.ts';
import { namingOf } from './naming.ts';
import { isPeople } from './nouns.ts';

const openers = new Set(
  'top longtime veteran fellow new old young early late like said says even asked'.split(' '),
);

/** "Top Sandoval adviser": at the head of a sentence the capital of the first word does not make it a name's. */
export function withoutOpener(tokens: Tokens, naming: Naming): Naming {
  if (naming.kind !== 'person' || naming.to - naming.from < 2) return naming;
  const { given, from, to } = naming;
  const opens = openers.has(given) || (/(?:ing|ed)$/.test(given) && genderOfFirstName(given) === null);
  return opens ? (namingOf(tokens, { from: from + 1, name: from + 1, to }) ?? naming) : naming;
}

/** The name with a common first name inside a run of capitals, as headlines have them; null for none. */
export function nameWithin(tokens: Tokens, { from, to }: Naming): Naming | null {
  for (let at = from; at + 1 < to; at += 1) {
    const given = tokens.forms[at]?.lower ?? '';
    const gender = genderOfFirstName(given);
    if (gender === null) continue;
    const end = (tokens.forms[at + 1]?.text.length ?? 0) <= 2 ? at + 3 : at + 2;
    if (end > to) return null;
    const surname = tokens.forms[end - 1]?.lower ?? '';
    return { from: at, to: end, given, surname, kind: 'person', certain: true, gender, title: -1 };
  }
  return null;
}

/** The name that owns the noun phrase, as a mention: "Trump" in "Trump’s campaign", "the Trump campaign". Null for none. */
export function ownerOf(tokens: Tokens, mention: Mention): Mention | null {
  const { forms } = tokens;
  const end = mention.kind === 'name' ? mention.name : mention.to;
  let from = mention.from;
  const first = forms[from]?.classes ?? 0;
  if ((first & is.possessive) !== 0) return null;
  if ((first & is.determiner) !== 0) from += 1;
  let to = from;
  while (
    to < end &&
    (forms[to]?.shape === 'capital' || forms[to]?.shape === 'capitals' || forms[to]?.lower === 'of')
  )
    to += 1;
  if (to === from || to >= end || ((forms[from]?.classes ?? 0) & is.calendar) !== 0) return null;
  const genitive = ((forms[to]?.classes ?? 0) & is.genitive) !== 0;
  if (!genitive && isPeople(forms[to - 1]?.lower ?? '')) return null;
  return { from, to, name: from, kind: 'name', object: true };
}
