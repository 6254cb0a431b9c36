import { type Directory } from '../index/directory.ts';
import { type Kind, KINDS } from '../query.ts';

/** Documents by their numbers, ascending, and beside each the share (0 to 1) of a query's weight that it covers. */
export interface Found {
  documents: Uint32Array;
  shares: Float32Array;
}

/** One of them. */
export interface Covered {
  document: number;
  covered: number;
}

/** Those of which `keeps` says so. Linear. */
export function kept(found: Found, keeps: (document: number, share: number) => boolean): Found {
  const documents = new Uint32Array(found.documents.length);
  const shares = new Float32Array(found.documents.length);
  let count = 0;
  for (let at = 0; at < found.documents.length; at += 1) {
    const document = found.documents[at]!;
    const share = found.shares[at]!;
    if (!keeps(document, share)) continue;
    documents[count] = document;
    shares[count] = share;
    count += 1;
  }
  return { documents: documents.subarray(0, count), shares: shares.subarray(0, count) };
}

/** Those of each kind, which stand together because documents are numbered kind by kind. */
export function byKind({ documents, shares }: Found, { kinds }: Directory): { kind: Kind; found: Found }[] {
  let number = 0;
  let start = 0;
  return KINDS.map((kind) => {
    number += kinds[kind];
    let end = start;
    while (end < documents.length && documents[end]! < number) end += 1;
    const found = { documents: documents.subarray(start, end), shares: shares.subarray(start, end) };
    start = end;
    return { kind, found };
  });
}

/** Steps in which shares are sorted roughly. */
const STEPS = 256;

/** The `most` that cover most, best first, those alike in the order of their numbers. Linear in all, but for these. */
export function leading({ documents, shares }: Found, most: number): Covered[] {
  const stepOf = (share: number) => Math.min(STEPS - 1, Math.floor(share * STEPS));
  const counts = new Uint32Array(STEPS);
  for (const share of shares) counts[stepOf(share)]! += 1;
  let least = STEPS - 1;
  for (let sum = counts[least]!; least > 0 && sum < most; sum += counts[least]!) least -= 1;
  const front: Covered[] = [];
  for (let at = 0; at < documents.length; at += 1) {
    if (stepOf(shares[at]!) >= least) front.push({ document: documents[at]!, covered: shares[at]! });
  }
  return front.sort((a, b) => b.covered - a.covered || a.document - b.document).slice(0, most);
}
