import { canonical } from './canonical.ts';
import type { Page } from './data/page.ts';
import { linkedData } from './linked-data.ts';

/** Scripts, styles, fonts, data: all from this site and nowhere else; nothing inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The page's own part of `<head>` as HTML. `strict` adds the policy, which a dev server's reloading cannot live with. */
export function head(page: Page, { strict }: { strict: boolean }): string {
  const { site, title, description } = page;
  const fullTitle = documentTitle(page);
  const address = canonical(page);
  const kind = page.route.page === 'claim' || page.route.page === 'article' ? 'article' : 'website';
  return [
    strict ? `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">` : '',
    `<title>${escape(fullTitle)}</title>`,
    meta('name', 'description', description),
    page.route.page === 'not-found' ? meta('name', 'robots', 'noindex') : '',
    address ? `<link rel="canonical" href="${escape(address)}">` : '',
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', kind),
    meta('property', 'og:site_name', site.title),
    address ? meta('property', 'og:url', address) : '',
    site.url ? meta('property', 'og:image', `${site.url}/card.png`) : '',
    site.url ? meta('property', 'og:image:alt', `Counterclaim: ${site.title}`) : '',
    meta('name', 'twitter:card', 'summary_large_image'),
    ...linkedData(page).map(
      (data) =>
        `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    ),
  ]
    .filter(Boolean)
    .join('\n    ');
}

/** What the browser's tab says. */
export function documentTitle({ route, title, site }: Page): string {
  return route.page === 'overview' ? `${title} · Counterclaim` : `${title} · ${site.title}`;
}

function meta(attribute: 'name' | 'property', name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escape(content)}">`;
}

/** Text as the value of a double-quoted attribute or the content of an element. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
