import { overlaps } from '../../text/span.ts';
import type { Ranked } from './rank.ts';

/**
 * Leaves words that were found twice, as reported speech and in the passage around it, only once. Where one report of a
 * passage covers as much of the query as the passage does, it tells more, since it has a speaker; where several do,
 * or the passage covers more, the passage stands for them. Keeps the order.
 */
export function shownOnce(found: readonly Ranked[]): readonly Ranked[] {
  if (!found.some(({ read }) => read.document.quotationKind === 'indirect')) return found;
  const passages = new Map<string, Ranked[]>();
  for (const each of found) {
    if (each.read.document.kind !== 'passage') continue;
    const place = placeOf(each);
    passages.set(place, [...(passages.get(place) ?? []), each]);
  }
  /** Of each passage the reports in it that cover as much as it does. */
  const equals = new Map<Ranked, Ranked[]>();
  const around = new Map<Ranked, Ranked>();
  for (const each of found) {
    if (each.read.document.quotationKind !== 'indirect') continue;
    const passage = passages.get(placeOf(each))?.find((one) => overlaps(spanOf(one), spanOf(each)));
    if (!passage) continue;
    around.set(each, passage);
    if (each.covered >= passage.covered) equals.set(passage, [...(equals.get(passage) ?? []), each]);
  }
  return found.filter((each) => {
    const passage = around.get(each);
    if (!passage) return equals.get(each)?.length !== 1;
    const alone = equals.get(passage);
    return alone?.length === 1 && alone[0] === each;
  });
}

function placeOf({ read: { document } }: Ranked): string {
  return `${document.block ?? 0} ${document.article ?? ''}`;
}

function spanOf({ read: { document } }: Ranked): { start: number; end: number } {
  return { start: document.start ?? 0, end: document.end ?? 0 };
}
