import type { Bundle } from '../model/types.ts';
import { searchDocuments } from '../search/documents.ts';
import { publishedFiles } from './publish.ts';

/** All JSON of a site by path: the public data, and what the search worker reads (its shape is nobody's promise). */
export function dataFiles(bundle: Bundle): Map<string, string> {
  return new Map([...publishedFiles(bundle), ['data/search.json', JSON.stringify(searchDocuments(bundle))]]);
}
