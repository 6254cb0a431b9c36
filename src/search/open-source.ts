import type { Columns } from './index/columns.ts';
import type { Directory } from './index/directory.ts';
import { type IndexSource, sourceInMemory } from './index/source.ts';
import { writeIndex } from './index/write-index.ts';
import type { SearchDocument } from './query.ts';

/** Fetches a file; rejects with a message for a person. */
export type FetchFile = (address: string) => Promise<Response>;

/**
 * Opens what a build wrote (`writeSearch`): where it is one file of documents the index is made here, where it is a
 * directory its pages are fetched as they are needed. Rejects with a message for a person who searches.
 */
export async function openSource(address: string, fetchFile: FetchFile = fetched): Promise<IndexSource> {
  const first = await json<SearchDocument[] | Directory>(await fetchFile(address));
  if (Array.isArray(first)) return sourceInMemory(writeIndex(first));
  if (typeof first.folder !== 'string') throw new Error('the search index could not be read: not a list');
  const file = (name: string) => fetchFile(new URL(first.folder + name, address).href);
  return {
    atHand: false,
    directory: () => Promise.resolve(first),
    terms: async (page) => new Uint8Array(await (await file(`terms-${page}.bin`)).arrayBuffer()),
    endings: async (page) => json<string>(await file(`endings-${page}.json`)),
    texts: async (page) => json<SearchDocument[]>(await file(`texts-${page}.json`)),
    columns: async () => json<Columns>(await file('columns.json')),
  };
}

async function fetched(address: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error('the search index could not be fetched: no connection');
  }
  if (!response.ok) throw new Error(`the search index could not be fetched: ${response.status}`);
  return response;
}

async function json<Value>(response: Response): Promise<Value> {
  try {
    return (await response.json()) as Value;
  } catch {
    throw new Error('the search index could not be read: not JSON');
  }
}
