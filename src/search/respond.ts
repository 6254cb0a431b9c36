import { createSearch } from './engine.ts';
import type { Answer, LoadDocuments, Question } from './protocol.ts';
import type { Search } from './query.ts';

/**
 * Answers questions, in a worker or in the page. The documents are loaded and indexed with the first one and kept;
 * a load that failed is tried again with the next. Never rejects.
 */
export function createResponder(load: LoadDocuments): (question: Question) => Promise<Answer> {
  const opened = new Map<string, Promise<Search>>();

  function open(address: string): Promise<Search> {
    let search = opened.get(address);
    if (!search) {
      search = load(address).then(createSearch);
      opened.set(address, search);
      search.catch(() => opened.delete(address));
    }
    return search;
  }

  return async ({ id, documents, query }) => {
    try {
      const search = await open(documents);
      return { id, results: search.search(query) };
    } catch (error) {
      return { id, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
