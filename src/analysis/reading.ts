import type { Article } from '../model/types.ts';
import type { Folded } from '../text/normalize.ts';
import { fold } from '../text/normalize.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { spanAt } from '../text/span.ts';

/** An article while it is analysed, with what several steps need of it, made on first use. */
export class Reading {
  readonly article: Article;
  #folded: Folded | null = null;
  readonly #sentences = new Map<number, Span[]>();
  readonly #sentencesWith = new Map<RegExp, Map<number, Span[]>>();

  constructor(article: Article) {
    this.article = article;
  }

  get folded(): Folded {
    this.#folded ??= fold(this.article.text);
    return this.#folded;
  }

  /** Sentences of a block, in order. */
  sentencesOf(block: number): readonly Span[] {
    let list = this.#sentences.get(block);
    if (list === undefined) {
      const span = this.article.blocks[block];
      list = span === undefined ? [] : sentences(this.article.text, span);
      this.#sentences.set(block, list);
    }
    return list;
  }

  /**
   * Sentences of a block in which `pattern` (no `g`) is found, in order, kept for the next one who asks with the same
   * object. A block without a match is never parted into sentences, which costs far more than looking for one.
   */
  sentencesWith(pattern: RegExp, block: number): readonly Span[] {
    let byBlock = this.#sentencesWith.get(pattern);
    if (byBlock === undefined) this.#sentencesWith.set(pattern, (byBlock = new Map<number, Span[]>()));
    let list = byBlock.get(block);
    if (list === undefined) {
      const { text, blocks } = this.article;
      const found = ({ start, end }: Span) => pattern.test(text.slice(start, end));
      const span = blocks[block];
      list = span !== undefined && found(span) ? this.sentencesOf(block).filter(found) : [];
      byBlock.set(block, list);
    }
    return list;
  }

  /** Index of the block that holds `offset`, or of the next one; the last one behind the end. */
  blockAt(offset: number): number {
    const blocks = this.article.blocks;
    const found = spanAt(blocks, offset);
    if (found !== -1) return found;
    const next = blocks.findIndex((block) => block.start >= offset);
    return next === -1 ? Math.max(0, blocks.length - 1) : next;
  }
}
