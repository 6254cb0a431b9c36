import { overlaps } from '../text/span.ts';
import type { SearchDocument } from './query.ts';

/** A document, by its number, that the text of a query finds; and the share of the query (0 to 1) that it covers. */
export interface Found {
  document: number;
  covered: number;
}

/** For each document that is reported speech the number of the passage it is part of; −1 for all others. Linear. */
export function passagesAround(documents: readonly SearchDocument[]): Int32Array {
  const passages = new Map<string, number[]>();
  for (const [number, document] of documents.entries()) {
    if (document.kind !== 'passage') continue;
    const place = placeOf(document);
    const known = passages.get(place);
    if (known) known.push(number);
    else passages.set(place, [number]);
  }
  return Int32Array.from(documents, (document) => {
    if (document.quotationKind !== 'indirect') return -1;
    const around = passages.get(placeOf(document)) ?? [];
    return around.find((number) => overlaps(spanOf(documents[number]!), spanOf(document))) ?? -1;
  });
}

/**
 * Leaves words that were found twice, as reported speech and in the passage around it, only once. Where one report of a
 * passage covers as much of the query as the passage does, it tells more, since it has a speaker; where several do,
 * or the passage covers more, the passage stands for them. Keeps the order; linear.
 */
export function shownOnce(found: readonly Found[], passages: Int32Array): readonly Found[] {
  const shares = new Float32Array(passages.length);
  for (const { document, covered } of found) shares[document] = covered;
  const shareAround = (document: number) => shares[passages[document]!] ?? 0;

  /** Of each passage that was found: how many reports in it cover as much as it does. */
  const equals = new Uint32Array(passages.length);
  for (const { document, covered } of found) {
    const whole = shareAround(document);
    if (whole > 0 && covered >= whole) equals[passages[document]!]! += 1;
  }
  return found.filter(({ document, covered }) => {
    const passage = passages[document]!;
    if (passage < 0) return equals[document] !== 1;
    const whole = shareAround(document);
    return whole === 0 || (covered >= whole && equals[passage] === 1);
  });
}

function placeOf({ article = '', block = 0 }: SearchDocument): string {
  return `${block} ${article}`;
}

function spanOf({ start = 0, end = 0 }: SearchDocument): { start: number; end: number } {
  return { start, end };
}
