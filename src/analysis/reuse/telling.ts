import type { Article } from '../../model/types.ts';
import type { Span } from '../../text/span.ts';
import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';
import { readProse } from '../words/prose.ts';
import type { Form } from '../words/tokens.ts';
import { stem } from './stem.ts';

/** What text reuse is looked for in: an article, or a text that somebody pastes. */
export type Told = Pick<Article, 'text' | 'blocks' | 'quotations'>;

/**
 * How an article tells its story: its sentences of reporting in order, each as the stems of its words. Furniture, captions,
 * bylines, notes on authors and repeated blocks are left out, and so are function words.
 */
export interface Telling {
  /** Whole sentences, UTF-16 spans into the text. A quotation inside is never cut. */
  sentences: readonly Span[];
  /** The terms of sentence i are `firsts[i]` to `firsts[i + 1]` (exclusive) of `terms`. */
  firsts: Int32Array;
  /** Numbers of a `Vocabulary`. */
  terms: Int32Array;
  /** 1 for a term inside quotation marks. */
  quoted: Uint8Array;
  /** How many words each sentence has, function words and all. */
  words: Int32Array;
}

/** Numbers for stems. Forms are remembered by their letters, so that few words are ever stemmed twice. */
export class Vocabulary {
  readonly #byForm = new Map<string, number>();
  readonly #byStem = new Map<string, number>();

  get size(): number {
    return this.#byStem.size;
  }

  /** The number of a word's stem; -1 for a function word. A stem that is new gets the next number where `adding`, else -2. */
  termOf(form: Form, adding: boolean): number {
    const known = this.#byForm.get(form.lower);
    if (known !== undefined) return known;
    const term = (form.classes & is.closed) === 0 ? this.#numberOf(stem(form.lower), adding) : -1;
    if (adding) this.#byForm.set(form.lower, term);
    return term;
  }

  #numberOf(stemmed: string, adding: boolean): number {
    let term = this.#byStem.get(stemmed);
    if (term === undefined && adding) this.#byStem.set(stemmed, (term = this.#byStem.size));
    return term ?? -2;
  }
}

/** How much of an article is read, some 20,000 words; comparing two takes time and room by the product of theirs. */
const most = { sentences: 800, terms: 12_000 };

const told = new Set(['headline', 'standfirst', 'paragraph']);

/** Reads an article's sentences. With `adding`, words that `vocabulary` does not know are added to it. Linear. */
export function tellingOf(
  { text, blocks, quotations }: Told,
  vocabulary: Vocabulary,
  adding: boolean,
): Telling {
  const prose = readProse(text, blocks);
  const marked = quotations.filter(({ kind }) => kind !== 'indirect').flatMap((one) => one.parts ?? [one]);
  const terms: number[] = [];
  const quoted: number[] = [];
  const firsts: number[] = [];
  const words: number[] = [];
  const spans: Span[] = [];
  let mark = 0;
  for (const { from, to, block } of prose.sentences) {
    if (spans.length >= most.sentences || terms.length >= most.terms) break;
    if (!told.has(blocks[block]?.kind ?? '')) continue;
    const first = terms.length;
    let count = 0;
    for (let token = from; token < to; token += 1) {
      const form = prose.tokens.forms[token] as Form;
      if (form.shape === 'mark') continue;
      count += 1;
      const term = vocabulary.termOf(form, adding);
      if (term === -1) continue;
      const start = prose.tokens.starts[token] as number;
      while (mark < marked.length && (marked[mark]?.end ?? 0) <= start) mark += 1;
      terms.push(term);
      quoted.push((marked[mark]?.start ?? Infinity) <= start ? 1 : 0);
    }
    if (terms.length === first) continue;
    firsts.push(first);
    words.push(count);
    spans.push(spanOf(prose, from, to));
  }
  firsts.push(terms.length);
  return {
    sentences: spans,
    firsts: Int32Array.from(firsts),
    terms: Int32Array.from(terms),
    quoted: Uint8Array.from(quoted),
    words: Int32Array.from(words),
  };
}

function spanOf({ tokens }: Prose, from: number, to: number): Span {
  return { start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number };
}
