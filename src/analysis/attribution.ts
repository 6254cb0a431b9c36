import type { Block } from '../model/types.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps, spanAt } from '../text/span.ts';
import type { Cue } from './quotation/cues.ts';
import { cues } from './quotation/cues.ts';
import type { QuotedWords } from './quotation/join.ts';
import { openingOf } from './quotation/join.ts';
import type { Mention, MentionFinder } from './quotation/mentions.ts';
import { isPossessor } from './quotation/mentions.ts';
import { sentenceSubject, subjectBefore, subjectBehind } from './quotation/subject.ts';

/** Who is found to say a quotation, by which words. */
export interface Attribution {
  mention: Mention | null;
  cue: Span | null;
  /** Speaker id; null where the words name nobody that is known or named. */
  speaker: string | null;
}

/** Farthest that words of attribution are looked for from a quotation, in UTF-16 units. */
const reach = 400;

const nobody: Attribution = { mention: null, cue: null, speaker: null };

/** What attribution needs to know of an article. */
export interface AttributionScope {
  text: string;
  blocks: readonly Block[];
  quoted: readonly QuotedWords[];
  finder: MentionFinder;
  /** The id for a name that may be unknown to speakers.yaml. */
  identify: (mention: Mention) => string | null;
}

/**
 * Attributes each quotation, in order:
 * 1. by a cue verb and its subject in the quotation's sentence: behind it (“A,” she said) for whole sentences, before
 *    it (she said that it was “A”) otherwise; then "according to X", "X: “A”", "X’s post", "branded “A” by X";
 * 2. a whole sentence without any: the speaker before it in the paragraph, or, at a paragraph's head, whoever spoke
 *    last in the paragraph before.
 *
 * Pronouns mean the nearest earlier subject in sentence or paragraph, else the last speaker. Where the words name
 * nobody, the speaker stays null: no guess.
 */
export function attribute(scope: AttributionScope, isDirect: (index: number) => boolean): Attribution[] {
  const { text, blocks, quoted } = scope;
  const result: Attribution[] = [];
  const sentencesOf = new Map<number, Span[]>();
  for (const [index, words] of quoted.entries()) {
    const lastPart = words.parts.at(-1) ?? words;
    const lastBlock = words.parts.length > 1 ? spanAt(blocks, lastPart.start) : words.block;
    const inBlock = (block: number): Span[] => {
      let list = sentencesOf.get(block);
      if (list === undefined) {
        // Only the last few paragraphs are ever looked at again.
        if (sentencesOf.size > 8) sentencesOf.clear();
        sentencesOf.set(block, (list = sentences(text, blocks[block] ?? words)));
      }
      return list;
    };
    const around = new Surroundings(scope, words, inBlock, lastBlock, isDirect(index));
    let found = around.bySentence();
    if (found === null && isDirect(index)) found = continued(scope, result, index, inBlock);
    result.push(resolved(scope, found ?? nobody, result, index, inBlock));
  }
  return result;
}

type SentencesOf = (block: number) => Span[];

/** A quotation's own sentence with all quotations in it blanked, so that no pattern reads what is quoted. */
class Surroundings {
  readonly #scope: AttributionScope;
  readonly #words: QuotedWords;
  readonly #direct: boolean;
  /** The article from `#from`, quoted words overwritten by `_`. */
  readonly #masked: string;
  readonly #from: number;
  readonly #lead: Span;
  readonly #tail: Span;

  constructor(
    scope: AttributionScope,
    words: QuotedWords,
    sentencesOf: SentencesOf,
    lastBlock: number,
    direct: boolean,
  ) {
    const { text, blocks, quoted } = scope;
    this.#scope = scope;
    this.#words = words;
    this.#direct = direct;
    const block = blocks[words.block] ?? words;
    const end = blocks[lastBlock] ?? words;
    const head = sentencesOf(words.block).find((sentence) => sentence.end > words.start) ?? block;
    this.#lead = { start: Math.max(head.start, words.start - reach), end: openingOf(text, words.start) };
    this.#from = Math.min(this.#lead.start, words.start);
    this.#tail = { start: words.end, end: Math.min(end.end, words.end + reach) };
    let masked = text.slice(this.#from, this.#tail.end);
    const window = { start: this.#from, end: this.#tail.end };
    for (const part of near(quoted, window).flatMap((other) => other.parts)) {
      if (!overlaps(part, window)) continue;
      const [from, to] = [
        Math.max(part.start, window.start) - this.#from,
        Math.min(part.end, window.end) - this.#from,
      ];
      masked = masked.slice(0, from) + '_'.repeat(to - from) + masked.slice(to);
    }
    this.#masked = masked;
  }

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
    const list = cues(text, lead);
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

/** Quotations that may touch a window; they are in order, so a binary search finds the first. */
function near(quoted: readonly QuotedWords[], window: Span): QuotedWords[] {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) < window.start) low = middle + 1;
    else high = middle;
  }
  const found: QuotedWords[] = [];
  for (let at = low; at < quoted.length; at += 1) {
    const item = quoted[at];
    if (item === undefined || item.start > window.end) break;
    found.push(item);
  }
  return found;
}

/** The speaker who goes on: of the quotation before in this paragraph, else of the paragraph before. */
function continued(
  scope: AttributionScope,
  earlier: readonly Attribution[],
  index: number,
  sentencesOf: SentencesOf,
): Attribution | null {
  const words = scope.quoted[index];
  const before = scope.quoted[index - 1];
  if (words === undefined) return null;
  const lastBlock = before === undefined ? -1 : spanAt(scope.blocks, before.end - 1);
  if (lastBlock === words.block && before !== undefined) {
    const between = lastSubject(scope, words.block, words.start, sentencesOf, before.end);
    return between ?? carriedOn(earlier[index - 1]);
  }
  if (scope.blocks[words.block]?.start !== openingOf(scope.text, words.start))
    return lastSubject(scope, words.block, words.start, sentencesOf);
  const previous = previousParagraph(scope.blocks, words.block);
  if (previous === -1) return null;
  if (lastBlock === previous) return carriedOn(earlier[index - 1]);
  return lastSubject(scope, previous, scope.blocks[previous]?.end ?? 0, sentencesOf);
}

