import type { Path } from '../../model/source.ts';
import type { Article, Quotation, QuotationKind, SetOff } from '../../model/types.ts';
import type { Span } from '../../text/span.ts';
import { overlapLength, overlaps } from '../../text/span.ts';
import { IdRegister, wordsId } from '../ids.ts';
import type { Reading } from '../reading.ts';

/** A quotation or words set off, and the path of the entry that wrote it, null where the program found it. */
export type Finding = { by: Path | null } & (
  { is: 'quotation'; at: Quotation } | { is: 'set off'; at: SetOff }
);

/** The findings of an article while what a person wrote is worked in. */
export class Draft {
  readonly reading: Reading;
  #findings: Finding[];

  constructor(reading: Reading) {
    const { quotations, setOff } = reading.article;
    this.reading = reading;
    this.#findings = [
      ...quotations.map((at): Finding => ({ is: 'quotation', at: { ...at }, by: null })),
      ...setOff.map((at): Finding => ({ is: 'set off', at: { ...at }, by: null })),
    ];
  }

  /** The findings that share words with `span`, the one that shares most first. */
  touched(span: Span): Finding[] {
    return this.#findings
      .filter(({ at }) => overlaps(at, span))
      .sort((a, b) => overlapLength(b.at, span) - overlapLength(a.at, span));
  }

  replace(old: readonly Finding[], by: Finding): void {
    const gone = new Set(old);
    this.#findings = this.#findings.filter((finding) => !gone.has(finding));
    this.#findings.push(by);
  }

  /** The article with its findings in text order; new quotations get their ids behind those of the others. */
  article(): Article {
    const quotations = inOrder(
      this.#findings.flatMap((finding) => (finding.is === 'quotation' ? finding.at : [])),
    );
    const ids = new IdRegister();
    for (const { id } of quotations) if (id !== '') ids.take(id);
    const { article } = this.reading;
    for (const quotation of quotations) {
      if (quotation.id === '') quotation.id = ids.take(wordsId(article.id, quotation.exact));
    }
    const setOff = inOrder(this.#findings.flatMap((finding) => (finding.is === 'set off' ? finding.at : [])));
    return { ...article, quotations, setOff };
  }
}

/** A quotation of which nothing is known but its words; its id is still to be given. */
export function bareQuotation(reading: Reading, span: Span): Quotation {
  const { text } = reading.article;
  return {
    id: '',
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    kind: kindOf(text, span),
    block: reading.blockAt(span.start),
    speaker: null,
    mention: null,
    cue: null,
    clause: null,
    said: null,
    medium: null,
    utterance: '',
    confirmed: false,
  };
}

const opening = /["“„«‘'‚‹「『]\s?$/u;
const closing = /^[.,!?;:]?\s?(?:["”“»」』]|'')/u;

/** True where a quotation mark stands right before or behind the words. */
export function isBetweenMarks(text: string, { start, end }: Span): boolean {
  return opening.test(text.slice(Math.max(0, start - 2), start)) || closing.test(text.slice(end, end + 3));
}

function kindOf(text: string, span: Span): QuotationKind {
  if (!isBetweenMarks(text, span)) return 'indirect';
  const first = /[\p{L}\p{N}]/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return /\p{Ll}/u.test(first) ? 'mixed' : 'direct';
}

function inOrder<Item extends Span>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.start - b.start);
}
