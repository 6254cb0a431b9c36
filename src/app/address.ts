import { href, type Route } from './routes.ts';

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
