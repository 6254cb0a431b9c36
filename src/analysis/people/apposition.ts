import { is } from '../words/lexicon.ts';
import type { Individual } from './individual.ts';
import { documents, genderOfNoun, groups, isPlural } from './nouns.ts';
import { ownerIn } from './owner.ts';
import type { Phrase } from './phrase.ts';
import { partyOf, phraseOf } from './phrase.ts';
import type { Place, Scene } from './scene.ts';

/** Settles that somebody holds an office, with what it tells of them. */
export function bind(
  scene: Scene,
  phrase: Phrase,
  who: Individual,
  owner: Individual | null,
  sentence: number,
): void {
  scene.roles.bind(phrase, who, owner, sentence);
  if (who.kind !== 'person') return;
  who.party ??= partyOf(phrase);
  who.gender ??= genderOfNoun(phrase.head);
  who.certain = true;
}

/**
 * "Petra Sandoval, 43, the mayor of Bridgeford, said", "Petra Sandoval is the mayor": what stands behind the name
 * between commas, or behind "is", is she as well.
 */
export function settleApposition(scene: Scene, place: Place, who: Individual): void {
  const { grammar, namings } = scene;
  const { list, index, mention, sentence } = place;
  const next = list[index + 1];
  if (next === undefined || next.kind === 'pronoun' || next.from > mention.to + 4) return;
  const copula = /^(?:is|was)$/.test(grammar.lower(mention.to));
  if (!copula && grammar.lower(mention.to) !== ',') return;
  let at = mention.to + 1;
  // Her age.
  if (!copula && grammar.form(at)?.shape === 'number' && grammar.lower(at + 1) === ',') at += 2;
  if (next.from === at + 1 && /^(?:then|now|once|also)$/.test(grammar.lower(at))) at += 1;
  if (next.from !== at) return;
  const naming = next.kind === 'name' ? (namings[next.from] ?? null) : null;
  if (naming !== null && naming.kind !== 'people') return;
  const behind = grammar.lower((grammar.complement(list, index + 1) ?? next).to);
  if (!copula && (behind === 'and' || behind === 'or')) return;
  const owner = ownerIn(scene, { sentence, list, index: index + 1, mention: next });
  const phrase = phraseOf(scene.prose.tokens, next, owner !== null);
  const several = groups.has(phrase.head) || isPlural(phrase.head);
  if (documents.has(phrase.head) || (who.kind === 'person' && several)) return;
  const listed = (grammar.classes(next.to - 1) & is.role) !== 0 || genderOfNoun(phrase.head) !== null;
  if (copula && !listed && naming === null && !phrase.definite) return;
  scene.meant[next.from] = who.index;
  bind(scene, phrase, who, owner, sentence);
}

/** "the mayor, Petra Sandoval," and "the mayor of Bridgeford, Petra Sandoval,": the name behind the comma. */
export function namedBehind(scene: Scene, { list, index, mention }: Place): Individual | null {
  const { grammar } = scene;
  const complement = grammar.complement(list, index);
  const end = (complement ?? mention).to;
  const next = list[index + (complement === null ? 1 : 2)];
  if (next?.kind !== 'name' || next.from !== end + 1 || grammar.lower(end) !== ',') return null;
  if (!/^[,.;)—–-]$|^who$/.test(grammar.lower(next.to))) return null;
  const naming = scene.namings[next.from] ?? null;
  if (naming?.kind !== 'person' || naming.given === '') return null;
  const listed = (grammar.classes(mention.to - 1) & is.role) !== 0;
  if (!listed && genderOfNoun(grammar.lower(mention.to - 1)) === null) return null;
  return scene.cast.named(naming, scene.paragraph);
}

/** "the Port Albright councillor and former mayor": the second office is held by whom the first one means. */
export function jointOffice(scene: Scene, { list, index, mention }: Place): Individual | null {
  const { grammar, cast, meant } = scene;
  const before = list[index - 1];
  if (before?.kind !== 'phrase' || grammar.lower(mention.from - 1) !== 'and') return null;
  if ((grammar.complement(list, index - 1) ?? before).to !== mention.from - 1) return null;
  if ((grammar.classes(mention.from) & (is.determiner | is.possessive)) !== 0) return null;
  const head = grammar.lower(mention.to - 1);
  if ((grammar.classes(mention.to - 1) & is.role) === 0 || isPlural(head) || groups.has(head)) return null;
  const who = cast.all[meant[before.from] ?? -1];
  return who?.kind === 'person' && !who.plural ? who : null;
}
