import { beforeAll, describe, expect, it } from 'vitest';
import { type Index, openIndex } from '../../../src/search/index/open-index.ts';
import { sourceInMemory } from '../../../src/search/index/source.ts';
import { SIZES, writeIndex } from '../../../src/search/index/write-index.ts';
import { worthReading } from '../../../src/search/engine/worth-reading.ts';
import { document, passages } from '../build.ts';

/** Each document is a page of its own: one claim, then a hundred passages. */
const written = writeIndex([document('claim', 'c', 'A claim'), ...passages(Array(100).fill('A passage'))], {
  ...SIZES,
  texts: 1,
});
const claims = [{ document: 0, covered: 0.1 }];
const paragraphs = Array.from({ length: 100 }, (_, at) => ({ document: at + 1, covered: 1 - at / 1000 }));

describe('which candidates are read', () => {
  let atHand: Index;
  let fetched: Index;
  beforeAll(async () => {
    atHand = await openIndex(sourceInMemory(written));
    fetched = await openIndex({ ...sourceInMemory(written), atHand: false });
  });

  const numbers = (index: Index, limit: number, quick = false) =>
    worthReading(index, [claims, paragraphs], { limit, quick });

  it('is all where nothing has to be fetched', () => {
    const { documents, all } = numbers(atHand, 10, true);
    expect([documents.length, all]).toEqual([101, true]);
  });

  it('is of each kind the best, and then what covers most, on thirteen pages', () => {
    const { documents, all } = numbers(fetched, 10);
    expect(documents.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(all).toBe(false);
  });

  it('is in turns from every kind, where they cover as much', () => {
    const kinds = [1, 40].map((first) =>
      Array.from({ length: 30 }, (_, at) => ({ document: first + at, covered: 1 })),
    );
    const { documents } = worthReading(fetched, kinds, { limit: 10 });
    expect(documents.filter((number) => number >= 40)).toHaveLength(6);
    expect(documents).toHaveLength(13);
  });

  it('is as much as is asked for, but no more than an answer gives', () => {
    expect(numbers(fetched, 40).documents).toHaveLength(40);
    expect(numbers(fetched, Infinity).documents).toHaveLength(100);
  });

  it('is the very best only while somebody types', () => {
    expect(numbers(fetched, 40, true).documents).toEqual([0, 1]);
  });

  it('is whatever is here already, besides, and none twice', async () => {
    await fetched.read([90, 91, 92]);
    const { documents } = numbers(fetched, 10);
    expect(documents).toEqual(expect.arrayContaining([90, 91, 92]));
    expect(new Set(documents).size).toBe(16);
    expect(documents).toHaveLength(16);
  });

  it('is told to be all where few candidates are on few pages', () => {
    expect(worthReading(fetched, [claims], { limit: 10 })).toEqual({ documents: [0], all: true });
  });
});
