import type { SpeakerIndex } from '../speakers.ts';
import type { Prose } from '../words/prose.ts';
import { genderOfFirstName } from './first-names.ts';
import { bearerOf, latestOf } from './bearer.ts';
import type { Individual } from './individual.ts';
import { individual } from './individual.ts';
import type { Naming } from './naming.ts';

import { papers } from './nouns.ts';
import { hasOtherForms, mayBeOneGivenName } from './short-names.ts';

/** Bearers of one surname that are told apart; a text of invented ones fills no memory beyond it. */
const mostNamesakes = 12;

/** A hint that tells no gender. */
function untold(): number {
  return 0;
}

/**
 * Everybody an article names, found again by any form of their name. Full names are introduced first, for the whole
 * article, so that a surname in the headline already has its bearer.
 */
export class Cast {
  readonly all: Individual[] = [];
  readonly #prose: Prose;
  readonly #speakers: SpeakerIndex;
  /** A single name, or all words of an organisation. */
  readonly #byName = new Map<string, Individual>();
  readonly #bySurname = new Map<string, Individual[]>();
  readonly #byGiven = new Map<string, Individual[]>();
  /** "DNC", "times" (of "The New York Times"). */
  readonly #byShort = new Map<string, Individual>();
  readonly #byKnown = new Map<string, Individual>();
  readonly #resolved = new Map<string, string | null>();

  constructor(prose: Prose, speakers: SpeakerIndex) {
    this.#prose = prose;
    this.#speakers = speakers;
  }

  /** Adds whoever is named in full; single names are left until it is known who bears them. */
  introduce(naming: Naming): Individual | null {
    if (naming.kind === 'person' && naming.given === '') return null;
    if (naming.kind === 'organisation' && !naming.certain) return null;
    const found = this.#find(naming) ?? this.#create(naming);
    found.count += 1;
    this.#lengthen(found, naming);
    if (naming.gender !== null) found.gender ??= naming.gender;
    return found;
  }

  /** "the Federal Harbour Commission (FHC)" */
  abbreviate(short: string, meant: Individual): void {
    if (!this.#byShort.has(short)) this.#byShort.set(short, meant);
  }

  /** Whom a name stands for at the token `at`, `paragraph` being the first token of its paragraph. */
  named(naming: Naming, paragraph: number, hint: () => number = untold): Individual {
    const found = this.#find(naming) ?? this.#bare(naming, paragraph, hint) ?? this.#create(naming);
    if (found.kind === 'person' && naming.given !== '') found.fullAt = naming.from;
    else {
      found.bareAt = naming.from;
      found.bare += 1;
    }
    if (naming.kind === 'person' && naming.certain && found.kind === 'person') found.certain = true;
    if (naming.gender !== null && naming.title !== -1 && found.kind === 'person')
      found.gender ??= naming.gender;
    return found;
  }

  isNamedInFull(surname: string): boolean {
    return this.#bySurname.has(surname);
  }

  /** Whom the text names by the last words of a run of capitals; null where it names nobody so. */
  within(naming: Naming): Individual | null {
    const { forms } = this.#prose.tokens;
    const surname = forms[naming.to - 1]?.lower ?? '';
    const given = naming.to - 2 >= naming.from ? (forms[naming.to - 2]?.lower ?? '') : '';
    const bearer = this.#bySurname.get(surname)?.find((one) => one.given === given);
    const exact = bearer ?? this.#byName.get(naming.surname);
    if (exact !== undefined) return exact;
    // Somebody else's first name.
    if (genderOfFirstName(given) !== null) return null;
    return this.#bare({ ...naming, given: '', surname }, naming.from, untold);
  }

  /** As `named`, without adding or remembering anything; null for who was not met. */
  peek(naming: Naming): Individual | null {
    return this.#find(naming) ?? this.#bare(naming, naming.from, untold);
  }

  /** A phrase that speaks for itself. */
  nameless(
    facts: Pick<Individual, 'words' | 'kind' | 'gender' | 'plural'> &
      Partial<Pick<Individual, 'known' | 'certain'>>,
  ): Individual {
    const known = facts.known ?? null;
    const same = known === null ? undefined : this.#byKnown.get(known);
    if (same !== undefined) return same;
    const made = individual(this.all.length, {
      given: '',
      surname: '',
      words: facts.words,
      length: 0,
      kind: facts.kind,
      gender: facts.gender,
      certain: facts.certain ?? true,
      plural: facts.plural,
      nameless: true,
    });
    this.all.push(made);
    if (known !== null) this.#know(made, known);
    return made;
  }

  /** Takes what pronouns told of a surname with one bearer: above 0 for "she". A first name weighs against a few. */
  vote(surname: string, votes: number): void {
    const bearers = this.#bySurname.get(surname) ?? [];
    const only = bearers.length === 0 ? this.#byName.get(surname) : bearers[0];
    if (only?.kind !== 'person' || bearers.length > 1 || votes === 0) return;
    const gender = votes > 0 ? 'female' : 'male';
    if (only.gender !== null && only.gender !== gender && only.given !== '') {
      // "Clinton … her" where only a Bill is named in full: the surname alone is another's.
      if (Math.abs(votes) > 1 && genderOfFirstName(only.given) !== null) this.#namesake(only, gender);
      return;
    }
    if (only.given === '' && !only.certain && Math.abs(votes) < 2) return;
    only.gender = gender;
    only.certain = true;
  }

  #namesake(one: Individual, gender: 'female' | 'male'): void {
    if (typeof one.words === 'string') return;
    const { text } = this.#prose;
    const start = text.lastIndexOf(' ', one.words.end - 1) + 1;
    const made = individual(this.all.length, {
      given: '',
      surname: one.surname,
      words: { start: Math.max(start, one.words.start), end: one.words.end },
      length: 1,
      kind: 'person',
      gender,
      certain: true,
    });
    this.all.push(made);
    this.#bySurname.get(one.surname)?.unshift(made);
  }

