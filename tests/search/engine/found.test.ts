import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byKind, type Found, kept, leading } from '../../../src/search/engine/found.ts';
import { KINDS } from '../../../src/search/query.ts';

const found = fc.array(fc.tuple(fc.boolean(), fc.nat(1024)), { maxLength: 300 }).map((all): Found => {
  const documents = all.flatMap(([isFound], document) => (isFound ? [document] : []));
  const shares = documents.map((document) => all[document]![1] / 1024);
  return { documents: Uint32Array.from(documents), shares: Float32Array.from(shares) };
});
const pairs = ({ documents, shares }: Found) =>
  Array.from(documents, (document, at) => ({ document, covered: shares[at]! }));

describe('documents that are found', () => {
  it('lead with those that cover most, in order, those alike by their numbers', () => {
    fc.assert(
      fc.property(found, fc.nat(40), (all, most) => {
        const sorted = pairs(all).sort((a, b) => b.covered - a.covered || a.document - b.document);
        expect(leading(all, most)).toEqual(sorted.slice(0, most));
      }),
    );
  });

  it('are kept with their shares, and the others are not', () => {
    fc.assert(
      fc.property(found, (all) => {
        const even = kept(all, (document, share) => document % 2 === 0 && share > 0.5);
        expect(pairs(even)).toEqual(pairs(all).filter((one) => one.document % 2 === 0 && one.covered > 0.5));
      }),
    );
  });

  it('are parted into kinds by their numbers', () => {
    const kinds = { claim: 2, speaker: 0, outlet: 1, quotation: 2, passage: 300 };
    fc.assert(
      fc.property(found, (all) => {
        const parts = byKind(all, { kinds, documents: 305, terms: [], endings: [], texts: [], folder: '' });
        expect(parts.map(({ kind }) => kind)).toEqual(KINDS);
        expect(parts.flatMap((part) => pairs(part.found))).toEqual(pairs(all));
        expect(parts[0]!.found.documents.every((document) => document < 2)).toBe(true);
        expect(parts[2]!.found.documents.every((document) => document === 2)).toBe(true);
        expect(parts[4]!.found.documents.every((document) => document >= 5)).toBe(true);
      }),
    );
  });
});
