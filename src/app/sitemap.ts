import type { Bundle } from '../model/types.ts';
import { routesOf } from './data/page-for.ts';
import { path } from './routes.ts';

/** sitemap.xml (sitemaps.org 0.9) of every page; null where the corpus does not say where the site will stand. */
export function sitemap(bundle: Bundle): string | null {
  const { url } = bundle.corpus;
  if (!url) return null;
  const addresses = routesOf(bundle)
    .filter(({ page }) => page !== 'not-found')
    .map((route) => `  <url><loc>${escape(`${url}/${path(route)}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join('\n')}
</urlset>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
