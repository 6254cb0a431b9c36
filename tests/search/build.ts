import { createSearch } from '../../src/search/engine/engine.ts';
import { openIndex } from '../../src/search/index/open-index.ts';
import { sourceInMemory } from '../../src/search/index/source.ts';
import { type Sizes, SIZES, writeIndex } from '../../src/search/index/write-index.ts';
import { openSource } from '../../src/search/open-source.ts';
import type { Hit, Kind, Query, Results, Search, SearchDocument } from '../../src/search/query.ts';
import { writeSearch, type WrittenSearch } from '../../src/search/written-search.ts';

export function document(
  kind: Kind,
  id: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return { kind, id, text, context: '', ...more };
}

export function passages(texts: readonly string[]): SearchDocument[] {
  return texts.map((text, number) => document('passage', `p${number}`, text));
}

export function ask(text: string, more: Partial<Query> = {}): Query {
  return { text, limit: 10, offset: 0, ...more };
}

/** Searches documents of which the index is made where it is used, as on small sites. */
export async function searchOver(documents: readonly SearchDocument[], sizes?: Sizes): Promise<Search> {
  return createSearch(await openIndex(sourceInMemory(writeIndex(documents, sizes))));
}

/** Pages so small that even a story of forty sentences has several of each sort. */
const SMALL: Sizes = { ...SIZES, terms: 600, endings: 100, texts: 2_000 };

/** Searches documents whose pages are fetched as a query needs them, as on large sites. */
export function searchOverPages(documents: readonly SearchDocument[], sizes: Sizes = SMALL): Promise<Search> {
  return searchOverFiles(writeSearch(documents, { ...sizes, oneFile: 0 }));
}

/** Any address does for files that are not fetched. */
const SITE = 'https://example.org/story/';

/** Searches written files; `onFetch` hears of each that is read, by its path, with its bytes. */
export async function searchOverFiles(
  { path, files }: WrittenSearch,
  onFetch: (path: string, bytes: Uint8Array) => void = () => {},
): Promise<Search> {
  const source = await openSource(SITE + path, async (address) => {
    const name = address.slice(SITE.length);
    const file = files.get(name);
    if (file === undefined) throw new Error(`no such file: ${address}`);
    const response = new Response(file as BodyInit);
    onFetch(name, new Uint8Array(await response.clone().arrayBuffer()));
    return response;
  });
  return createSearch(await openIndex(source));
}

/** The two forms a search comes in: what is found is the same. `open` gives one that opens itself when first asked. */
export const FORMS: readonly { form: string; open: (documents: readonly SearchDocument[]) => Search }[] = [
  { form: 'of one file', open: (documents) => onceOpen(searchOver(documents)) },
  { form: 'fetched page by page', open: (documents) => onceOpen(searchOverPages(documents)) },
];

function onceOpen(opening: Promise<Search>): Search {
  return {
    search: async (query) => (await opening).search(query),
    facets: async (query) => (await opening).facets(query),
  };
}

/** All hits, kind after kind. */
export function hitsOf({ groups }: Results): Hit[] {
  return groups.flatMap(({ hits }) => hits);
}

/** What a search shows, by id, kind after kind. */
export function idsOf(results: Results): string[] {
  return hitsOf(results).map((hit) => hit.document.id);
}
