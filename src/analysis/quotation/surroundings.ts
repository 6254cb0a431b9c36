import type { Span } from '../../text/span.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Cue } from './cues.ts';
import { cues } from './cues.ts';
import type { QuotedWords } from './join.ts';
import { openingOf } from './join.ts';
import type { Mention } from './mentions.ts';
import { isPossessor } from './mentions.ts';
import type { Attribution, AttributionScope } from './scope.ts';
import { reach, unquoted } from './scope.ts';
import { sentenceSubject, subjectBefore, subjectBehind } from './subject.ts';

/** A quotation and the words around it in its sentence, read for who says it. */
export class Surroundings {
  readonly #scope: AttributionScope;
  readonly #words: QuotedWords;
  readonly #direct: boolean;
  /** The article from `#from` to the tail's end, quoted words overwritten. */
  readonly #masked: string;
  readonly #from: number;
  readonly #lead: Span;
  readonly #tail: Span;

  constructor(scope: AttributionScope, words: QuotedWords, lastBlock: number, direct: boolean) {
    const { text, blocks } = scope;
    this.#scope = scope;
    this.#words = words;
    this.#direct = direct;
    const list = scope.sentencesOf(words.block);
    const head = list[firstEndingAfter(list, words.start)] ?? words;
    const opening = openingOf(text, words.start);
    const start = Math.min(opening, Math.max(head.start, words.start - reach));
    this.#lead = { start, end: opening };
    this.#from = start;
    this.#tail = { start: words.end, end: Math.min((blocks[lastBlock] ?? words).end, words.end + reach) };
    // Of a long quotation only the ends matter.
    this.#masked = unquoted(scope, { start, end: this.#tail.end });
  }

