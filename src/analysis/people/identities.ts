import type { SpeakerKind } from '../../model/types.ts';
import { normalize } from '../../text/normalize.ts';
import { isRomanised, romanisationKey } from './romanisation.ts';
import { givenNameGroups } from './short-names.ts';

/** Somebody an article names, as people.ts calls them there; once an article, or as often as they speak. */
export interface Sighting {
  /** Slug of the name. */
  id: string;
  name: string;
  kind: SpeakerKind;
}

/** One speaker of the whole corpus. */
export interface Identity {
  /** Slug of the name, one of the ids seen; or an id in speakers.yaml. */
  id: string;
  name: string;
  kind: SpeakerKind;
}

/** A name seen, taken apart. */
interface Spelling extends Sighting {
  count: number;
  known: boolean;
  given: string;
  /** Initials between first and last name: "j" of "Donald J. Trump". */
  middle: string;
}

/**
 * Whom each name means across articles, by the id it was seen under. Persons are one where their surnames are one,
 * in whatever romanisation (romanisation.ts), and their first names may be ("Bill" and "William", "J. D." and "JD");
 * different middle initials keep them apart. A surname alone joins the only full name with it in the corpus. The name
 * shown is the one most often seen, then the longest. `known` holds speakers.yaml’s: whoever is one of them gets their
 * id. The order of the input does not matter. O(n log n).
 */
export function identitiesOf(
  sightings: readonly Sighting[],
  known: readonly Sighting[] = [],
): ReadonlyMap<string, Identity> {
  const families = new Map<string, Spelling[]>();
  const spellings = spellingsOf(sightings, known);
  const keys = surnameKeys(spellings);
  for (const spelling of spellings) put(families, familyKey(spelling, keys), spelling);
  const identities = new Map<string, Identity>();
  for (const family of families.values()) {
    for (const same of peopleIn(family)) {
      const [best] = same.sort(better);
      if (best === undefined) continue;
      for (const { id, known: isKnown } of same) {
        if (!isKnown || id === best.id) identities.set(id, { id: best.id, name: best.name, kind: best.kind });
      }
    }
  }
  return identities;
}

function spellingsOf(sightings: readonly Sighting[], known: readonly Sighting[]): Spelling[] {
  const byId = new Map<string, Spelling>();
  for (const one of known) byId.set(one.id, { ...one, ...partsOf(one), count: 0, known: true });
  for (const one of sightings) {
    const seen = byId.get(one.id);
    if (seen === undefined) byId.set(one.id, { ...one, ...partsOf(one), count: 1, known: false });
    else {
      seen.count += 1;
      // Written alike but for case: the same one, whichever article came first.
      if (!seen.known && one.name < seen.name) seen.name = one.name;
    }
  }
  return Array.from(byId.values());
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const joint = /^(?:al|el|bin|ibn|de|da|di|du|van|von|der|den|la|le)$/i;

function wordsOf(name: string): string[] {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '' && !suffix.test(word));
  return words.length > 0 ? words : [name];
}

