import { sites } from '../browser/sites.ts';
import { expect, test, filesOf, pagesOf } from './built.ts';

const origin = 'http://site.test';

test('every link within the site leads to a page that is there, and to a place that is on it', ({ site }) => {
  const { base } = sites[site];
  const files = new Set(filesOf(site));
  const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
  const ids = new Map(
    pagesOf(site).map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  const dead = new Set<string>();
  for (const { path, document } of pages.values()) {
    for (const element of document.querySelectorAll(
      'a[href], link[href], script[src], img[src], use[href]',
    )) {
      const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const url = new URL(written, document.URL);
      if (url.origin !== origin || element.matches('link[rel=canonical]')) continue;
      const target = decodeURIComponent(url.pathname.slice(base.length));
      const there = url.pathname.startsWith(base) && (pages.has(target) || files.has(target));
      if (!there) dead.add(`${path}: ${written}`);
      // A stretch of words in a block (`#p3:10-24`) is found by the page itself; its block is an element.
      const place = decodeURIComponent(url.hash.slice(1)).replace(/:\d+-\d+$/, '');
      if (there && place !== '' && pages.has(target) && !ids.get(target)!.has(place))
        dead.add(`${path}: ${written}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test('every claim, article and speaker of the public data has its page, and so has everything else', ({
  contents,
}) => {
  const { claims, articles, speakers, paths } = contents;
  for (const { id } of claims) expect(paths).toContain(`claims/${encodeURI(id)}/`);
  for (const { id } of articles) expect(paths).toContain(`articles/${encodeURI(id)}/`);
  for (const { id } of speakers) expect(paths).toContain(`speakers/${encodeURI(id)}/`);
  expect(paths).toEqual(expect.arrayContaining(['', 'search/', 'method/', 'corrections/']));
});

test('every page can be reached from the overview by links alone', ({ site, contents }) => {
  const { base } = sites[site];
  const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
  const reached = new Set(['']);
  for (const path of reached) {
    for (const link of pages.get(path)?.document.querySelectorAll('a[href]') ?? []) {
      const url = new URL(link.getAttribute('href')!, pages.get(path)!.document.URL);
      if (url.origin === origin) reached.add(decodeURIComponent(url.pathname.slice(base.length)));
    }
  }
  expect(contents.paths.map(decodeURI).filter((path) => !reached.has(path))).toEqual([]);
});

test('nothing that a page loads comes from another host', ({ site }) => {
  for (const { path, document } of pagesOf(site)) {
    const loaded = [
      ...document.querySelectorAll('script[src], img[src], link[href]:not([rel=canonical]), iframe'),
    ];
    const elsewhere = loaded
      .map(
        (element) => new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', document.URL),
      )
      .filter((url) => url.origin !== origin);
    expect(elsewhere.map(String), path).toEqual([]);
  }
});
