import { createSearch } from './engine/engine.ts';
import { openIndex } from './index/open-index.ts';
import { openSource } from './open-source.ts';
import type { Answer, Question } from './protocol.ts';
import type { Search } from './query.ts';

export type OpenSearch = (index: string) => Promise<Search>;

/**
 * Answers questions, in a worker or in the page. An index is opened with the first one and kept; an opening that
 * failed is tried again with the next. Of questions that wait only the newest is answered. Never rejects.
 */
export function createResponder(openSearch: OpenSearch = open): (question: Question) => Promise<Answer> {
  const opened = new Map<string, Promise<Search>>();
  const newest = { results: 0, facets: 0 };

  function searchOf(index: string): Promise<Search> {
    let search = opened.get(index);
    if (!search) {
      opened.set(index, (search = openSearch(index)));
      search.catch(() => opened.delete(index));
    }
    return search;
  }

  return async ({ id, index, query, wanted }) => {
    newest[wanted] = id;
    try {
      const search = await searchOf(index);
      await whatWaits();
      if (newest[wanted] !== id) return { id, dropped: true };
      return wanted === 'results'
        ? { id, results: await search.search(query) }
        : { id, facets: await search.facets(query) };
    } catch (error) {
      return { id, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function open(index: string): Promise<Search> {
  return createSearch(await openIndex(await openSource(index)));
}

/** Lets messages in that were sent meanwhile: a task takes its place behind them, unlike a promise. */
function whatWaits(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
