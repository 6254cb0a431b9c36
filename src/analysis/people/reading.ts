import type { BlockKind } from '../../model/types.ts';
import type { Mention } from '../attribution/mentions.ts';
import type { SpeakerIndex } from '../speakers.ts';
import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';
import { Cast } from './cast.ts';
import { emphasis, Focus } from './focus.ts';
import type { Individual } from './individual.ts';
import type { Naming } from './naming.ts';
import { nameWithin, namingOf, ownerOf, withoutOpener } from './naming.ts';
import type { Gender } from './nouns.ts';
import { documents, epithets, genderOfNoun, groups, isPlural, utterances } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { partyOf, phraseOf } from './phrase.ts';
import { antecedent } from './pronoun.ts';
import { Roles } from './roles.ts';

const plainSpeech = new Set([
  'say',
  'tell',
  'add',
  'write',
  'note',
  'explain',
  'reply',
  'ask',
  'argue',
  'read',
  'state',
]);

const asking = new Set(['ask', 'question', 'press', 'quiz', 'grill', 'challenge']);

/** One article read from its first mention to its last. */
export class Reading {
  readonly cast: Cast;
  readonly #prose: Prose;
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #speakers: SpeakerIndex;
  readonly #focus = new Focus();
  readonly #roles = new Roles();
  /** For each token where a mention begins the index of whom it means, else -1. */
  readonly #meant: Int32Array;
  /** For the token where a mention of kind `name` begins, what its words tell. */
  readonly #namings: (Naming | null)[];
  #lastSpeaker: Individual | null = null;
  #paragraph = 0;

