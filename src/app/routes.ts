/**
 * The one route table, for the prerender and the browser alike. Addresses are promises: `parse` and `path` are
 * inverse on every route (property-tested), and paths end in a slash because that is the file a static host has
 * (`claims/<id>/index.html`); without the slash every host redirects to it.
 */
export type Route =
  | { page: 'overview' }
  | { page: 'claim'; id: string }
  | { page: 'article'; id: string }
  | { page: 'speaker'; id: string }
  | { page: 'utterance'; id: string }
  | { page: 'quotes' }
  | { page: 'copies' }
  | { page: 'compare' }
  | { page: 'check' }
  | { page: 'coverage' }
  | { page: 'timeline' }
  | { page: 'search' }
  | { page: 'method' }
  | { page: 'corrections' }
  | { page: 'not-found' };

export type PageName = Route['page'];

/** Pages that show one thing, and the folder their addresses stand in. */
const FOLDERS = { claim: 'claims', article: 'articles', speaker: 'speakers', utterance: 'quotes' } as const;

const SINGLE = [
  'quotes',
  'copies',
  'compare',
  'check',
  'coverage',
  'timeline',
  'search',
  'method',
  'corrections',
] as const;

/** Path of a route below the site's base, without a leading slash: `claims/kursk-encirclement/`, `` for the overview. */
export function path(route: Route): string {
  switch (route.page) {
    case 'overview':
      return '';
    case 'claim':
    case 'article':
    case 'speaker':
    case 'utterance':
      return `${FOLDERS[route.page]}/${encodeURIComponent(route.id)}/`;
    case 'not-found':
      return '404.html';
    default:
      return `${route.page}/`;
  }
}

/** Absolute path of a route on its host: `base` begins and ends with a slash. */
export function href(route: Route, base: string, fragment = ''): string {
  return base + path(route) + fragment;
}

/**
 * Route of a pathname. The closing slash and `index.html` may be there or not; anything else, and anything outside
 * `base`, is `not-found`.
 */
export function parse(pathname: string, base: string): Route {
  if (!`${pathname}/`.startsWith(base)) return { page: 'not-found' };
  const segments = pathname
    .slice(base.length)
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\/$/, '')
    .split('/');
  const [folder = '', id, ...rest] = segments;
  if (segments.length === 1) {
    if (folder === '') return { page: 'overview' };
    const single = SINGLE.find((name) => name === folder);
    return single ? { page: single } : { page: 'not-found' };
  }
  const page = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).find((name) => FOLDERS[name] === folder);
  const decoded = decode(id ?? '');
  if (page && decoded && rest.length === 0) return { page, id: decoded };
  return { page: 'not-found' };
}

/** Null for a segment that is empty or not percent-encoded UTF-8. */
function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment) || null;
  } catch {
    return null;
  }
}
