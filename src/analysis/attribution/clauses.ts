import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mentions.ts';

/** Tokens `from`..`to`, exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** Sentences of quotations looked at behind and before one. */
const mostSentences = 8;

/** A sentence with the places where something reported may begin or end. */
export class Clauses {
  readonly prose: Prose;
  readonly index: number;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly frames: readonly Frame[];
  /** Where its last word or quotation ends: the stop is left out. */
  readonly to: number;
  /** The quotations in it, as tokens. */
  readonly quotes: readonly Stretch[];
  /** Sentences of quotations only that follow in the block or, where it is the block's last, open the next block. */
  readonly next: Stretch | null;
  /** The quotation that the sentence before ends in. */
  readonly previous: Stretch | null;
  /** Where the block ends; `to` for the last sentence of one. */
  readonly blockTo: number;
  #cuts: readonly number[] | null = null;

  constructor(
    prose: Prose,
    index: number,
    sentence: Sentence,
    mentions: readonly Mention[],
    frames: readonly Frame[],
  ) {
    this.prose = prose;
    this.index = index;
    this.sentence = sentence;
    this.mentions = mentions;
    this.frames = frames;
    this.to = withoutStop(prose, sentence);
    this.quotes = quotesOf(prose, sentence.from, this.to);
    this.next = nextQuotes(prose, index);
    this.previous = previousQuote(prose, index);
    this.blockTo = blockEnd(prose, index, this.to);
  }

  /**
   * Tokens before which a clause or a quotation may begin or end, ascending, the sentence's own ends left out. Found
   * when first asked for: most sentences have no cue that is looked at so closely.
   */
  get cuts(): readonly number[] {
    return (this.#cuts ??= cutsOf(this.prose, this.sentence.from, this.to));
  }
}

function quotesOf({ parts }: Prose, from: number, to: number): Stretch[] {
  const quotes: Stretch[] = [];
  for (let index = firstWhere(parts, (part) => part.to > from); index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined || part.from >= to) break;
    quotes.push({ from: Math.max(from, part.from), to: Math.min(to, part.to) });
  }
  return quotes;
}

function cutsOf({ tokens, partAt, parts }: Prose, from: number, to: number): number[] {
  const { flags } = tokens;
  const cuts: number[] = [];
  let last = from;
  for (let at = from; at < to; at += 1) {
    const index = partAt[at] as number;
    const isQuoted = index !== -1;
    if (at > last && (isQuoted || ((flags[at] as number) & cutting) !== 0)) {
      cuts.push(at);
      last = at;
    }
    if (!isQuoted) continue;
    const end = Math.min(to, Math.max(at + 1, parts[index]?.to ?? 0));
    if (end < to) {
      cuts.push(end);
      last = end;
    }
    at = end - 1;
  }
  return cuts;
}

const cutting = is.comma | is.conjunction | is.subordinator | is.relative;

function withoutStop(prose: Prose, { from, to }: Sentence): number {
  let at = to;
  while (at > from + 1 && prose.partAt[at - 1] === -1) {
    const classes = prose.tokens.forms[at - 1]?.classes ?? 0;
    if ((classes & (is.stop | is.quote)) === 0) break;
    at -= 1;
  }
  return at;
}

function nextQuotes(prose: Prose, index: number): Stretch | null {
  const here = prose.sentences[index];
  const first = prose.sentences[index + 1];
  if (here === undefined || first === undefined || first.block > here.block + 1) return null;
  if (prose.partAt[first.from] === -1) return null;
  const from = first.from;
  let to = from;
  for (let ahead = 1; ahead <= mostSentences; ahead += 1) {
    const sentence = prose.sentences[index + ahead];
    if (sentence === undefined || sentence.block !== first.block) break;
    const part = prose.parts[prose.partAt[sentence.from] ?? -1];
    if (part === undefined) break;
    to = Math.min(part.to, sentence.to);
    if (part.to < sentence.to) break;
  }
  return { from, to };
}

function previousQuote(prose: Prose, index: number): Stretch | null {
  const here = prose.sentences[index];
  const before = prose.sentences[index - 1];
  if (here === undefined || before === undefined || before.block < here.block - 1) return null;
  const part = prose.parts[prose.partAt[before.to - 1] ?? -1];
  return part === undefined ? null : { from: part.from, to: part.to };
}

function blockEnd(prose: Prose, index: number, to: number): number {
  const block = prose.sentences[index]?.block ?? 0;
  const last = (prose.sentencesOfBlock[block]?.to ?? 0) - 1;
  const sentence = prose.sentences[last];
  return last <= index || sentence === undefined ? to : sentence.to;
}

/** Index of the first of ascending numbers that is not below `value`. */
export function firstFrom(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first quotation that begins at or behind `at`. */
export function quoteFrom(quotes: readonly Stretch[], at: number): number {
  return firstWhere(quotes, (quote) => quote.from >= at);
}

/** The mention that begins at the token, or null; mentions are in order and do not overlap. */
export function mentionFrom(mentions: readonly Mention[], at: number): Mention | null {
  const mention = mentions[firstWhere(mentions, ({ from }) => from >= at)];
  return mention?.from === at ? mention : null;
}

/** The mention that ends before the token, or null. */
export function mentionTo(mentions: readonly Mention[], at: number): Mention | null {
  const mention = mentions[firstWhere(mentions, ({ to }) => to >= at)];
  return mention?.to === at ? mention : null;
}

/** Binary search for the first item that `holds`; all behind it do as well. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
