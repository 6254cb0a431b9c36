import type { Page } from './data/page.ts';
import { path } from './routes.ts';

/** The page's absolute address on the published site; null where the corpus gives none, or no file is meant. */
export function canonical({ route, site, content }: Page): string | null {
  if (!site.url || route.page === 'not-found') return null;
  return `${site.url}/${path(content.page === 'utterance' ? { page: 'utterance', id: content.id } : route)}`;
}
