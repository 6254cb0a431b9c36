import type { Occurrence } from '../analysis/utterance/occurrence.ts';
import { spokenWords } from '../model/spoken.ts';
import type { Quotation } from '../model/types.ts';
import type { Wording } from '../text/collation/types.ts';
import { readWording } from '../text/collation/wording.ts';
import type { CorpusArticle, CorpusQuotation } from './corpus-file.ts';

/**
 * A quotation of the corpus as grouping looks at it. Its wording is read again when it is asked for: of the many quotations
 * of a large corpus few are like any of a text's, and words as objects are heavy.
 */
export class CorpusOccurrence implements Occurrence {
  /** The article for grouping; the id of the article it stands in is `home`. */
  readonly article: string;
  readonly order: number;
  readonly index: number;
  readonly quotation: Quotation;
  readonly day = null;
  readonly key: string;
  readonly inHeading: boolean;
  /** True where it is only possibly a rendering of its utterance. */
  readonly possibly: boolean;
  readonly #source: CorpusArticle;
  readonly #as: CorpusQuotation;
  #wording: Wording | null = null;

  constructor(
    source: CorpusArticle,
    order: number,
    index: number,
    quotation: CorpusQuotation,
    article = source.id,
  ) {
    this.#source = source;
    this.#as = quotation;
    this.article = article;
    this.order = order;
    this.index = index;
    this.inHeading = source.blocks[quotation.block]?.kind !== 'paragraph';
    this.possibly = quotation.possibly ?? false;
    const { id, start, end, kind, block, speaker, utterance, parts } = quotation;
    this.quotation = {
      ...{ id, start, end, kind, block, speaker, utterance, exact: source.text.slice(start, end) },
      ...{ mention: null, cue: null, clause: null, said: null, medium: null, confirmed: false },
      ...(parts && { parts }),
    };
    this.key = this.#read()
      .words.map(({ key }) => key)
      .join(' ');
  }

  get home(): string {
    return this.#source.id;
  }

  /** The same as if it stood in an article of its own, without neighbours. */
  alone(): CorpusOccurrence {
    return new CorpusOccurrence(this.#source, this.order, 0, this.#as, `${this.home}#${this.#as.id}`);
  }

  get speaker(): string | null {
    return this.quotation.speaker;
  }

  get utterance(): string {
    return this.quotation.utterance;
  }

  /** What is said, without attributions between its parts. */
  get words(): string {
    return spokenWords(this.#source, this.quotation);
  }

  get wording(): Wording {
    this.#wording ??= this.#read();
    return this.#wording;
  }

  #read(): Wording {
    return readWording(this.words);
  }
}
