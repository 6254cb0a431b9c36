import { writtenCorpus } from '../check/written-corpus.ts';
import { comparedArticles, comparedPath } from '../model/compared-article.ts';
import type { Bundle } from '../model/types.ts';
import { searchDocuments } from '../search/documents.ts';
import { publishedFiles } from './publish.ts';

/**
 * All JSON of a site by path: the public data, and what the search worker, the comparison of two articles and the check of a
 * text read (the shape of which is nobody's promise).
 */
export function dataFiles(bundle: Bundle): Map<string, string> {
  const files = publishedFiles(bundle);
  files.set('data/search.json', JSON.stringify(searchDocuments(bundle)));
  for (const article of comparedArticles(bundle))
    files.set(comparedPath(article.id), JSON.stringify(article));
  const corpus = writtenCorpus(bundle);
  files.set(corpus.path, corpus.json);
  return files;
}
