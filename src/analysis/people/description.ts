import { is } from '../words/lexicon.ts';
import { bind, jointOffice, namedBehind } from './apposition.ts';
import type { Individual } from './individual.ts';
import type { Gender } from './nouns.ts';
import { documents, epithets, genderOfNoun, groupMayBe, groups, isPlural, utterances } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { partyOf, phraseOf } from './phrase.ts';
import type { Place, Scene } from './scene.ts';

/**
 * Whom a phrase means ("the mayor", "his spokesman", "the group"): whoever speakers.yaml knows by it, whoever the
 * article gives the office to, else whoever it is about, where the noun is one that news calls people by. A phrase
 * that tells of somebody unnamed ("a harbour official", "critics") stays a speaker by its words. Null for the rest.
 */
export function described(
  scene: Scene,
  place: Place,
  owner: Individual | null,
  speaks: boolean,
): Individual | null {
  const { mention, sentence } = place;
  const { tokens, text } = scene.prose;
  const phrase = phraseOf(tokens, mention, owner !== null);
  if (scene.speakers.mayEndIn(phrase.head)) {
    const words = text.slice(tokens.starts[mention.from] ?? 0, tokens.ends[mention.to - 1] ?? 0);
    const known = scene.cast.resolve(words, phrase.head);
    if (known !== null)
      return scene.cast.nameless({ words, kind: 'person', gender: null, plural: false, known });
  }
  const named = namedBehind(scene, place) ?? jointOffice(scene, place);
  if (named !== null) {
    bind(scene, phrase, named, owner, sentence);
    return named;
  }
  return (
    (phrase.definite ? again(scene, phrase, owner, sentence) : null) ??
    unnamed(scene, place, phrase, owner, speaks)
  );
}

/** Whom a definite phrase names again. */
function again(scene: Scene, phrase: Phrase, owner: Individual | null, sentence: number): Individual | null {
  if (documents.has(phrase.head)) {
    if (owner !== null) return owner;
    if (utterances.has(phrase.head)) return scene.lastSpeaker;
  }
  const holder = scene.roles.holder(phrase, owner, sentence);
  if (owner !== null) return holder;
  if (holder?.nameless !== false && epithets.has(phrase.office)) {
    return foremost(scene, genderOfNoun(phrase.head), partyOf(phrase)) ?? holder;
  }
  if (holder === null && groups.has(phrase.head) && phrase.modifiers.length === 0)
    return nearestGroup(scene, phrase.head, sentence);
  return holder;
}

/** "the billionaire": the named person whom the text is most about. */
function foremost({ focus }: Scene, gender: Gender | null, party: string | null): Individual | null {
  let best: Individual | null = null;
  for (const one of focus.active) {
    if (one.kind !== 'person' || !one.certain || one.nameless) continue;
    if (gender !== null && one.gender !== gender) continue;
    if (party !== null && one.party !== null && one.party !== party) continue;
    if (best === null || one.weight > best.weight) best = one;
  }
  return best;
}

/** "the group", "the newspaper": whichever of that kind the text is most about, named no more than two sentences ago. */
function nearestGroup({ focus }: Scene, head: string, sentence: number): Individual | null {
  let best: Individual | null = null;
  for (const one of focus.active) {
    if (one.kind !== 'organisation' || one.plural || !groupMayBe(head, one.surname)) continue;
    if (sentence - one.seen > 2) continue;
    if (best === null || one.weight > best.weight) best = one;
  }
  return best;
}

/** A speaker by the words of the phrase, where they tell of one. */
function unnamed(
  scene: Scene,
  { sentence, list, index, mention }: Place,
  phrase: Phrase,
  owner: Individual | null,
  speaks: boolean,
): Individual | null {
  const { grammar } = scene;
  const { tokens, text } = scene.prose;
  const document = documents.has(phrase.head);
  const group = groups.has(phrase.head);
  const gender = genderOfNoun(phrase.head);
  const plural = isPlural(phrase.head);
  const listed = (grammar.classes(mention.to - 1) & is.role) !== 0 || gender !== null || group || document;
  if (!listed && !(speaks && grammar.saysItself(mention))) return null;
  const first = grammar.classes(mention.from);
  const possessive = (first & is.possessive) !== 0;
  if (!possessive && (first & is.determiner) === 0 && owner === null && !plural && !speaks) return null;
  const bare = phrase.definite && owner === null && phrase.modifiers.length === 0;
  // "the senator", "the group", with none in sight.
  if (bare && !possessive && !plural && gender === null && !document) return null;
  if (possessive && owner === null && !/^(?:my|our)$/.test(grammar.lower(mention.from))) return null;
  const end = tokens.ends[(grammar.complement(list, index) ?? mention).to - 1] ?? 0;
  const start = tokens.starts[mention.from] ?? end;
  const words =
    possessive && owner !== null
      ? `${possessiveOf(wordsOf(scene, owner))} ${text.slice(tokens.starts[mention.from + 1] ?? end, end)}`
      : text.slice(start, end);
  const kind = group || document || plural ? 'organisation' : 'person';
  const facts = {
    words,
    kind,
    gender: kind === 'person' ? gender : 'none',
    plural,
    certain: listed,
  } as const;
  const who = scene.cast.nameless(facts);
  scene.roles.bind(phrase, who, owner, sentence);
  return who;
}

function wordsOf({ speakers, prose }: Scene, one: Individual): string {
  if (one.known !== null) return speakers.known.get(one.known)?.name ?? one.known;
  return typeof one.words === 'string' ? one.words : prose.text.slice(one.words.start, one.words.end);
}

function possessiveOf(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
