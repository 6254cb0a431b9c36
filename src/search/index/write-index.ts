import { KINDS, type Kind, type SearchDocument } from '../query.ts';
import { sameNames } from './same-names.ts';
import { sortKey } from '../spelling.ts';
import { toWords } from '../words.ts';
import { type Columns, toColumns } from './columns.ts';
import type { Directory } from './directory.ts';
import { reversed, writeEndingPage } from './ending-page.ts';
import { blockOf, type Term, writeTermPage } from './term-page.ts';

/** An index, cut into pages of which a query needs some. */
export interface WrittenIndex {
  directory: Directory;
  terms: Uint8Array<ArrayBuffer>[];
  endings: string[];
  /** Each a slice of the documents. */
  texts: SearchDocument[][];
  columns: Columns;
}

/** How large the pages of an index are, and from when on frequent words are listed by blocks. */
export interface Sizes {
  /** Bytes of a page of terms, about. */
  terms: number;
  /** Words of a page of endings. */
  endings: number;
  /** UTF-16 units of a page of texts, about. */
  texts: number;
  /**
   * In an index of more documents than this a word that stands in more than a share of them is listed by blocks: such
   * words say little alone, and all their documents would make up most of a large index.
   */
  manyDocuments: number;
}

/**
 * A query reads a page of terms for each word, some pages of endings for each misspelt one, and about ten pages of
 * texts. Smaller ones compress badly and are more to name, larger ones carry what nobody asked for.
 */
export const SIZES: Sizes = { terms: 8_000, endings: 800, texts: 16_000, manyDocuments: 30_000 };
const FREQUENT_SHARE = 1 / 4096;

/** Linear in the length of all texts but for the sorting of their different words. Numbers documents kind by kind. */
export function writeIndex(unordered: readonly SearchDocument[], sizes: Sizes = SIZES): WrittenIndex {
  const documents = KINDS.flatMap((kind) => unordered.filter((document) => document.kind === kind));
  const most =
    documents.length > sizes.manyDocuments ? Math.ceil(FREQUENT_SHARE * documents.length) : documents.length;
  const terms = termsOf(documents, most);
  const termPages = pagesOf(terms, sizes.terms, termBytes);
  const endings = terms
    .filter(({ word }) => /^\p{L}{4,}$/u.test(word))
    .map(({ word }) => ({ word, key: reversed(word) }))
    .sort(byKey);
  const endingPages = pagesOf(endings, sizes.endings, () => 1);
  const texts = pagesOf(documents, sizes.texts, ({ text, context }) => 120 + text.length + context.length);
  let number = 0;
  return {
    directory: {
      documents: documents.length,
      kinds: countKinds(documents),
      terms: termPages.map((page) => page[0]!.key),
      endings: endingPages.map((page) => page[0]!.key),
      texts: texts.map((page) => (number += page.length) - page.length),
      folder: '',
    },
    terms: termPages.map((page) => writeTermPage(page, { documents: documents.length, mostListed: most })),
    endings: endingPages.map((page) => writeEndingPage(page.map(({ word }) => word))),
    texts,
    columns: toColumns(documents),
  };
}

/** About: what a word adds to the list of words, and its places at a byte each. */
function termBytes({ word, places }: Term): number {
  return 1 + word.length / 2 + places.length;
}

function termsOf(documents: readonly SearchDocument[], mostListed: number): (Term & { key: string })[] {
  const lists = new Map<string, number[]>();
  for (const [number, { text, context, aliases = [] }] of documents.entries()) {
    for (const part of [text, context, ...aliases]) {
      for (const { folded } of toWords(part)) {
        const list = lists.get(folded);
        if (!list) lists.set(folded, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
    }
  }
  const spellings = sameNames(documents);
  return Array.from(lists, ([word, list]) => {
    const inBlocks = list.length > mostListed;
    return {
      word,
      key: sortKey(word),
      frequency: list.length,
      places: inBlocks ? Uint32Array.from(new Set(list.map(blockOf))) : Uint32Array.from(list),
      inBlocks,
      alsoWritten: spellings(word),
    };
  }).sort(byKey);
}

function byKey(a: { key: string; word: string }, b: { key: string; word: string }): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.word < b.word ? -1 : 1;
}

function pagesOf<Item>(items: readonly Item[], most: number, sizeOf: (item: Item) => number): Item[][] {
  const pages: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > most) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)!.push(item);
    size += own;
  }
  return pages;
}

function countKinds(documents: readonly SearchDocument[]): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of documents) counts[kind] += 1;
  return counts;
}
