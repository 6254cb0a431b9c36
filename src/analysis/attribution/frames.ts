import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Form } from '../words/tokens.ts';
import { gap } from '../words/tokens.ts';
import { formBit } from '../words/verbs.ts';
import type { Mention } from './mentions.ts';

/**
 * How a mention stands to its cue:
 * `before` right before the verb (adverbs, auxiliaries, prepositional phrases between); `apposed` before commas that
 * set something off; `relative` the word "who" and `antecedent` whom it stands for; `owned` whose words a noun names
 * ("her remark", "the mayor’s letter"); `coordinated` subject of an earlier verb joined by "and";
 * `participle` subject of the sentence, for "…, saying"; `absolute` right before a participle ("with her saying"); `inverted` behind the verb; `according` behind "according to";
 * `colon` before a colon; `beside` next to the quotation with no word between; `clause` first in the
 * last clause before the quotation; `by` behind "by"; `main` the sentence's first free mention, for a cue or for none.
 */
export const links = [
  'before',
  'apposed',
  'relative',
  'antecedent',
  'owned',
  'coordinated',
  'participle',
  'absolute',
  'inverted',
  'according',
  'colon',
  'beside',
  'clause',
  'by',
  'main',
] as const;
export type Link = (typeof links)[number];

/** A cue and a mention that may be the one who speaks by it. */
export interface Frame {
  /** Token of the cue, or -1. `end` is exclusive. */
  cue: number;
  cueEnd: number;
  mention: Mention;
  link: Link;
  /** Whom "who" stands for, where it is the mention. */
  antecedent: Mention | null;
}

/** The frames of a sentence: for each reporting verb and "according to" who may be its subject. Linear in the sentence. */
export function framesOf(prose: Prose, sentence: Sentence, mentions: readonly Mention[]): Frame[] {
  return new Framing(prose, sentence, mentions).all();
}

/** Tokens of quoted words, marks included, that may stand between a subject and its verb. */
const shortest = 5;

/** Verbs whose object is what somebody else says. */
const doubts = new Set(
  'repeat deny reject dismiss echo dispute refute cite confirm challenge counter rebut'.split(' '),
);

/** Verbs looked at in one sentence; nobody speaks more often in one, but a line of nothing but "said" does. */
const mostVerbs = 60;

class Framing {
  readonly #prose: Prose;
  readonly #sentence: Sentence;
  readonly #mentions: readonly Mention[];
  readonly #found: Frame[] = [];
  readonly #main: Mention | null;

  constructor(prose: Prose, sentence: Sentence, mentions: readonly Mention[]) {
    this.#prose = prose;
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#main = mentions.find((mention) => !mention.object) ?? null;
  }

