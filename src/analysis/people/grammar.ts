import type { BlockKind } from '../../model/types.ts';
import type { Mention } from '../attribution/mentions.ts';
import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';
import { emphasis } from './focus.ts';
import type { Naming } from './naming.ts';
import { namingOf } from './naming.ts';
import { withoutOpener } from './name-runs.ts';

/** Verbs that say nothing but that somebody spoke: whatever stands right before them speaks. */
const plainSpeech = new Set('say tell add write note explain reply ask argue read state'.split(' '));
const asking = new Set('ask question press quiz grill challenge'.split(' '));

const pronouns = is.subjectPronoun | is.objectPronoun | is.possessive;

/** Tokens searched for the comma that closes an insertion. */
const longestInsertion = 25;

/** What the words around a mention tell of its place in the sentence. All of it is read from tokens; nothing is parsed. */
export class Grammar {
  readonly #prose: Prose;
  #asked: Mention | null = null;
  #answer = -1;

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  form(at: number): Form | undefined {
    return this.#prose.tokens.forms[at];
  }

  lower(at: number): string {
    return this.#prose.tokens.forms[at]?.lower ?? '';
  }

  classes(at: number): number {
    return this.#prose.tokens.forms[at]?.classes ?? 0;
  }

  /** Where the verb of a mention would stand: behind what is set off by commas, adverbs and auxiliaries. */
  predicate(mention: Mention): number {
    // It is asked for several times in a row.
    if (this.#asked !== mention) {
      this.#asked = mention;
      this.#answer = this.#predicate(mention);
    }
    return this.#answer;
  }