  /** Who says it, by the words of its sentence; null where they do not tell. */
  bySentence(): Attribution | null {
    const steps = this.#direct
      ? [this.#behind, this.#before, this.#named]
      : [this.#branded, this.#before, this.#behind, this.#named];
    for (const step of steps) {
      const found = step.call(this);
      if (found !== null) return found;
    }
    return null;
  }

  #shift(span: Span): Span {
    return { start: span.start + this.#from, end: span.end + this.#from };
  }

  #local(span: Span): Span {
    return { start: Math.max(0, span.start - this.#from), end: Math.max(0, span.end - this.#from) };
  }

  #made(mention: Mention | null, cue: Span | null): Attribution | null {
    if (mention === null) return null;
    const moved: Mention = { ...this.#shift(mention), kind: mention.kind };
    return { mention: moved, cue: cue === null ? null : this.#shift(cue), speaker: null };
  }

  /** “A,” she said. “A,” said Petra Sandoval. "A" she urged. */
  #behind(): Attribution | null {
    const text = this.#masked;
    const tail = this.#local(this.#tail);
    const inside = this.#scope.text.charAt(this.#words.end - 1);
    const rest = text.slice(tail.start, tail.end);
    const closing = /^\s?(?:''|[”"“»’'‘])?/u.exec(rest)?.[0].length ?? 0;
    const after = rest.slice(closing);
    // A full stop inside the marks ends the sentence: what follows belongs to the next one.
    const open = /^\s*[,–—-]/.test(after) || /^\s+\p{Ll}/u.test(after) || /[,?!…–—-]/.test(inside);
    if (!open || /^\s*[.!?;]/.test(after)) return null;
    const stop = /[.!?](?:\s|$)|[“"„«]_|[;]/u.exec(
      after.replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|\p{Lu})\./gu, (m) => m.replace('.', '_')),
    );
    const clause = { start: tail.start + closing, end: tail.start + closing + (stop?.index ?? after.length) };
    const cue = cues(text, clause).find((item) => !item.participle);
    if (cue === undefined) return null;
    const between = text.slice(clause.start, cue.start);
    if (/^[\s,–—-]*(?:\p{L}+ly\s+)?$/u.test(between)) {
      const behind = subjectBehind(text, cue.end, clause.end, this.#scope.finder);
      const leading = this.#leadingSubject();
      if (/^\s/.test(between) && !between.includes(',') && leading !== null) return this.#made(leading, cue);
      return this.#made(behind, cue);
    }
    if (
      between.length > (this.#direct ? 160 : 80) ||
      (!this.#direct && !/^\s*[,–—-]/.test(between) && inside !== ',')
    )
      return null;
    return this.#made(subjectBefore(text, clause.start, cue.start, this.#scope.finder), cue);
  }

  /** Zelensky "strongly" urged: the subject stands right before the marks. */
  #leadingSubject(): Mention | null {
    const lead = this.#local(this.#lead);
    const last = this.#scope.finder.find(this.#masked, lead).at(-1);
    return last !== undefined && lead.end - last.end <= 1 && !isPossessor(this.#masked, last) ? last : null;
  }

  /** She said: “A”. She said that it was “A”. …, saying: “A” */
  #before(): Attribution | null {
    const text = this.#masked;
    const lead = this.#local(this.#lead);
    const according = /\baccording to\s+$/iu;
    // The nearest few: a lead of nothing but cue verbs is no sentence.
    const list = cues(text, lead).slice(-8);
    for (let index = list.length - 1; index >= 0; index -= 1) {
      const cue = list[index] ?? null;
      const subject = this.#subjectOf(list, index, lead.start);
      if (subject !== null) return this.#made(subject, cue);
    }
    const place = /\baccording to\s+/iu.exec(text.slice(lead.start, lead.end));
    if (place !== null && !according.test(text.slice(lead.start, lead.end))) {
      const start = lead.start + place.index;
      const found = subjectBehind(text, start + place[0].length, lead.end, this.#scope.finder);
      return this.#made(found, { start, end: start + place[0].trimEnd().length });
    }
    return null;
  }

  /**
   * The subject of the cue at `index` of a lead's cues. A participle ("…, saying") and a verb joined by a comma and
   * "and" share the subject of the sentence; one joined without a comma ("said X but warned Y") that of the verb
   * before. Null where the verb has none, as in "the risk of calling".
   */
  #subjectOf(list: readonly Cue[], index: number, from: number): Mention | null {
    const cue = list[index];
    if (cue === undefined) return null;
    const { finder } = this.#scope;
    const before = this.#masked.slice(from, cue.start);
    if (cue.participle) {
      const apart = /[,–—-]\s*(?:(?:and|while|\p{L}+ly)\s+)?$/u.test(before);
      return apart ? sentenceSubject(this.#masked, { start: from, end: cue.start }, finder) : null;
    }
    const joined = /(,?)\s+(?:and|but|or)\s+(?:\p{L}+ly\s+|also\s+|then\s+)?$/u.exec(before);
    if (joined === null) return subjectBefore(this.#masked, from, cue.start, finder);
    const shared = joined[1] === '' && index > 0 ? this.#subjectOf(list, index - 1, from) : null;
    return shared ?? sentenceSubject(this.#masked, { start: from, end: cue.start }, finder);
  }

  /** a response branded “A” by X */
  #branded(): Attribution | null {
    const text = this.#masked;
    const lead = text.slice(this.#local(this.#lead).start, this.#local(this.#lead).end);
    const verb = /\b(branded|called|dubbed|labell?ed|described as|termed|deemed|dismissed as)\s*$/iu.exec(
      lead,
    );
    const tail = this.#local(this.#tail);
    const by = /^(?:''|[”"»’'])?\s+by\s+/u.exec(text.slice(tail.start, tail.end));
    if (verb === null || by === null) return null;
    const start = this.#local(this.#lead).start + verb.index;
    const found = subjectBehind(text, tail.start + by[0].length, tail.end, this.#scope.finder);
    return this.#made(found, { start, end: start + (verb[1]?.length ?? 0) });
  }

  /** “A”, according to X. X: “A”. X’s post “A”. */
  #named(): Attribution | null {
    const text = this.#masked;
    const lead = this.#local(this.#lead);
    const tail = this.#local(this.#tail);
    const behind = /^[^.!?;]{0,60}?\baccording to\s+/u.exec(text.slice(tail.start, tail.end));
    if (behind !== null) {
      const start = tail.start + behind[0].length;
      const found = subjectBehind(text, start, tail.end, this.#scope.finder);
      const cue = { start: start - behind[0].length + behind[0].lastIndexOf('according'), end: start - 1 };
      if (found !== null) return this.#made(found, cue);
    }
    if (/:\s*$/.test(text.slice(lead.start, lead.end))) {
      const found = sentenceSubject(text, lead, this.#scope.finder);
      if (found !== null) return this.#made(found, null);
    }
    const noun =
      /['’]s?\s+(?:\p{Ll}+\s+){0,3}(posts?|statements?|letter|speech|report|tweets?|message|remarks?|address|words)\b/u;
    const owned = noun.exec(text.slice(lead.start, lead.end));
    if (owned === null) return null;
    const owner = this.#scope.finder
      .find(text, { start: lead.start, end: lead.start + owned.index + 2 })
      .at(-1);
    const word = owned[1] ?? '';
    const start = lead.start + owned.index + owned[0].length - word.length;
    return owner === undefined
      ? null
      : this.#made(withoutPossessive(text, owner), { start, end: start + word.length });
  }
}

function withoutPossessive(text: string, mention: Mention): Mention {
  const ending = /['’]s?$/u.exec(text.slice(mention.start, mention.end));
  return ending === null ? mention : { ...mention, end: mention.end - ending[0].length };
}