/** The same speaker goes on; the words that named him before name him still. */
function carriedOn(before: Attribution | undefined): Attribution | null {
  return before === undefined || before.mention === null ? null : { ...before, cue: null };
}

/** Who a paragraph last says something of by a cue verb, before `until`. */
function lastSubject(
  scope: AttributionScope,
  block: number,
  until: number,
  sentencesOf: SentencesOf,
  from = 0,
): Attribution | null {
  const { text, finder } = scope;
  for (const sentence of sentencesOf(block)
    .filter((item) => item.start < until && item.start >= from)
    .reverse()
    .slice(0, 3)) {
    const within = { start: sentence.start, end: Math.min(sentence.end, until, sentence.start + reach) };
    for (const cue of cues(text, within).reverse()) {
      const subject = cue.participle ? null : subjectBefore(text, within.start, cue.start, finder);
      if (subject?.kind !== 'name') continue;
      const speaker = scope.identify(subject);
      if (speaker !== null) return { mention: subject, cue: null, speaker };
    }
  }
  return null;
}

function previousParagraph(blocks: readonly Block[], block: number): number {
  for (let index = block - 1; index >= 0; index -= 1) {
    const kind = blocks[index]?.kind;
    if (kind === 'paragraph') return blocks[index]?.repeats === null ? index : -1;
  }
  return -1;
}

/** Gives an attribution its speaker: by name, or for a pronoun by what it stands for. */
function resolved(
  scope: AttributionScope,
  found: Attribution,
  earlier: readonly Attribution[],
  index: number,
  sentencesOf: SentencesOf,
): Attribution {
  const { mention } = found;
  if (found.speaker !== null || mention === null) return found;
  const named = mention.kind === 'pronoun' ? null : scope.identify(mention);
  if (named !== null || (mention.kind !== 'pronoun' && !refersBack(scope.text, mention)))
    return { ...found, speaker: named };
  return { ...found, speaker: antecedent(scope, mention, earlier, index, sentencesOf) };
}

/** "Its latest report", "the statement": words of whoever was spoken of just before. */
function refersBack(text: string, mention: Mention): boolean {
  const words = text.slice(mention.start, mention.end);
  return /^(?:its|his|her|their)\s|^(?:the|a|this)\s+(?:\p{Ll}+\s+)?(?:statement|report|post|letter|document|message)$/iu.test(
    words,
  );
}

/**
 * Whom a pronoun means: the nearest earlier subject in its sentence, else the subject of the sentences before it in
 * the paragraph, else the speaker of the quotation before, in this paragraph or the one before it.
 */
function antecedent(
  scope: AttributionScope,
  pronoun: Mention,
  earlier: readonly Attribution[],
  index: number,
  sentencesOf: SentencesOf,
): string | null {
  const { text, blocks, finder } = scope;
  if (/^(?:I|we)$/i.test(text.slice(pronoun.start, pronoun.end))) return null;
  const block = spanAt(blocks, pronoun.start);
  const before = scope.quoted[index - 1];
  const lastSpeaker = earlier[index - 1]?.speaker ?? null;
  if (lastSpeaker !== null && before !== undefined && spanAt(blocks, before.end - 1) === block)
    return lastSpeaker;
  const list = sentencesOf(block);
  const own = list.findIndex((sentence) => contains(sentence, pronoun));
  for (const sentence of list.slice(Math.max(0, own - 3), own + 1).reverse()) {
    const within = { start: sentence.start, end: Math.min(sentence.end, pronoun.start) };
    const unquoted = blank(scope, within);
    const subject = sentenceSubject(unquoted, { start: 0, end: unquoted.length }, finder);
    if (subject?.kind !== 'name') continue;
    const speaker = scope.identify({
      ...subject,
      start: subject.start + within.start,
      end: subject.end + within.start,
    });
    if (speaker !== null) return speaker;
  }
  const previous = previousParagraph(blocks, block);
  if (before !== undefined && spanAt(blocks, before.end - 1) >= previous && previous !== -1)
    return lastSpeaker;
  return previous === -1 ? null : subjectOfParagraph(scope, previous, sentencesOf);
}

/** A stretch of text with quoted words overwritten. */
function blank(scope: AttributionScope, within: Span): string {
  let part = scope.text.slice(within.start, within.end);
  for (const quoted of near(scope.quoted, within).flatMap((item) => item.parts)) {
    const from = Math.max(0, quoted.start - within.start);
    const to = Math.min(part.length, quoted.end - within.start);
    if (to > from) part = part.slice(0, from) + '_'.repeat(to - from) + part.slice(to);
  }
  return part;
}

/** Whom a paragraph without quotations is about: who speaks in it last, else the subject of its first sentence. */
function subjectOfParagraph(scope: AttributionScope, block: number, sentencesOf: SentencesOf): string | null {
  const spoke = lastSubject(scope, block, scope.blocks[block]?.end ?? 0, sentencesOf);
  if (spoke !== null) return spoke.speaker;
  const first = sentencesOf(block)[0];
  const subject = first === undefined ? null : sentenceSubject(scope.text, first, scope.finder);
  return subject?.kind === 'name' ? scope.identify(subject) : null;
}