  constructor(prose: Prose, mentions: readonly (readonly Mention[])[], speakers: SpeakerIndex) {
    this.#prose = prose;
    this.#mentions = mentions.map((list) =>
      list.some((one) => endsOpen(prose, one)) ? list.map((one) => closed(prose, one)) : list,
    );
    this.#speakers = speakers;
    this.cast = new Cast(prose, speakers);
    this.#namings = new Array<Naming | null>(prose.tokens.count).fill(null);
    this.#meant = new Int32Array(prose.tokens.count).fill(-1);
    this.#introduce();
    this.#walk();
  }

  /** Whom the mention that begins at a token means. */
  at(token: number): Individual | null {
    const index = this.#meant[token] ?? -1;
    return index === -1 ? null : (this.cast.all[index] ?? null);
  }

  #form(at: number): Form | undefined {
    return this.#prose.tokens.forms[at];
  }

  #lower(at: number): string {
    return this.#prose.tokens.forms[at]?.lower ?? '';
  }

  #classes(at: number): number {
    return this.#prose.tokens.forms[at]?.classes ?? 0;
  }

  /** First pass: full names, abbreviations in brackets, and what pronouns nearby tell of a name's gender. */
  #introduce(): void {
    const { tokens, sentences } = this.#prose;
    const votes = new Map<string, number>();
    const headlined: Naming[] = [];
    for (const [index, list] of this.#mentions.entries()) {
      const end = sentences[index]?.to ?? 0;
      const headline = this.#isHeadline(index);
      for (const [place, mention] of list.entries()) {
        const owner = headline || mention.kind === 'pronoun' ? null : ownerOf(tokens, mention);
        const owning = owner === null ? null : this.#nameOf(index, owner);
        if (owning !== null) this.cast.introduce(owning);
        if (mention.kind !== 'name') continue;
        const naming = this.#nameOf(index, mention);
        this.#namings[mention.from] = naming;
        // "Mayor Calls Sandoval Brave": in a headline a capital does not tell where a name begins.
        if (naming !== null && headline) {
          const within = nameWithin(tokens, naming);
          if (within !== null) headlined.push(within);
        }
        if (naming === null || headline) continue;
        const who = this.cast.introduce(naming);
        if (
          who !== null &&
          this.#lower(mention.to) === '(' &&
          this.#form(mention.to + 1)?.shape === 'capitals' &&
          this.#lower(mention.to + 2) === ')'
        ) {
          this.cast.abbreviate(this.#lower(mention.to + 1), who);
        }
        if (naming.kind !== 'person' || mention.object) continue;
        const next = nextName(list, place);
        const vote = this.#pronounsBetween(mention.to, Math.min(next?.from ?? end, mention.to + 40));
        if (vote !== 0) votes.set(naming.surname, (votes.get(naming.surname) ?? 0) + vote);
      }
    }
    for (const naming of headlined) if (!this.cast.isNamedInFull(naming.surname)) this.cast.introduce(naming);
    for (const [surname, vote] of votes) this.cast.vote(surname, vote);
  }

  #nameOf(sentence: number, mention: Mention): Naming | null {
    const { tokens, sentences } = this.#prose;
    const naming = namingOf(tokens, mention);
    return naming !== null && naming.from === sentences[sentence]?.from
      ? withoutOpener(tokens, naming)
      : naming;
  }

  /** Above 0 where "she" and "her" outnumber "he" and "his". */
  #pronounsBetween(from: number, to: number): number {
    let vote = 0;
    for (let at = from; at < to; at += 1) {
      if ((this.#prose.partAt[at] ?? -1) !== -1) continue;
      const lower = this.#lower(at);
      if (lower === 'she' || lower === 'her' || lower === 'herself') vote += 1;
      else if (lower === 'he' || lower === 'his' || lower === 'himself') vote -= 1;
    }
    return vote;
  }

  /** What pronouns up to the next name in its sentence and the next tell of a name's gender. */
  #told(sentence: number, list: readonly Mention[], index: number): number {
    const { sentences } = this.#prose;
    const next = nextName(list, index);
    const from = list[index]?.to ?? 0;
    const end = next?.from ?? sentences[sentence + 1]?.to ?? from;
    return this.#pronounsBetween(from, Math.min(end, from + 40));
  }

  #walk(): void {
    let block = -1;
    for (const [sentence, list] of this.#mentions.entries()) {
      const place = this.#prose.sentences[sentence];
      if (list.length === 0 || place === undefined) continue;
      const opens = place.block !== block;
      if (opens) {
        block = place.block;
        this.#paragraph = place.from;
      }
      this.#focus.nextSentence(opens);
      for (const [index, mention] of list.entries()) this.#read(sentence, list, index, mention);
    }
  }

  #read(sentence: number, list: readonly Mention[], index: number, mention: Mention): void {
    const settled = this.at(mention.from);
    const speaks = this.#speaks(mention);
    const who = settled ?? this.#meaning(sentence, list, index, mention, speaks);
    if (who === null) return;
    this.#meant[mention.from] = who.index;
    // A caption speaks of its picture, in between.
    if (this.#blockKind(sentence) === 'caption') return;
    this.#focus.mention(
      who,
      speaks ? emphasis.subject + emphasis.speaker : this.#emphasis(mention, index),
      sentence,
    );
    if (!speaks && this.#isAsked(mention))
      this.#focus.mention(who, emphasis.subject + emphasis.speaker + 1, sentence);
    if (!speaks) return;
    if (
      asking.has(this.#form(this.#predicate(mention))?.verb?.lemma ?? '') &&
      list[index + 1]?.from === this.#predicate(mention) + 1
    )
      return;
    who.spoke = sentence;
    this.#lastSpeaker = who;
    if (mention.kind === 'name') who.certain = true;
  }

  #meaning(
    sentence: number,
    list: readonly Mention[],
    index: number,
    mention: Mention,
    speaks: boolean,
  ): Individual | null {
    if (mention.kind === 'pronoun') {
      return antecedent(
        {
          prose: this.#prose,
          cast: this.cast,
          active: this.#focus.active,
          namings: this.#namings,
          sentence,
          list,
          index,
          lastSpeaker: this.#lastSpeaker,
        },
        this.#lower(mention.from),
        mention,
        speaks,
      );
    }
    const owner = this.#owner(sentence, list, index, mention);
    const naming = mention.kind === 'name' ? (this.#namings[mention.from] ?? null) : null;
    if (naming === null) return this.#phrase(sentence, list, index, mention, owner, speaks);
    if (this.#isHeadline(sentence)) {
      const named = this.cast.within(naming);
      if (named !== null || isTitleCase(this.#prose, sentence)) return named;
    }
    if (this.#onlyOpens(sentence, mention, naming) && this.cast.peek(naming) === null) return null;
    const who = this.cast.named(naming, this.#paragraph, () => this.#told(sentence, list, index));
    if (naming.title !== -1) {
      const title: Mention = {
        from: mention.from,
        to: naming.title + 1,
        name: mention.from,
        kind: 'phrase',
        object: false,
      };
      this.#bind(phraseOf(this.#prose.tokens, title, owner !== null), who, owner, sentence);
    }
    this.#apposed(sentence, list, index, mention, who);
    return who;
  }

  /** "According", "Thirteen": a capital that the head of a sentence gives to a word that is no name. */
  #onlyOpens(sentence: number, { from, to }: Mention, naming: Naming): boolean {
    if (naming.kind !== 'person' || naming.given !== '' || naming.title !== -1 || to - from > 1) return false;
    if (from !== this.#prose.sentences[sentence]?.from) return false;
    const next = this.#form(to);
    if (/(?:ing|ed)$/.test(naming.surname)) return true;
    if (next?.shape !== 'lower' || next.lower.endsWith('ed')) return false;
    if (next.verb !== null && ((next.verb.forms & formBit.past) !== 0 || plainSpeech.has(next.verb.lemma)))
      return false;
    return (next.classes & (is.auxiliary | is.adverb | is.genitive | is.conjunction | is.relative)) === 0;
  }

  #isHeadline(sentence: number): boolean {
    const alone =
      this.#prose.sentencesOfBlock[this.#prose.sentences[sentence]?.block ?? -1]?.to === sentence + 1;
    return (sentence === 0 && alone) || this.#blockKind(sentence) === 'headline';
  }

  #blockKind(sentence: number): BlockKind | undefined {
    return this.#prose.blocks[this.#prose.sentences[sentence]?.block ?? -1]?.kind;
  }

  #bind(phrase: Phrase, who: Individual, owner: Individual | null, sentence: number): void {
    this.#roles.bind(phrase, who, owner, sentence);
    if (who.kind === 'person') {
      who.party ??= partyOf(phrase);
      const gender = genderOfNoun(phrase.head);
      if (gender !== null) who.gender ??= gender;
      who.certain = true;
    }
  }

  /** Whose phrase it is: "his", "Trump’s", "the Trump campaign", "a spokesman for Trump". */
  #owner(sentence: number, list: readonly Mention[], index: number, mention: Mention): Individual | null {
    const first = this.#form(mention.from);
    if (first !== undefined && (first.classes & is.possessive) !== 0) {
      const owner = antecedent(
        {
          prose: this.#prose,
          cast: this.cast,
          active: this.#focus.active,
          namings: this.#namings,
          sentence,
          list,
          index,
          lastSpeaker: this.#lastSpeaker,
        },
        first.lower,
        mention,
        false,
      );
      if (owner !== null) this.#focus.mention(owner, emphasis.owner, sentence);
      return owner;
    }
    const named = ownerOf(this.#prose.tokens, mention);
    if (named !== null) {
      const naming = this.#nameOf(sentence, named);
      if (naming === null) return null;
      const known = this.#isHeadline(sentence) ? this.cast.within(naming) : null;
      const owner = known ?? this.cast.named(naming, this.#paragraph);
      this.#focus.mention(owner, emphasis.owner, sentence);
      return owner;
    }
    if (mention.kind !== 'phrase') return null;
    const behind = this.#complement(list, index, mention);
    const naming = behind === null ? null : (this.#namings[behind.from] ?? null);
    return naming === null ? null : this.cast.named(naming, this.#paragraph);
  }

  /** "for Trump" in "a spokesman for Trump": the mention behind the preposition that follows. */
  #complement(list: readonly Mention[], index: number, mention: Mention): Mention | null {
    const next = list[index + 1];
    if (next === undefined || next.from !== mention.to + 1) return null;
    return /^(?:of|for|from|at|with)$/.test(this.#lower(mention.to)) ? next : null;
  }

  /** "Petra Sandoval, the mayor of Bridgeford, said": what follows the name between commas is she as well. */
  #apposed(
    sentence: number,
    list: readonly Mention[],
    index: number,
    mention: Mention,
    who: Individual,
  ): void {
    const next = list[index + 1];
    if (next === undefined || next.from > mention.to + 4) return;
    let at = mention.to;
    if (this.#lower(at) !== ',' && !/^(?:is|was)$/.test(this.#lower(at))) return;
    const copula = this.#lower(at) !== ',';
    at += 1;
    // Her age.
    if (!copula && this.#form(at)?.shape === 'number' && this.#lower(at + 1) === ',') at += 2;
    if (/^(?:then|now|once|also|the)$/.test(this.#lower(at)) && next.from === at + 1) at += 1;
    if (next.from !== at) return;
    const naming = this.#namings[next.from] ?? null;
    if (next.kind === 'pronoun' || (next.kind === 'name' && naming !== null && naming.kind !== 'people'))
      return;
    const complement = this.#complement(list, index + 1, next);
    const behind = this.#lower(complement?.to ?? next.to);
    if (!copula && (behind === 'and' || behind === 'or')) return;
    const owner = this.#owner(sentence, list, index + 1, next);
    const phrase = phraseOf(this.#prose.tokens, next, owner !== null);
    if (
      documents.has(phrase.head) ||
      (who.kind === 'person' && (groups.has(phrase.head) || isPlural(phrase.head)))
    )
      return;
    if (
      (this.#classes(next.to - 1) & is.role) === 0 &&
      genderOfNoun(phrase.head) === null &&
      naming === null &&
      !phrase.definite &&
      copula
    )
      return;
    this.#meant[next.from] = who.index;
    this.#bind(phrase, who, owner, sentence);
  }

  #phrase(
    sentence: number,
    list: readonly Mention[],
    index: number,
    mention: Mention,
    owner: Individual | null,
    speaks: boolean,
  ): Individual | null {
    const { tokens, text } = this.#prose;
    const start = tokens.starts[mention.from] ?? 0;
    let end = tokens.ends[mention.to - 1] ?? start;
    const phrase = phraseOf(tokens, mention, owner !== null);
    if (this.#speakers.mayEndIn(phrase.head)) {
      const known = this.#speakers.resolve(text.slice(start, end));
      if (known !== null)
        return this.cast.nameless({ words: '', kind: 'person', gender: null, plural: false, known });
    }
    const named = this.#namedBehind(list, index, mention);
    if (named !== null) {
      this.#bind(phrase, named, owner, sentence);
      return named;
    }
    const joint = this.#jointOffice(list, index, mention);
    if (joint !== null) {
      this.#bind(phrase, joint, owner, sentence);
      return joint;
    }
    const document = documents.has(phrase.head);
    if (document && phrase.definite) {
      if (owner !== null) return owner;
      if (utterances.has(phrase.head)) return this.#lastSpeaker;
    }
    if (phrase.definite) {
      const holder = this.#roles.holder(phrase, owner, sentence);
      const best =
        owner === null && holder?.nameless !== false && epithets.has(phrase.office)
          ? this.#foremost(genderOfNoun(phrase.head), partyOf(phrase))
          : null;
      if ((best ?? holder) !== null) return best ?? holder;
    }
    const group = groups.has(phrase.head);
    if (group && phrase.definite && owner === null && phrase.modifiers.length === 0)
      return this.#nearestGroup();
    const role = (this.#classes(mention.to - 1) & is.role) !== 0;
    const gender = genderOfNoun(phrase.head);
    const plural = isPlural(phrase.head);
    const listed = role || gender !== null || group || document;
    if (!listed && !(speaks && this.#saysItself(mention))) return null;
    const determined =
      (this.#classes(mention.from) & (is.determiner | is.possessive)) !== 0 || owner !== null;
    if (!determined && !plural && !speaks) return null;
    // "the senator", with none in sight.
    if (
      phrase.definite &&
      owner === null &&
      phrase.modifiers.length === 0 &&
      !plural &&
      gender === null &&
      !document
    )
      return null;
    const complement = this.#complement(list, index, mention);
    if (complement !== null) end = tokens.ends[complement.to - 1] ?? end;
    const possessive = (this.#classes(mention.from) & is.possessive) !== 0;
    const ours = /^(?:my|our)$/.test(this.#lower(mention.from));
    if (possessive && owner === null && !ours) return null;
    const words =
      possessive && owner !== null
        ? `${this.#wordsOf(owner)}’s ${text.slice(tokens.starts[mention.from + 1] ?? end, end)}`
        : text.slice(start, end);
    const kind = group || document || plural ? 'organisation' : 'person';
    const who = this.cast.nameless({
      words,
      kind,
      gender: kind === 'person' ? gender : 'none',
      plural,
      certain: listed,
    });
    this.#roles.bind(phrase, who, owner, sentence);
    return who;
  }

  /** "The partner said": a noun of no list that stands right before a plain verb of speech. */
  #saysItself(mention: Mention): boolean {
    const behind = this.#form(mention.to);
    return (
      (this.#classes(mention.to - 1) & is.closed) === 0 &&
      behind?.verb != null &&
      plainSpeech.has(behind.verb.lemma)
    );
  }

  /** "the Port Albright councillor and former mayor": the second office is held by whom the first one means. */
  #jointOffice(list: readonly Mention[], index: number, mention: Mention): Individual | null {
    const before = list[index - 1];
    if (before?.kind !== 'phrase' || this.#lower(mention.from - 1) !== 'and') return null;
    const complement = this.#complement(list, index - 1, before);
    if ((complement ?? before).to !== mention.from - 1) return null;
    if ((this.#classes(mention.from) & (is.determiner | is.possessive)) !== 0) return null;
    const head = this.#lower(mention.to - 1);
    if ((this.#classes(mention.to - 1) & is.role) === 0 || isPlural(head) || groups.has(head)) return null;
    const who = this.at(before.from);
    return who?.kind === 'person' && !who.plural ? who : null;
  }

  #wordsOf(one: Individual): string {
    if (one.known !== null) return this.#speakers.known.get(one.known)?.name ?? one.known;
    return typeof one.words === 'string' ? one.words : this.#prose.text.slice(one.words.start, one.words.end);
  }

  /** "the mayor, Petra Sandoval," and "the mayor of Bridgeford, Petra Sandoval,": the name behind the comma. */
  #namedBehind(list: readonly Mention[], index: number, mention: Mention): Individual | null {
    const complement = this.#complement(list, index, mention);
    const end = (complement ?? mention).to;
    const next = list[index + (complement === null ? 1 : 2)];
    if (next?.kind !== 'name' || next.from !== end + 1 || this.#lower(end) !== ',') return null;
    if (!/^[,.;)—–-]$|^who$/.test(this.#lower(next.to))) return null;
    const naming = this.#namings[next.from] ?? null;
    if (naming?.kind !== 'person' || naming.given === '') return null;
    if ((this.#classes(mention.to - 1) & is.role) === 0 && genderOfNoun(this.#lower(mention.to - 1)) === null)
      return null;
    return this.cast.named(naming, this.#paragraph);
  }

  /** "the billionaire": the named person whom the text is most about. */
  #foremost(gender: Gender | null, party: string | null): Individual | null {
    let best: Individual | null = null;
    for (const one of this.#focus.active) {
      if (one.kind !== 'person' || !one.certain || one.nameless) continue;
      if (gender !== null && one.gender !== gender) continue;
      if (party !== null && one.party !== null && one.party !== party) continue;
      if (best === null || one.weight > best.weight) best = one;
    }
    return best;
  }

  /** "the group": whichever the text is most about. */
  #nearestGroup(): Individual | null {
    let best: Individual | null = null;
    for (const one of this.#focus.active) {
      if (one.kind === 'organisation' && !one.plural && (best === null || one.weight > best.weight))
        best = one;
    }
    return best;
  }

  /** True where a reporting verb stands right behind the mention, or right before it behind a mark. */
  #speaks(mention: Mention): boolean {
    if (mention.object) return false;
    const verb = this.#form(this.#predicate(mention));
    if (verb !== undefined && isSpeech(verb)) return true;
    const before = this.#form(mention.from - 1);
    if (before === undefined || !isSpeech(before)) return false;
    const quoted = (this.#prose.partAt[mention.from - 2] ?? -1) !== -1;
    return quoted || (this.#classes(mention.from - 2) & (is.comma | is.stop)) !== 0;
  }

  /** Where the verb of a mention would stand: behind what is set off by commas, adverbs and auxiliaries. */
  #predicate(mention: Mention): number {
    let at = mention.to;
    if (this.#lower(at) === ',') {
      const end = at + 25;
      for (at += 1; at < end && this.#lower(at) !== ','; at += 1) {
        if ((this.#classes(at) & (is.stop | is.quote)) !== 0 || this.#form(at) === undefined)
          return mention.to;
      }
      if (at === end) return mention.to;
      at += 1;
    }
    for (let steps = 0; steps < 3 && (this.#classes(at) & (is.adverb | is.auxiliary)) !== 0; steps += 1)
      at += 1;
    return at;
  }

  /** "Calloway asked Ferrant": he answers next. */
  #isAsked(mention: Mention): boolean {
    const lemma = this.#form(mention.from - 1)?.verb?.lemma ?? '';
    return asking.has(lemma) && (this.#classes(mention.from - 2) & is.auxiliary) === 0;
  }

  #emphasis(mention: Mention, index: number): number {
    if (mention.object) return emphasis.oblique;
    return this.#isSubject(mention, index) ? emphasis.subject : emphasis.object;
  }

  #isSubject(mention: Mention, index: number): boolean {
    if (index === 0) return true;
    const before = this.#classes(mention.from - 1);
    if ((before & (is.subordinator | is.relative)) !== 0) return true;
    // "There was Petra Sandoval, who said".
    if (
      this.#lower(mention.to) === 'who' ||
      (this.#lower(mention.to) === ',' && this.#lower(mention.to + 1) === 'who')
    )
      return true;
    const at = this.#predicate(mention);
    if (at > mention.to && (this.#classes(at - 1) & is.auxiliary) !== 0) return true;
    const forms = this.#form(at)?.verb?.forms ?? 0;
    return (forms & (formBit.past | formBit.third)) !== 0;
  }
}

/** The name behind a mention in its sentence, among the next few mentions. */
function nextName(list: readonly Mention[], index: number): Mention | undefined {
  for (let at = index + 1; at < Math.min(list.length, index + 9); at += 1)
    if (list[at]?.kind === 'name') return list[at];
  return undefined;
}

/** True for "Ms. Sandoval of", cut from "Ms. Sandoval of the Port Union". */
function endsOpen({ tokens }: Prose, { from, to }: Mention): boolean {
  return to - from > 1 && ((tokens.forms[to - 1]?.classes ?? 0) & is.preposition) !== 0;
}

function closed(prose: Prose, mention: Mention): Mention {
  if (!endsOpen(prose, mention)) return mention;
  const { forms } = prose.tokens;
  const to = mention.to - 1;
  const isCapital = (at: number): boolean =>
    forms[at]?.shape === 'capital' || forms[at]?.shape === 'capitals';
  if (!isCapital(to - 1)) return { ...mention, to };
  let name = to - 1;
  while (name > mention.from && isCapital(name - 1)) name -= 1;
  return { ...mention, to, name, kind: 'name' };
}

/** True for a headline of hardly anything but capitalised words. */
function isTitleCase({ sentences, tokens }: Prose, sentence: number): boolean {
  const place = sentences[sentence];
  if (place === undefined || place.to - place.from > 40) return false;
  let [small, capital] = [0, 0];
  for (let at = place.from; at < place.to; at += 1) {
    const form = tokens.forms[at];
    if (form === undefined || (form.classes & is.closed) !== 0) continue;
    if (form.shape === 'lower') small += 1;
    else if (form.shape !== 'mark' && form.shape !== 'number') capital += 1;
  }
  return small === 0 && capital > 3;
}

function isSpeech(form: Form): boolean {
  return form.verb?.group === 'speech' && (form.verb.forms & (formBit.past | formBit.third)) !== 0;
}
