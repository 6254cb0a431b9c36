import type { Span } from '../../../src/text/span.ts';

/** A piece of a sentence between two spaces. */
export interface Token {
  text: string;
  /** Index of the word of the sentence that it is; -1 where the sentence has no such word. */
  of: number;
}

export function toTokens(text: string): Token[] {
  return text
    .trim()
    .split(/\s+/)
    .map((piece, of) => ({ text: piece, of }));
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** UTF-16 span, in `textOf(tokens)`, of the words from index `from` up to `to`, marks around them outside. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const before = from === 0 ? 0 : textOf(tokens.slice(0, from)).length + 1;
  const piece = textOf(tokens.slice(from, to));
  const start = piece.search(/[\p{L}\p{N}]/u);
  const end =
    piece.length -
    Array.from(piece)
      .reverse()
      .join('')
      .search(/[\p{L}\p{N}]/u);
  return { start: before + Math.max(0, start), end: before + end };
}

/** A piece as letters, the marks before it and those behind it. */
export function pieces(text: string): { before: string; word: string; after: string } {
  const found = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text);
  return { before: found?.[1] ?? '', word: found?.[2] ?? text, after: found?.[3] ?? '' };
}

/** A sentence as it goes on inside another one: with a small letter, unless a name or "I" begins it. */
export function lowered(text: string): string {
  return /^(?:I|[A-Z]\w+ and I)\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
