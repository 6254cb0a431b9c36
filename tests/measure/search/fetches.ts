import { writeSearch } from '../../../src/search/written-search.ts';
import { answers } from './engines/engine.ts';
import { documentsOf, openWritten } from './engines/ours.ts';
import type { Passage, TestQuery } from './passages.ts';
import { gzipBytes } from './run-engine.ts';

/** What each query fetches when nothing is cached, the directory that it begins with included. */
export interface Fetched {
  files: number[];
  /** JSON through gzip, each file by itself; binary files as they are, since few hosts compress them. */
  bytes: number[];
}

/** Asks every query of a search that was just opened. */
export async function fetchesOf(
  passages: readonly Passage[],
  queries: readonly TestQuery[],
): Promise<Fetched> {
  const written = writeSearch(documentsOf(passages));
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const file = written.files.get(path)!;
    const known = sizes.get(path) ?? (typeof file === 'string' ? gzipBytes(file) : file.length);
    sizes.set(path, known);
    return known;
  };
  const fetched: Fetched = { files: [], bytes: [] };
  for (const { query } of queries) {
    const paths = new Set<string>();
    const search = await openWritten(written, (path) => paths.add(path));
    await search.search({ text: query, limit: answers, offset: 0 });
    fetched.files.push(paths.size);
    fetched.bytes.push([...paths].reduce((sum, path) => sum + sizeOf(path), 0));
  }
  return fetched;
}
