import { openSearch, type SearchClient } from '../../search/client.ts';
import { BASE } from '../address.ts';

let client: SearchClient | null = null;

/**
 * The search of this site; `index` is the path below its base of the file that a search begins with. The worker is kept for as long as
 * the tab shows the site: who follows a result and comes back finds the results at once.
 */
export function searchClient(index: string): SearchClient {
  client ??= openSearch({
    worker: () => new Worker(new URL('../../search/worker.ts', import.meta.url), { type: 'module' }),
    index: new URL(BASE + index, location.href).href,
  });
  return client;
}
