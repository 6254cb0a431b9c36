import type { SearchDocument } from '../query.ts';
import { toWords } from '../words.ts';
import { type ColumnName, readColumns } from './columns.ts';
import { type Directory, textPageOf } from './directory.ts';
import { type EndingPage, readEndingPage } from './ending-page.ts';
import { Kept } from './kept.ts';
import type { IndexSource } from './source.ts';
import { readTermPage, type TermPage } from './term-page.ts';

/** A document with its words, folded, in text order; `about` are those of its context and aliases. */
export interface ReadDocument {
  number: number;
  document: SearchDocument;
  readonly own: readonly string[];
  readonly about: readonly string[];
}

/** An index of which pages are read as they are needed and then kept, the latest ones. */
export interface Index {
  readonly directory: Directory;
  /** Every page can be had without fetching. */
  readonly atHand: boolean;
  /** Pages with these numbers, from the first to the last. */
  terms(first: number, last: number): Promise<TermPage[]>;
  endings(first: number, last: number): Promise<EndingPage[]>;
  /** Is the page of texts that holds this document already here? */
  holds(document: number): boolean;
  /** Reads the pages of texts that hold these documents. */
  read(documents: readonly number[]): Promise<ReadDocument[]>;
  valuesOf(): Promise<(column: ColumnName, document: number) => readonly string[]>;
}

/** Pages of each sort that are kept in memory: some megabytes in all. */
const MOST_KEPT = 300;
/** Every query reads other texts: of about 16 kB each, so many are some tens of megabytes for who searches all day. */
const MOST_TEXTS_KEPT = 1500;

export async function openIndex(source: IndexSource): Promise<Index> {
  const directory = await source.directory();
  const terms = new Kept(MOST_KEPT, async (page: number) => readTermPage(await source.terms(page)));
  const endings = new Kept(MOST_KEPT, async (page: number) => readEndingPage(await source.endings(page)));
  const texts = new Kept(source.atHand ? Infinity : MOST_TEXTS_KEPT, async (page: number) =>
    (await source.texts(page)).map((document, at) => readDocument(document, directory.texts[page]! + at)),
  );
  let columns: Promise<(column: ColumnName, document: number) => readonly string[]> | null = null;

  return {
    directory,
    atHand: source.atHand,
    terms: (first, last) => Promise.all(range(first, last).map((page) => terms.get(page))),
    endings: (first, last) => Promise.all(range(first, last).map((page) => endings.get(page))),
    holds: (document) => source.atHand || texts.has(textPageOf(directory, document)),
    async read(documents) {
      const pages = new Map(
        documents.map((document) => [textPageOf(directory, document), [] as ReadDocument[]]),
      );
      await Promise.all(Array.from(pages.keys(), async (page) => pages.set(page, await texts.get(page))));
      return documents.map((document) => {
        const page = textPageOf(directory, document);
        return pages.get(page)![document - directory.texts[page]!]!;
      });
    },
    valuesOf() {
      columns ??= source.columns().then((read) => readColumns(read, directory.documents));
      columns.catch(() => (columns = null));
      return columns;
    },
  };
}

/** The words are read when they are first asked for: of most documents of a page they never are. */
function readDocument(document: SearchDocument, number: number): ReadDocument {
  let own: string[] | null = null;
  let about: string[] | null = null;
  return {
    number,
    document,
    get own() {
      return (own ??= folded(document.text));
    },
    get about() {
      return (about ??= folded([document.context, ...(document.aliases ?? [])].join(' · ')));
    },
  };
}

function folded(text: string): string[] {
  return toWords(text).map((word) => word.folded);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
