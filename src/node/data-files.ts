import { writtenCorpus } from '../check/written-corpus.ts';
import { comparedArticles, comparedPath } from '../model/compared-article.ts';
import type { Bundle } from '../model/types.ts';
import { writtenSearch } from '../search/written-search.ts';
import { publishedFiles } from './publish.ts';

/**
 * All data of a site by path: the public data, and what the search worker, the comparison of two articles and the check of a
 * text read (the shape of which is nobody's promise).
 */
export function dataFiles(bundle: Bundle): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    ...publishedFiles(bundle),
    ...writtenSearch(bundle).files,
  ]);
  for (const article of comparedArticles(bundle))
    files.set(comparedPath(article.id), JSON.stringify(article));
  const corpus = writtenCorpus(bundle);
  files.set(corpus.path, corpus.json);
  return files;
}
