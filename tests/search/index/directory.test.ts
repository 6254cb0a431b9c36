import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directory, kindNumber, pagesBetween, textPageOf } from '../../../src/search/index/directory.ts';
import { KINDS } from '../../../src/search/query.ts';

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

function directory(more: Partial<Directory>): Directory {
  const kinds = { claim: 0, speaker: 0, outlet: 0, quotation: 0, passage: 0 };
  return { documents: 0, kinds, terms: [], endings: [], texts: [], folder: '', ...more };
}

describe('pagesBetween', () => {
  it('misses no page that holds what lies between, keys on both sides of a cut included', () => {
    const keys = fc.array(key, { minLength: 1, maxLength: 60 }).map((all) => all.sort());
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 9 }), key, key, (all, size, a, b) => {
        const pages = Array.from({ length: Math.ceil(all.length / size) }, (_, page) =>
          all.slice(page * size, (page + 1) * size),
        );
        const firsts = pages.map(([first]) => first!);
        const [from, to] = a <= b ? [a, b] : [b, a];
        const [first, last] = pagesBetween(firsts, from, to);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(last).toBeLessThan(pages.length);
        const isBetween = (one: string) => one >= from && one <= to;
        expect(
          pages
            .slice(first, last + 1)
            .flat()
            .filter(isBetween),
        ).toEqual(all.filter(isBetween));
      }),
    );
  });

  it('names one page where a key stands inside of it, all that a key begins, and none where there are none', () => {
    expect(pagesBetween(['a', 'k', 't'], 'm', 'm')).toEqual([1, 1]);
    expect(pagesBetween(['a', 'k', 't'], 'z', 'z')).toEqual([2, 2]);
    expect(pagesBetween(['k', 't'], 'a', 'b')).toEqual([0, 0]);
    expect(pagesBetween(['a', 'b', 'b', 'b', 'c'], 'b', 'b')).toEqual([0, 3]);
    expect(pagesBetween([], 'a', 'b')).toEqual([0, -1]);
  });
});

describe('textPageOf', () => {
  it('gives the page that begins last before the document', () => {
    const pages = directory({ documents: 10, texts: [0, 3, 4, 9] });
    const found = Array.from({ length: 10 }, (_, document) => textPageOf(pages, document));
    expect(found).toEqual([0, 0, 0, 1, 2, 2, 2, 2, 2, 3]);
  });
});

describe('kindNumber', () => {
  it('gives the place of the kind in whose numbers the document is', () => {
    const counts = fc.tuple(...KINDS.map(() => fc.nat(4)));
    fc.assert(
      fc.property(counts, (numbers) => {
        const kinds = Object.fromEntries(KINDS.map((kind, at) => [kind, numbers[at]!])) as Directory['kinds'];
        const all = KINDS.flatMap((kind) => Array.from({ length: kinds[kind] }, () => KINDS.indexOf(kind)));
        expect(
          all.map((_, document) => kindNumber(directory({ documents: all.length, kinds }), document)),
        ).toEqual(all);
      }),
    );
  });
});
