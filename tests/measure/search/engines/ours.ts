import { createSearch } from '../../../../src/search/engine.ts';
import { openIndex } from '../../../../src/search/index/open-index.ts';
import { sourceInMemory } from '../../../../src/search/index/source.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import { rankedHits, type SearchDocument } from '../../../../src/search/query.ts';
import type { Passage } from '../passages.ts';
import { answers, type Engine } from './engine.ts';

export const ours: Engine = {
  name: 'ours',
  settings: 'the search of this program, each passage a document of its own',
  async open(passages) {
    const engine = createSearch(await openIndex(sourceInMemory(writeIndex(documentsOf(passages)))));
    return {
      async search(text) {
        const results = await engine.search({ text, limit: answers, offset: 0 });
        return rankedHits(results).map(({ document }) => passages[Number(document.id)]!.id);
      },
    };
  },
};

/** Each passage as a paragraph of some article; its place in the list is its id. */
export function documentsOf(passages: readonly Passage[]): SearchDocument[] {
  return passages.map(({ text }, at) => ({ kind: 'passage', id: String(at), text, context: '' }));
}
