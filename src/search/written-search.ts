import type { Bundle } from '../model/types.ts';
import { shortHash } from '../text/hash.ts';
import { searchDocuments } from './documents/documents.ts';
import { SIZES, type Sizes, writeIndex } from './index/write-index.ts';
import { type Known, knownOf } from './syntax/known.ts';
import type { SearchDocument } from './query.ts';

/** What the worker loads, by path inside the site. */
export interface WrittenSearch {
  /** The file to begin with: all documents, or where they are many the directory of an index. */
  path: string;
  files: Map<string, string | Uint8Array>;
}

/** All that the search of a site loads. */
export interface SiteSearch extends WrittenSearch {
  /** What filters can be; where that is much, the path of a file (among `files`) that holds it. */
  known: Known | string;
}

/** Sizes of what is written, with the length (UTF-16 units of JSON) up to which all documents are one file. */
export interface WrittenSizes extends Sizes {
  oneFile: number;
}

/** What is small enough is one file, of which whoever searches makes the index. */
const WRITTEN_SIZES: WrittenSizes = { ...SIZES, oneFile: 1_000_000 };

/** UTF-16 units of JSON that the page of the search may hold of names, so that it does not grow with the corpus. */
const MOST_INLINE = 20_000;

const written = new WeakMap<Bundle, SiteSearch>();

export function writtenSearch(bundle: Bundle): SiteSearch {
  let search = written.get(bundle);
  if (!search) {
    const { path, files } = writeSearch(searchDocuments(bundle));
    const known = writeKnown(knownOf(bundle));
    written.set(bundle, (search = { path, known: known.known, files: new Map([...files, ...known.files]) }));
  }
  return search;
}

/** Named by its own content: it stays what it is when only texts change. */
export function writeKnown(known: Known, mostInline = MOST_INLINE): Pick<SiteSearch, 'known' | 'files'> {
  const json = JSON.stringify(known);
  if (json.length <= mostInline) return { known, files: new Map() };
  const path = `data/search-known-${shortHash(json, 10)}.json`;
  return { known: path, files: new Map([[path, json]]) };
}

/**
 * Names files by what is in all of them, so that they may be kept for ever and no page of one index meets those of
 * another.
 */
export function writeSearch(
  documents: readonly SearchDocument[],
  sizes: WrittenSizes = WRITTEN_SIZES,
): WrittenSearch {
  const json = JSON.stringify(documents);
  if (json.length <= sizes.oneFile) {
    const path = `data/search-${shortHash(json, 10)}.json`;
    return { path, files: new Map([[path, json]]) };
  }
  const { directory, terms, endings, texts, columns } = writeIndex(documents, sizes);
  const pages: [string, string | Uint8Array][] = [
    ...terms.map((page, number): [string, Uint8Array] => [`terms-${number}.bin`, page]),
    ...endings.map((page, number): [string, string] => [`endings-${number}.json`, JSON.stringify(page)]),
    ...texts.map((page, number): [string, string] => [`texts-${number}.json`, JSON.stringify(page)]),
    ['columns.json', JSON.stringify(columns)],
  ];
  // Other texts make other pages, and so does another way of writing them, which the first pages show.
  const name = `search-${shortHash(`${json}${JSON.stringify(directory)}${String(terms[0])}`, 10)}`;
  const path = `data/${name}.json`;
  return {
    path,
    files: new Map([
      [path, JSON.stringify({ ...directory, folder: `${name}/` })],
      ...pages.map(([file, page]): [string, string | Uint8Array] => [`data/${name}/${file}`, page]),
    ]),
  };
}
