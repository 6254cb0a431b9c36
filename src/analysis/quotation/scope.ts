import type { Block } from '../../model/types.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { firstEndingAfter, overlaps } from '../../text/span.ts';
import type { QuotedWords } from './join.ts';
import type { Mention, MentionFinder } from './mentions.ts';

/** Who is found to say a quotation, by which words. */
export interface Attribution {
  mention: Mention | null;
  cue: Span | null;
  /** Speaker id; null where the words name nobody that is known or named. */
  speaker: string | null;
}

/** Farthest that words of attribution are looked for from a quotation, in UTF-16 units. */
export const reach = 400;

/** What attribution knows of an article. */
export interface AttributionScope {
  text: string;
  blocks: readonly Block[];
  quoted: readonly QuotedWords[];
  finder: MentionFinder;
  /** The id for a name that may be unknown to speakers.yaml. */
  identify: (mention: Mention) => string | null;
  /** Sentences of a block, in order. */
  sentencesOf: (block: number) => readonly Span[];
}

/** Sentences of blocks, remembered for the few paragraphs that are looked at again. */
export function sentenceReader(text: string, blocks: readonly Block[]): (block: number) => readonly Span[] {
  const remembered = new Map<number, readonly Span[]>();
  return (block) => {
    let list = remembered.get(block);
    if (list === undefined) {
      if (remembered.size > 8) remembered.clear();
      const span = blocks[block];
      remembered.set(block, (list = span === undefined ? [] : sentences(text, span)));
    }
    return list;
  };
}

/** A stretch of the article with quoted words overwritten by `_`, so that no pattern reads what is quoted. */
export function unquoted({ text, quoted }: Pick<AttributionScope, 'text' | 'quoted'>, within: Span): string {
  const pieces: string[] = [];
  let at = within.start;
  for (let index = firstEndingAfter(quoted, within.start); index < quoted.length; index += 1) {
    const words = quoted[index];
    if (words === undefined || words.start >= within.end) break;
    for (const part of words.parts) {
      if (!overlaps(part, within)) continue;
      const [from, to] = [Math.max(part.start, at), Math.min(part.end, within.end)];
      pieces.push(text.slice(at, from), '_'.repeat(Math.max(0, to - from)));
      at = Math.max(at, to);
    }
  }
  pieces.push(text.slice(at, within.end));
  return pieces.join('');
}

/** The paragraph before a block, captions and furniture passed over; -1 where there is none. */
export function previousParagraph(blocks: readonly Block[], block: number): number {
  // Nobody's words carry over twenty pictures; the bound keeps a page of nothing but captions linear.
  for (let index = block - 1; index >= 0 && index >= block - 20; index -= 1) {
    const found = blocks[index];
    if (found?.kind === 'paragraph') return found.repeats === null ? index : -1;
  }
  return -1;
}
