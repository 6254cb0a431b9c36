import type { Page } from './data/page.ts';
import { href, path, type Route } from './routes.ts';

/** The base path this site was built for: Vite writes it in, for the prerender and the browser alike. */
export const BASE = import.meta.env.BASE_URL;

/** Address of a route on this site, with an optional `#fragment`. */
export function to(route: Route, fragment = ''): string {
  return href(route, BASE, fragment);
}

export const claimAddress = (id: string, fragment = '') => to({ page: 'claim', id }, fragment);
export const articleAddress = (id: string, fragment = '') => to({ page: 'article', id }, fragment);
export const speakerAddress = (id: string) => to({ page: 'speaker', id });
export const utteranceAddress = (id: string) => to({ page: 'utterance', id });

/** The page's absolute address on the published site; null where the corpus gives none, or no file is meant. */
export function canonical({ route, site, content }: Page): string | null {
  if (!site.url || route.page === 'not-found') return null;
  return `${site.url}/${path(content.page === 'utterance' ? { page: 'utterance', id: content.id } : route)}`;
}
