import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS, type Search } from '../../../src/search/query.ts';
import { readTermPage } from '../../../src/search/index/term-page.ts';
import { SIZES, writeIndex } from '../../../src/search/index/write-index.ts';
import { ask, document, hitsOf, passages, searchOver, searchOverPages } from '../build.ts';
import { madeNumbers, madeWords } from '../made-words.ts';
import { SENTENCES } from '../engine/sentences.ts';

describe('an index', () => {
  it('numbers documents kind by kind, each kind in the order of the corpus', () => {
    const documents = KINDS.toReversed().flatMap((kind) =>
      [1, 2].map((at) => document(kind, `${kind}${at}`, 'words')),
    );
    const { directory, texts } = writeIndex(documents);
    expect(texts.flat().map(({ id }) => id)).toEqual(KINDS.flatMap((kind) => [`${kind}1`, `${kind}2`]));
    expect(directory.kinds).toEqual({ claim: 2, speaker: 2, outlet: 2, quotation: 2, passage: 2 });
  });

  it('names the first of what stands on each page, in order', () => {
    const { directory, terms, endings, texts } = writeIndex(passages(SENTENCES), {
      ...{ terms: 300, endings: 40, texts: 800 },
      manyDocuments: Infinity,
    });
    expect([directory.terms, directory.endings, directory.texts].map(({ length }) => length)).toEqual([
      terms.length,
      endings.length,
      texts.length,
    ]);
    for (const firsts of [directory.terms, directory.endings]) {
      expect(firsts.length).toBeGreaterThan(3);
      expect(firsts).toEqual(firsts.toSorted());
    }
    const begins = texts.map((_, page) => texts.slice(0, page).flat().length);
    expect(directory.texts).toEqual(begins);
  });

  it('has each word once, with the documents in which it stands in the text, beside it or as a name', () => {
    const { terms } = writeIndex([
      document('speaker', 's', 'Anna Bekker', { context: 'pilot', aliases: ['Skipper'] }),
      document('passage', 'p', 'The pilot, the pilot!'),
    ]);
    const read = terms.flatMap((page) => readTermPage(page).terms);
    expect(Object.fromEntries(read.map(({ word, places }) => [word, Array.from(places)]))).toEqual({
      anna: [0],
      bekker: [0],
      pilot: [0, 1],
      skipper: [0],
      the: [1],
    });
    expect(read.every(({ frequency, places }) => frequency === places.length)).toBe(true);
  });

  it('puts what is larger than a page on one of its own', () => {
    const { texts } = writeIndex(passages(['short', 'long '.repeat(10_000), 'short']));
    expect(texts.map(({ length }) => length)).toEqual([1, 1, 1]);
  });
});

describe('an index of so many documents that frequent words are listed by blocks', () => {
  const number = madeNumbers(3);
  const words = madeWords(6_000);
  // As in a language: some words in every other passage, most in a few.
  const word = () => words[Math.floor(words.length * (number(10_000) / 10_000) ** 3)]!;
  const texts = Array.from({ length: 31_000 }, () => Array.from({ length: 12 }, word).join(' '));
  let small: Search;
  let large: Search;
  let fetched: Search;
  beforeAll(async () => {
    const documents = passages(texts);
    small = await searchOver(documents, { ...SIZES, manyDocuments: Infinity });
    large = await searchOver(documents);
    fetched = await searchOverPages(documents, SIZES);
  }, 60_000);

  const first = async (search: Search, text: string) =>
    hitsOf(await search.search(ask(text, { limit: 1 })))[0]?.document.id;
  const asked = Array.from({ length: 25 }, () => {
    const at = number(texts.length);
    const start = number(7);
    return { id: `p${at}`, parts: texts[at]!.split(' ').slice(start, start + 5) };
  });

  it('finds first the passage of which five words are typed, as it does without blocks', async () => {
    for (const { id, parts } of asked) {
      const typed = `${parts.join(' ')} `;
      expect(await first(small, typed)).toBe(id);
      expect(await first(large, typed)).toBe(id);
      expect(await first(fetched, typed)).toBe(id);
    }
  });

  it('keeps to a phrase and to what is left out', async () => {
    for (const { id, parts } of asked.slice(0, 8)) {
      expect(await first(fetched, `"${parts.join(' ')}"`)).toBe(id);
      expect(await first(fetched, `${parts.slice(0, 4).join(' ')} -${parts[4]!}`)).not.toBe(id);
    }
  });

  it('says that its numbers are estimates where it fetches, and of frequent words only', async () => {
    const frequent = words[0]!;
    expect((await fetched.search(ask(`${frequent} `))).estimated).toBe(true);
    expect((await large.search(ask(`${frequent} `))).estimated).toBe(false);
  });

  it('has much shorter lists', () => {
    const bytes = (manyDocuments: number) =>
      writeIndex(passages(texts), { ...SIZES, manyDocuments }).terms.reduce(
        (sum, page) => sum + page.length,
        0,
      );
    expect(bytes(SIZES.manyDocuments) / bytes(Infinity)).toBeLessThan(0.7);
  }, 60_000);
});