  #predicate(mention: Mention): number {
    let at = mention.to;
    if (this.lower(at) === ',') {
      const end = at + longestInsertion;
      for (at += 1; at < end && this.lower(at) !== ','; at += 1) {
        const form = this.form(at);
        if (form === undefined || (form.classes & (is.stop | is.quote)) !== 0) return mention.to;
      }
      if (at === end) return mention.to;
      at += 1;
    }
    for (let steps = 0; steps < 3 && (this.classes(at) & (is.adverb | is.auxiliary)) !== 0; steps += 1)
      at += 1;
    return at;
  }

  /** True where a reporting verb stands behind the mention, or right before it behind a mark. */
  speaks(mention: Mention): boolean {
    if (mention.object) return false;
    if (isSpeech(this.form(this.predicate(mention)))) return true;
    if (!isSpeech(this.form(mention.from - 1))) return false;
    const quoted = (this.#prose.partAt[mention.from - 2] ?? -1) !== -1;
    return quoted || (this.classes(mention.from - 2) & (is.comma | is.stop)) !== 0;
  }

  /** "The partner said": any noun right before a plain verb of speech speaks. */
  saysItself(mention: Mention): boolean {
    const lemma = this.form(mention.to)?.verb?.lemma;
    return (this.classes(mention.to - 1) & is.closed) === 0 && lemma !== undefined && plainSpeech.has(lemma);
  }

  /** "Calloway asked Ferrant": he answers next. */
  isAsked(mention: Mention): boolean {
    const lemma = this.form(mention.from - 1)?.verb?.lemma ?? '';
    return asking.has(lemma) && (this.classes(mention.from - 2) & is.auxiliary) === 0;
  }

  /** True for her in it, `next` being the mention that follows. */
  asks(mention: Mention, next: Mention | undefined): boolean {
    const at = this.predicate(mention);
    return next?.from === at + 1 && asking.has(this.form(at)?.verb?.lemma ?? '');
  }

  /** What the mention adds to how much the text is about whom it means (focus.ts). */
  emphasis(mention: Mention, index: number): number {
    if (mention.object) return emphasis.oblique;
    return index === 0 || this.#isSubject(mention) ? emphasis.subject : emphasis.object;
  }

  #isSubject(mention: Mention): boolean {
    if ((this.classes(mention.from - 1) & (is.subordinator | is.relative)) !== 0) return true;
    // "There was Petra Sandoval, who said".
    const { to } = mention;
    if (this.lower(to) === 'who' || (this.lower(to) === ',' && this.lower(to + 1) === 'who')) return true;
    const at = this.predicate(mention);
    if (at > to && (this.classes(at - 1) & is.auxiliary) !== 0) return true;
    return ((this.form(at)?.verb?.forms ?? 0) & (formBit.past | formBit.third)) !== 0;
  }

  /** "for Ferrant" in "a spokesman for Ferrant": the mention behind the preposition that follows. */
  complement(list: readonly Mention[], index: number): Mention | null {
    const [mention, next] = [list[index], list[index + 1]];
    if (mention === undefined || next?.from !== mention.to + 1) return null;
    return /^(?:of|for|from|at|with)$/.test(this.lower(mention.to)) ? next : null;
  }

  /** Above 0 where "she" and "her" outnumber "he" and "his" between two tokens, quoted words left out. */
  pronounsBetween(from: number, to: number): number {
    const { tokens, partAt } = this.#prose;
    const end = Math.min(to, tokens.count);
    let vote = 0;
    for (let at = from; at < end; at += 1) {
      if (((tokens.flags[at] as number) & pronouns) === 0 || partAt[at] !== -1) continue;
      const lower = this.lower(at);
      if (lower === 'she' || lower === 'her' || lower === 'herself') vote += 1;
      else if (lower === 'he' || lower === 'his' || lower === 'himself') vote -= 1;
    }
    return vote;
  }

  /** What the words of a mention of kind `name` tell; at the head of a sentence a capital may be none of the name's. */
  nameOf(sentence: number, mention: Mention): Naming | null {
    const { tokens, sentences } = this.#prose;
    const naming = namingOf(tokens, mention);
    return naming?.from === sentences[sentence]?.from && naming !== null
      ? withoutOpener(tokens, naming)
      : naming;
  }

  /** "According", "Thirteen": a capital that the head of a sentence gives to a word that is no name. */
  onlyOpens(sentence: number, { from, to }: Mention, naming: Naming): boolean {
    if (naming.kind !== 'person' || naming.given !== '' || naming.title !== -1 || to - from > 1) return false;
    if (from !== this.#prose.sentences[sentence]?.from) return false;
    if (/(?:ing|ed)$/.test(naming.surname)) return true;
    const next = this.form(to);
    if (next?.shape !== 'lower' || next.lower.endsWith('ed')) return false;
    const { verb, classes } = next;
    if (verb !== null && ((verb.forms & formBit.past) !== 0 || plainSpeech.has(verb.lemma))) return false;
    return (classes & (is.auxiliary | is.adverb | is.genitive | is.conjunction | is.relative)) === 0;
  }

  blockKind(sentence: number): BlockKind | undefined {
    return this.#prose.blocks[this.#prose.sentences[sentence]?.block ?? -1]?.kind;
  }

  isHeadline(sentence: number): boolean {
    if (this.blockKind(sentence) === 'headline') return true;
    return sentence === 0 && this.#prose.sentencesOfBlock[this.#prose.sentences[0]?.block ?? -1]?.to === 1;
  }

  /** True for a headline of hardly anything but capitalised words. */
  isTitleCase(sentence: number): boolean {
    const place = this.#prose.sentences[sentence];
    if (place === undefined || place.to - place.from > 40) return false;
    let [small, capital] = [0, 0];
    for (let at = place.from; at < place.to; at += 1) {
      const form = this.form(at);
      if (form === undefined || (form.classes & is.closed) !== 0) continue;
      if (form.shape === 'lower') small += 1;
      else if (form.shape !== 'mark' && form.shape !== 'number') capital += 1;
    }
    return small === 0 && capital > 3;
  }
}

function isSpeech(form: Form | undefined): boolean {
  return form?.verb?.group === 'speech' && (form.verb.forms & (formBit.past | formBit.third)) !== 0;
}
