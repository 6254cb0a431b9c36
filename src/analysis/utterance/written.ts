import { quotationKey } from '../../model/quotation-key.ts';
import type { WrittenGroupings } from '../finding/groupings.ts';
import type { Occurrence } from './occurrence.ts';

/** What a person wrote of pairs of quotations. */
export interface WrittenPairs {
  same: [Occurrence, Occurrence][];
  apart: [Occurrence, Occurrence][];
}

export const nothingWritten: WrittenPairs = { same: [], apart: [] };

/** The written pairs as grouping knows quotations; a pair of which an article withholds one is left out. */
export function byOccurrence(
  byArticle: ReadonlyMap<string, readonly Occurrence[]>,
  { same, apart }: WrittenGroupings,
): WrittenPairs {
  if (same.length + apart.length === 0) return nothingWritten;
  const all = [...byArticle.values()].flat();
  const byKey = new Map(
    all.map((occurrence) => [quotationKey(occurrence.article, occurrence.quotation.id), occurrence]),
  );
  const find = (pairs: WrittenGroupings['same']) =>
    pairs.flatMap(([a, b]): [Occurrence, Occurrence][] => {
      const [first, second] = [
        byKey.get(quotationKey(a.article, a.quotation)),
        byKey.get(quotationKey(b.article, b.quotation)),
      ];
      return first === undefined || second === undefined ? [] : [[first, second]];
    });
  return { same: find(same), apart: find(apart) };
}
