import type { Block } from '../../model/types.ts';
import type { QuotedWords } from '../quotation/join.ts';
import { quotedWords } from '../quotation/join.ts';
import { is } from './lexicon.ts';
import type { QuotedPart, Sentence } from './sentences.ts';
import { sentencesIn } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** An article as the analysis reads it: blocks, tokens, quoted words, and sentences in which a quotation is one unit. */
export interface Prose {
  text: string;
  blocks: readonly Block[];
  tokens: Tokens;
  quoted: readonly QuotedWords[];
  /** All parts of all quotations, in text order. */
  parts: readonly QuotedPart[];
  /** For each token the index of the part it is in (its marks included), or -1. */
  partAt: Int32Array;
  /** In text order; every token of a block that is read is in exactly one. */
  sentences: readonly Sentence[];
  /** For each block the range of its sentences. */
  sentencesOfBlock: readonly { from: number; to: number }[];
}

/** Reads an article. Furniture and repeated blocks have no sentences. Linear. */
export function readProse(text: string, blocks: readonly Block[]): Prose {
  const tokens = tokenize(text);
  const quoted = quotedWords(text, blocks);
  const { parts, partAt } = locateParts(tokens, quoted);
  const sentences: Sentence[] = [];
  const sentencesOfBlock: { from: number; to: number }[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const from = sentences.length;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < block.start) at += 1;
    const first = at;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < block.end) at += 1;
    if (block.kind !== 'furniture' && block.repeats === null) {
      sentencesIn(tokens, parts, partAt, { from: first, to: at }, index, sentences);
    }
    sentencesOfBlock.push({ from, to: sentences.length });
  }
  return { text, blocks, tokens, quoted, parts, partAt, sentences, sentencesOfBlock };
}

function locateParts(
  tokens: Tokens,
  quoted: readonly QuotedWords[],
): { parts: QuotedPart[]; partAt: Int32Array } {
  const parts: QuotedPart[] = [];
  const partAt = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  for (const { start, end, index } of spansOf(quoted)) {
    while (at < tokens.count && (tokens.ends[at] as number) <= start) at += 1;
    let from = at;
    while (at < tokens.count && (tokens.starts[at] as number) < end) at += 1;
    let to = at;
    if (from > 0 && isQuote(tokens, from - 1) && partAt[from - 1] === -1) from -= 1;
    if (to < tokens.count && isQuote(tokens, to)) to += 1;
    for (let token = from; token < to; token += 1) partAt[token] = parts.length;
    parts.push({ from, to, quoted: index });
    at = to;
  }
  return { parts, partAt };
}

/** The parts of all quotations in text order, each with the index of its quotation. */
function spansOf(quoted: readonly QuotedWords[]): { start: number; end: number; index: number }[] {
  const spans: { start: number; end: number; index: number }[] = [];
  let last = 0;
  let isOrdered = true;
  for (let index = 0; index < quoted.length; index += 1) {
    for (const { start, end } of quoted[index]?.parts ?? []) {
      isOrdered &&= start >= last;
      last = start;
      spans.push({ start, end, index });
    }
  }
  return isOrdered ? spans : spans.sort((a, b) => a.start - b.start);
}

function isQuote(tokens: Tokens, index: number): boolean {
  return ((tokens.flags[index] as number) & is.quote) !== 0;
}

/** Index of the sentence that holds a token: the last that begins at or before it. -1 for none. */
export function sentenceAt(prose: Prose, token: number): number {
  let [low, high] = [0, prose.sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose.sentences[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const index = low - 1;
  return token < (prose.sentences[index]?.to ?? 0) ? index : -1;
}
