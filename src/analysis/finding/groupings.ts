import type { Problem } from '../../model/problem.ts';
import type { CorpusSource, FindingEntry, OtherPassage, Path } from '../../model/source.ts';
import { fileName } from '../articles.ts';
import { locate } from '../locate.ts';
import { errorAt } from '../problem.ts';
import { quotationAt } from '../quotation-at.ts';
import type { Reading } from '../reading.ts';

/** A quotation by the ids of its article and its own. */
export interface QuotationReference {
  article: string;
  quotation: string;
}

/** What a person wrote of two quotations: that they render one utterance, or that they do not. */
export interface WrittenGroupings {
  same: [QuotationReference, QuotationReference][];
  apart: [QuotationReference, QuotationReference][];
}

/**
 * The pairs of quotations.yaml, by `sameAs` and `apartFrom`; `readings` by article id, with all findings worked in. A passage without a quotation between
 * marks is an error. Entries whose own words are not found have been reported already and are passed over.
 */
export function writtenGroupings(
  { entry, file }: CorpusSource['quotations'],
  readings: ReadonlyMap<string, Reading>,
  problems: Problem[],
): WrittenGroupings {
  const written: WrittenGroupings = { same: [], apart: [] };
  const byFile = new Map(Array.from(readings.values(), (item) => [fileName(item.article.file), item]));
  const find = (passage: FindingEntry | OtherPassage, article: string, path: Path, to: Problem[]) => {
    const located = locate(passage, article, readings, file, path, to);
    if (located === null) return null;
    const { quotations } = located.reading.article;
    const quotation = quotationAt(
      quotations.filter(({ kind }) => kind !== 'indirect'),
      located.span,
    );
    if (quotation === null) {
      to.push(errorAt(file, [...path, 'quote'], `no quotation at these words of ${article}`, passage.quote));
    }
    return quotation === null ? null : { article, quotation: quotation.id };
  };
  for (const [name, items] of Object.entries(entry)) {
    const reading = byFile.get(fileName(name));
    if (reading === undefined) continue;
    for (const [at, item] of items.entries()) {
      if (item.sameAs === undefined && item.apartFrom === undefined) continue;
      const own = find(item, reading.article.id, [name, at], []);
      for (const [key, list] of [
        ['sameAs', written.same],
        ['apartFrom', written.apart],
      ] as const) {
        for (const [index, other] of (item[key] ?? []).entries()) {
          const found = find(other, other.article, [name, at, key, index], problems);
          if (own !== null && found !== null) list.push([own, found]);
        }
      }
    }
  }
  return written;
}