  #find(naming: Naming): Individual | null {
    const { given, surname } = naming;
    if (given === '') {
      if (naming.kind !== 'organisation' && this.#bySurname.has(surname)) return null;
      return this.#byName.get(surname) ?? null;
    }
    const bearers = this.#bySurname.get(surname);
    if (bearers === undefined) return null;
    for (const bearer of bearers) if (bearer.given === given) return bearer;
    const varies = hasOtherForms(given);
    for (const bearer of bearers) {
      if ((varies || bearer.given.length <= 2) && mayBeOneGivenName(bearer.given, given)) return bearer;
    }
    return null;
  }

  #bare(naming: Naming, paragraph: number, hint: () => number): Individual | null {
    if (naming.given !== '') return null;
    const bearers = this.#bySurname.get(naming.surname);
    if (bearers !== undefined) return bearerOf(bearers, naming, paragraph, hint);
    const short = this.#byShort.get(naming.surname);
    if (short !== undefined) return short;
    if (naming.kind !== 'person' || naming.title !== -1) return null;
    const namesakes = this.#byGiven.get(naming.surname);
    if (namesakes === undefined || genderOfFirstName(naming.surname) === null) {
      return namesakes?.length === 1 ? (namesakes[0] ?? null) : null;
    }
    return latestOf(namesakes) ?? namesakes[0] ?? null;
  }

  #create(naming: Naming): Individual {
    const { tokens, text } = this.#prose;
    const start = tokens.starts[naming.from] ?? 0;
    const end = tokens.ends[naming.to - 1] ?? start;
    const known = this.resolve(text.slice(start, end), tokens.forms[naming.to - 1]?.lower ?? '');
    const same = known === null ? undefined : this.#byKnown.get(known);
    const made =
      same ??
      individual(this.all.length, {
        given: naming.given,
        surname: naming.surname,
        words: { start, end },
        length: naming.to - naming.from,
        kind: naming.kind === 'people' ? 'organisation' : naming.kind,
        gender: naming.gender ?? genderBySpelling(naming),
        certain: naming.certain,
        plural: naming.kind === 'people' && naming.surname.endsWith('s'),
      });
    if (same === undefined) {
      this.all.push(made);
      if (known !== null) this.#know(made, known);
    }
    if (naming.given === '') this.#byName.set(naming.surname, made);
    if (naming.kind === 'person' && naming.given !== '') {
      put(this.#bySurname, naming.surname, made);
      put(this.#byGiven, naming.given, made);
    }
    if (naming.kind === 'organisation') this.#shorten(naming, made);
    return made;
  }

  #know(one: Individual, id: string): void {
    const speaker = this.#speakers.known.get(id);
    one.known = id;
    if (speaker === undefined) return;
    one.kind = speaker.kind;
    one.certain = true;
    if (speaker.kind !== 'person') one.gender = 'none';
    else if (one.gender === 'none') one.gender = null;
    if (one.kind === 'person')
      one.gender ??= genderOfFirstName((speaker.name.split(/\s/, 1)[0] ?? '').toLowerCase());
    this.#byKnown.set(id, one);
  }

  /** "DNC" of the Democratic National Committee, "the Post" of the Harbour Post. */
  #shorten({ from, to }: Naming, made: Individual): void {
    if (to - from < 2) return;
    let initials = '';
    for (let at = from; at < to; at += 1) {
      const form = this.#prose.tokens.forms[at];
      if (form?.shape === 'capital') initials += form.lower.charAt(0);
    }
    if (initials.length > 1) this.abbreviate(initials, made);
    const last = this.#prose.tokens.forms[to - 1]?.lower ?? '';
    if (papers.has(last)) this.abbreviate(last, made);
  }

  #lengthen(one: Individual, naming: Naming): void {
    const length = naming.to - naming.from;
    if (length <= one.length || one.known !== null || typeof one.words === 'string') return;
    const { starts, ends } = this.#prose.tokens;
    one.words = { start: starts[naming.from] ?? 0, end: ends[naming.to - 1] ?? 0 };
    one.length = length;
  }

  /** Id in speakers.yaml of whoever is called by these words, `last` being the last of them in lower case; or null. */
  resolve(words: string, last: string): string | null {
    if (!this.#speakers.mayEndIn(last)) return null;
    const known = this.#resolved.get(words);
    if (known !== undefined) return known;
    const id = this.#speakers.resolve(words);
    this.#resolved.set(words, id);
    return id;
  }
}

/** A first name tells; a single name only where it is a woman's: "Clinton" and "Ryan" are surnames first. */
function genderBySpelling({ kind, given, surname }: Naming): 'female' | 'male' | null {
  if (kind !== 'person') return null;
  if (given !== '') return genderOfFirstName(given);
  return genderOfFirstName(surname) === 'female' ? 'female' : null;
}

function put(index: Map<string, Individual[]>, key: string, one: Individual): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [one]);
  else if (list.length < mostNamesakes && !list.includes(one)) list.push(one);
}