/** A phrase ("a voter") is none’s name: it has no first name and stays by itself. */
function isPhrase({ name }: Sighting): boolean {
  return (
    /^(?:an?|the|some|one|two|many)\s/iu.test(name) ||
    /(?:^|\s)\p{Ll}\S*$/u.test(name) ||
    /['’]s\s/u.test(name)
  );
}

function partsOf(one: Sighting): { given: string; middle: string } {
  if (one.kind !== 'person' || isPhrase(one)) return { given: '', middle: '' };
  const words = wordsOf(one.name)
    .slice(0, -1)
    .filter((word) => !joint.test(word));
  const initials = words.findIndex((word) => !/^\p{Lu}\.?$/u.test(word));
  // "J. D. Reed": the initials are the first name.
  const given =
    initials === 0
      ? words.slice(0, 1)
      : words.slice(0, initials === -1 ? words.length : Math.max(1, initials));
  const middle = words.slice(given.length).map((word) => normalize(word).charAt(0));
  return { given: normalize(given.join('')).replace(/[.-]/g, ''), middle: middle.join('') };
}

/** Equal for all who may be one: the surname of persons, all words of others. */
function familyKey(spelling: Spelling, keys: ReadonlyMap<string, string>): string {
  const words = wordsOf(spelling.name);
  if (spelling.kind !== 'person' || isPhrase(spelling)) {
    return `# ${words
      .map((word) => normalize(word).replace(/\./g, ''))
      .map((word) => renamedPlaces.get(word) ?? word)
      .filter((word, index) => index > 0 || word !== 'the')
      .join(' ')}`;
  }
  return keys.get(surnameOf(spelling)) ?? surnameOf(spelling);
}

function surnameOf({ name }: Spelling): string {
  return normalize((wordsOf(name).at(-1) ?? '').replace(/^(?:al|el)-/iu, ''));
}

/** The key of each surname that somebody with a Cyrillic name bears: "shmyhal" alone is the one of "Denys Shmyhal". */
function surnameKeys(spellings: readonly Spelling[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const spelling of spellings) {
    if (spelling.kind !== 'person') continue;
    const surname = surnameOf(spelling);
    if (isRomanised(spelling.given, surname)) keys.set(surname, romanisationKey(surname));
  }
  return keys;
}

/** Names of cities that news wrote otherwise before (US Board on Geographic Names, 2019, for Kyiv). */
const renamedPlaces = new Map(
  Object.entries({
    kiev: 'kyiv',
    odessa: 'odesa',
    kharkov: 'kharkiv',
    lvov: 'lviv',
    peking: 'beijing',
    calcutta: 'kolkata',
    bombay: 'mumbai',
  }),
);

/** The spellings of one family grouped by person. */
function peopleIn(family: readonly Spelling[]): Spelling[][] {
  const first = family[0];
  if (first === undefined) return [];
  if (family.length === 1 || first.kind !== 'person' || isPhrase(first)) return [Array.from(family)];
  const classOf = givenNameClasses(family);
  const byGiven = new Map<string, Spelling[]>();
  const bare: Spelling[] = [];
  for (const spelling of family) {
    if (spelling.given === '') bare.push(spelling);
    else put(byGiven, classOf(spelling), spelling);
  }
  const people = Array.from(byGiven.values()).flatMap(byMiddle);
  const only = people[0];
  if (bare.length === 0) return people;
  if (people.length === 1 && only !== undefined) return [[...only, ...bare]];
  return [...people, bare];
}

/** Names with different middle initials are two people’s; one without joins where there is only one. */
function byMiddle(list: readonly Spelling[]): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of list) put(groups, spelling.middle, spelling);
  if (groups.size <= 2 && (groups.size < 2 || groups.has(''))) return [Array.from(list)];
  return Array.from(groups.values());
}

/** What the first names of a family are compared by: one key for those that may be one person’s. */
function givenNameClasses(family: readonly Spelling[]): (spelling: Spelling) => string {
  const keyOf = ({ given, name }: Spelling): string =>
    isRomanised(given, wordsOf(name).at(-1) ?? '') ? romanisationKey(given) : given;
  const present = new Map<number, Set<string>>();
  for (const spelling of family) {
    const key = keyOf(spelling);
    for (const group of givenNameGroups(key)) {
      const keys = present.get(group) ?? new Set();
      present.set(group, keys.add(key));
    }
  }
  return (spelling) => {
    const key = keyOf(spelling);
    const shared = givenNameGroups(key).filter((group) => (present.get(group)?.size ?? 0) > 1);
    // "Jon" beside both a John and a Jonathan is neither.
    return shared.length === 1 ? `~${String(shared[0])}` : key;
  };
}

/** Known speakers first, then full names, then what is seen most, is longest, comes first in the alphabet. */
function better(a: Spelling, b: Spelling): number {
  return (
    Number(b.known) - Number(a.known) ||
    Number(b.given !== '') - Number(a.given !== '') ||
    b.count - a.count ||
    b.name.length - a.name.length ||
    (a.id < b.id ? -1 : 1)
  );
}

function put<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
