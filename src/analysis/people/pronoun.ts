import type { Mention } from '../attribution/mentions.ts';
import { is } from '../words/lexicon.ts';
import { emphasis } from './focus.ts';
import type { Individual } from './individual.ts';
import { isPeople } from './nouns.ts';
import type { Place, Scene } from './scene.ts';

type Kind = 'female' | 'male' | 'plural' | 'thing';

const kinds: Readonly<Record<string, Kind>> = {
  she: 'female',
  her: 'female',
  herself: 'female',
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  they: 'plural',
  them: 'plural',
  their: 'plural',
  themselves: 'plural',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
};

/** Mentions behind a pronoun that are looked at, and tokens of quoted words. */
const mostBehind = 8;
const mostQuoted = 80;

/**
 * Whom a third-person pronoun means: of those the text is about, the weightiest one of fitting gender and number who
 * is not named behind it in the same clause ("he told Ferrant" is not Ferrant; principle C of binding, Chomsky,
 * Lectures on Government and Binding, 1981) and, for one who speaks, is not named in the words they say.
 */
export function antecedent(scene: Scene, place: Place, lower: string, speaks: boolean): Individual | null {
  const { mention } = place;
  const kind = kinds[lower];
  if (kind === undefined) return null;
  const barred: Individual[] =
    lower.endsWith('self') || lower.endsWith('selves') ? [] : namedBehind(scene, place);
  const ahead = speaks ? null : subjectAhead(scene, place, kind);
  if (ahead !== null) return ahead;
  const quoted = speaks ? quotedNames(scene, place) : null;
  const within = scene.prose.sentences[place.sentence];
  const answers = speaks && within !== undefined && (scene.prose.partAt[within.from] ?? -1) !== -1;
  const before = place.list[place.index - 1];
  // "Ferrant, whom she describes": not Ferrant.
  const governed =
    /^whom?$/.test(scene.prose.tokens.forms[mention.from - 1]?.lower ?? '') && before !== undefined;
  if (governed) barred.push(...meant(scene, before));
  let best: Individual | null = null;
  let bestWeight = 0;
  for (const one of scene.focus.active) {
    const fit = fitness(one, kind);
    if (fit === 0 || barred.includes(one)) continue;
    let weight = one.weight * fit;
    if (quoted?.has(one.surname) === true) weight *= 0.4;
    // “It will not,” that Ferrant is late, “matter,” he said: what stands between is said as well.
    if (answers && one.here > 0 && one.here <= emphasis.subject) weight *= 0.5;
    if (speaks && one.spoke !== -1 && place.sentence - one.spoke <= 2) weight *= 1.15;
    if (weight > bestWeight) {
      best = one;
      bestWeight = weight;
    }
  }
  if (best !== null && (kind === 'female' || kind === 'male') && best.gender === null && !best.plural)
    best.gender = kind;
  return best;
}

/** "In her speech, Sandoval said": a pronoun that opens a sentence behind a preposition means its subject. */
function subjectAhead({ prose, cast, namings, grammar }: Scene, place: Place, kind: Kind): Individual | null {
  const { list, index, mention, sentence } = place;
  const opens = mention.from === (prose.sentences[sentence]?.from ?? -1) + 1;
  if (!opens || (grammar.classes(mention.from - 1) & (is.preposition | is.subordinator)) === 0) return null;
  for (let at = index + 1; at < Math.min(list.length, index + 4); at += 1) {
    const next = list[at];
    if (next?.kind !== 'name' || grammar.lower(next.from - 1) !== ',') continue;
    const naming = namings[next.from] ?? null;
    const who = naming === null || grammar.emphasis(next, at) < emphasis.subject ? null : cast.peek(naming);
    if (who !== null && fitness(who, kind) > 0) return who;
  }
  return null;
}

/** 0 to 1: how well somebody may be called so. */
function fitness(one: Individual, kind: Kind): number {
  // "Russian" may stand before anything: "it" is none of them.
  if (kind === 'thing') return one.plural || isPeople(one.surname) ? 0 : asThing[one.kind];
  if (kind === 'plural') {
    if (one.plural) return 1;
    return one.kind === 'organisation' && !one.certain ? 0.2 : asSeveral[one.kind];
  }
  if (one.kind !== 'person' || one.plural) return 0;
  if (one.gender === kind) return one.certain ? 1 : 0.9;
  if (one.gender !== null) return 0;
  if (one.nameless) return 0.5;
  if (one.certain) return 0.8;
  return one.given === '' && one.bare < 2 ? 0.15 : 0.35;
}

const asThing = { person: 0, organisation: 1, place: 0.25 } as const;
const asSeveral = { person: 0, organisation: 0.5, place: 0.1 } as const;

function meant({ cast, namings }: Scene, mention: Mention): Individual[] {
  const naming = namings[mention.from] ?? null;
  const who = naming === null || mention.kind !== 'name' ? null : cast.peek(naming);
  return who === null ? [] : [who];
}

/** Who is named behind the pronoun before its clause is over. */
function namedBehind(scene: Scene, { list, index, mention }: Place): Individual[] {
  const { prose } = scene;
  const found: Individual[] = [];
  const before = prose.tokens.forms[mention.from - 1]?.classes ?? 0;
  // "As he left, Sandoval said": such a clause does not govern the one behind it.
  const subordinate = (before & (is.subordinator | is.preposition)) !== 0;
  let at = mention.to;
  for (let next = index + 1; next < Math.min(list.length, index + 1 + mostBehind); next += 1) {
    const other = list[next];
    if (other === undefined) break;
    for (; at < other.from; at += 1) {
      const form = prose.tokens.forms[at];
      if ((prose.partAt[at] ?? -1) !== -1 || form?.lower === ';') return found;
      if (subordinate && form?.lower === ',') return found;
      if (
        form !== undefined &&
        (form.lower === 'and' || form.lower === 'but') &&
        (prose.tokens.forms[at - 1]?.lower ?? '') === ','
      )
        return found;
    }
    if (other.kind !== 'name') continue;
    found.push(...meant(scene, other));
  }
  return found;
}

/** Capitalised words of the quotations around the pronoun in its sentence. */
function quotedNames({ prose }: Scene, { sentence, mention }: Place): ReadonlySet<string> | null {
  const within = prose.sentences[sentence] ?? { from: 0, to: 0 };
  const from = Math.max(within.from, mention.from - mostQuoted);
  const to = Math.min(within.to, mention.to + mostQuoted);
  let found: Set<string> | null = null;
  for (let at = from; at < to; at += 1) {
    if ((prose.partAt[at] ?? -1) === -1) continue;
    const form = prose.tokens.forms[at];
    if (form?.shape === 'capital' && (form.classes & is.closed) === 0) (found ??= new Set()).add(form.lower);
  }
  return found;
}