  all(): Frame[] {
    const { from, to } = this.#sentence;
    let verbs = 0;
    for (let at = from; at < to && verbs < mostVerbs; at += 1) {
      if (this.#isQuoted(at)) continue;
      const form = this.#form(at);
      if (form === undefined) break;
      if (form.lower === 'according' && this.#form(at + 1)?.lower === 'to') {
        verbs += 1;
        this.#add(at, at + 2, this.#startingAt(at + 2), 'according');
      } else if (form.verb !== null && this.#isVerb(at)) {
        verbs += 1;
        this.#subjects(at);
      } else if (
        form.verb === null &&
        form.shape === 'lower' &&
        form.lower.endsWith('ed') &&
        this.#endsSubject(at)
      ) {
        verbs += 1;
        this.#leftwards(at);
      } else if (form.lower === 'by') this.#by(at);
      else if (form.lower === ':') this.#add(at, at + 1, this.#endingAt(at), 'colon');
    }
    for (const mention of this.#mentions) this.#owned(mention);
    if (this.#main !== null) this.#add(-1, -1, this.#main, 'main');
    return this.#found;
  }

  /** branded “A” by the mayor: the participle before the quotation is the cue. */
  #by(at: number): void {
    let before = at - 1;
    while (before > this.#sentence.from && this.#isQuoted(before)) before -= 1;
    const participle = ((this.#form(before)?.verb?.forms ?? 0) & formBit.participle) !== 0;
    if (participle) this.#add(before, before + 1, this.#startingAt(at + 1), 'by');
    else this.#add(-1, -1, this.#startingAt(at + 1), 'by');
  }

  /** "her remark", "Calloway’s latest post": the noun is the cue, its owner the one who speaks. */
  #owned(mention: Mention): void {
    const head = mention.to - 1;
    const { forms } = this.#prose.tokens;
    if (mention.kind !== 'phrase' || (this.#classes(head) & is.message) === 0) return;
    if ((this.#classes(mention.from) & is.possessive) !== 0) {
      const owner: Mention = {
        from: mention.from,
        to: mention.from + 1,
        name: mention.from,
        kind: 'pronoun',
        object: false,
      };
      return this.#add(head, head + 1, owner, 'owned');
    }
    for (let at = head - 1; at > mention.from; at -= 1) {
      if (((forms[at]?.classes ?? 0) & is.genitive) === 0) continue;
      const capital = forms[at - 1]?.shape !== 'lower';
      const owner: Mention = {
        from: mention.from,
        to: at,
        name: mention.from,
        kind: capital ? 'name' : 'phrase',
        object: false,
      };
      return this.#add(head, head + 1, owner, 'owned');
    }
  }

  #form(at: number): Form | undefined {
    return at >= this.#sentence.from && at < this.#sentence.to ? this.#prose.tokens.forms[at] : undefined;
  }

  #classes(at: number): number {
    return this.#form(at)?.classes ?? 0;
  }

  #isQuoted(at: number): boolean {
    return (this.#prose.partAt[at] ?? -1) !== -1;
  }

  #add(cue: number, cueEnd: number, mention: Mention | null, link: Link): void {
    if (mention !== null) this.#found.push({ cue, cueEnd, mention, link, antecedent: null });
  }

  #endingAt(at: number): Mention | null {
    const index = this.#firstEndingAfter(at - 1);
    const mention = this.#mentions[index];
    return mention?.to === at ? mention : null;
  }

  #startingAt(at: number): Mention | null {
    const mention = this.#mentions[this.#firstEndingAfter(at)];
    return mention !== undefined && mention.from <= at ? mention : null;
  }

  /** True where a mention ends right before the token: a word in -ed there is a verb, though no list has it. */
  #endsSubject(at: number): boolean {
    const before = (this.#classes(at - 1) & is.adverb) !== 0 ? at - 1 : at;
    const mention = this.#endingAt(before);
    return mention !== null && !mention.object;
  }

  /** Index of the first mention that ends behind the token `at`. */
  #firstEndingAfter(at: number): number {
    let [low, high] = [0, this.#mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.to ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** False where the word is a noun: "the report", "his claims", "a call". */
  #isVerb(at: number): boolean {
    const form = this.#form(at);
    const before = this.#classes(at - 1);
    if (form?.verb == null || form.shape === 'capitals') return false;
    // "U.S.-proposed": half a word.
    if (this.#prose.tokens.gaps[at] === gap.none && this.#form(at - 1)?.lower === '-') return false;
    if (this.#isQuoted(at - 1)) return true;
    const { forms } = form.verb;
    if ((forms & (formBit.past | formBit.participle | formBit.ing)) !== 0) {
      return (before & (is.determiner | is.possessive)) === 0 || (before & is.subjectPronoun) !== 0;
    }
    if ((form.classes & is.message) !== 0 && this.#isObjectOfDoubt(at)) return false;
    if ((before & (is.determiner | is.possessive | is.genitive | is.preposition)) !== 0) {
      return (before & is.subjectPronoun) !== 0 || this.#form(at - 1)?.lower === 'to';
    }
    return true;
  }

  /** "repeated Kremlin claims", "denied Calloway’s reports": what somebody doubts or repeats are words, a noun. */
  #isObjectOfDoubt(at: number): boolean {
    const owner = this.#endingAt(at);
    return owner !== null && doubts.has(this.#form(owner.from - 1)?.verb?.lemma ?? '');
  }

  #subjects(verb: number): void {
    const form = this.#form(verb);
    const forms = form?.verb?.forms ?? 0;
    const cueEnd = verb + 1;
    const count = this.#found.length;
    if (forms === formBit.ing) this.#participle(verb);
    else this.#leftwards(verb);
    if ((forms & (formBit.past | formBit.third | formBit.base)) !== 0 && this.#mayInvert(verb)) {
      this.#add(verb, cueEnd, this.#startingAt(cueEnd), 'inverted');
    }
    const first = this.#found[count]?.mention;
    if (this.#main !== null && this.#main.to <= verb && first !== this.#main)
      this.#add(verb, cueEnd, this.#main, 'main');
  }

  /** “A,” said Petra Sandoval. A comma, a quotation or the sentence's head stands before the verb. */
  #mayInvert(verb: number): boolean {
    if (verb === this.#sentence.from || this.#isQuoted(verb - 1)) return true;
    const before = this.#form(verb - 1);
    if (before === undefined) return true;
    return (before.classes & (is.comma | is.adverb | is.stop)) !== 0;
  }

  /** Looks left of a finite verb for its subject. */
  #leftwards(verb: number): void {
    const { from } = this.#sentence;
    let at = verb - 1;
    for (let steps = 0; at >= from && steps < 40; steps += 1) {
      if (this.#isQuoted(at)) {
        // Zelensky “strongly” urged: a word or two between marks are passed over.
        const part = this.#prose.parts[this.#prose.partAt[at] ?? -1];
        if (part === undefined || part.to - part.from > shortest) return;
        at = part.from - 1;
        continue;
      }
      const form = this.#form(at);
      if (form === undefined) return;
      const { classes, lower } = form;
      const mention = this.#mentions[this.#firstEndingAfter(at)];
      if (mention !== undefined && mention.from <= at) {
        if (!mention.object) return this.#add(verb, verb + 1, mention, 'before');
        // The object of a preposition: what it hangs on is further left.
        at = mention.from - 1;
        while (at >= from && (this.#classes(at) & is.preposition) !== 0) at -= 1;
        continue;
      }
      if (
        lower === ',' ||
        lower === '—' ||
        lower === '–' ||
        lower === ')' ||
        lower === '--' ||
        lower === '-'
      ) {
        const opening = this.#openingComma(at);
        if (opening !== -1) {
          const nearest = this.#endingAt(opening);
          const subject = nearest === null || nearest.object ? this.#lastFreeBefore(opening) : nearest;
          if (subject !== null) return this.#add(verb, verb + 1, subject, 'apposed');
        }
        return;
      }
      if ((classes & is.relative) !== 0) {
        const end = (this.#classes(at - 1) & is.comma) !== 0 ? at - 1 : at;
        const antecedent = this.#endingAt(end) ?? this.#lastFreeBefore(end);
        const itself: Mention = { from: at, to: at + 1, name: at, kind: 'pronoun', object: false };
        if (antecedent !== null)
          this.#found.push({ cue: verb, cueEnd: verb + 1, mention: itself, link: 'relative', antecedent });
        return this.#add(verb, verb + 1, antecedent, 'antecedent');
      }
      if ((classes & is.conjunction) !== 0) {
        // "…, and stressed" goes on with the sentence's subject, "said it was safe and stressed" with the last verb's.
        const comma = (this.#classes(at - 1) & is.comma) !== 0;
        const earlier = this.#found.findLast((frame) => frame.cue !== -1 && frame.cue < at);
        const subject = comma ? (this.#main ?? earlier?.mention) : (earlier?.mention ?? this.#main);
        return this.#add(verb, verb + 1, subject ?? null, 'coordinated');
      }
      if ((classes & is.subordinator) !== 0 && lower !== 'as' && lower !== 'so') return;
      // Adverbs, auxiliaries, "to", a governing verb, words unknown: passed over.
      at -= 1;
    }
  }

  /** "…, saying", "…, adding": the subject of the sentence, or of the verb before. */
  #participle(verb: number): void {
    const earlier = this.#found.findLast(
      (frame) => frame.cue !== -1 && frame.cue < verb && frame.link !== 'main',
    );
    this.#add(verb, verb + 1, earlier?.mention ?? this.#main, 'participle');
    // "she was saying", "with the mayor saying"
    const adverb = (this.#classes(verb - 1) & is.adverb) !== 0 ? 1 : 0;
    if ((this.#classes(verb - 1) & is.auxiliary) !== 0) this.#leftwards(verb);
    this.#add(verb, verb + 1, this.#endingAt(verb - adverb), 'absolute');
  }

  /** The comma (or bracket, dash) that opens what the one at `at` closes; -1 for none. */
  #openingComma(at: number): number {
    for (let index = at - 1; index >= this.#sentence.from && index > at - 40; index -= 1) {
      if (this.#isQuoted(index)) return -1;
      const lower = this.#form(index)?.lower ?? '';
      if (lower === ',' || lower === '(' || lower === '—' || lower === '–' || lower === '--' || lower === '-')
        return index;
      if (lower === ';' || lower === ':') return -1;
    }
    return -1;
  }

  #lastFreeBefore(at: number): Mention | null {
    for (
      let index = this.#firstEndingAfter(at) - 1, steps = 0;
      index >= 0 && steps < 4;
      index -= 1, steps += 1
    ) {
      const mention = this.#mentions[index];
      if (mention !== undefined && mention.to <= at && !mention.object) return mention;
    }
    return null;
  }
}
