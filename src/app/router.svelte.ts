import { tick } from 'svelte';
import { BASE } from './address.ts';
import type { Page } from './data/page.ts';
import { documentTitle } from './head.ts';
import { parsePageBlock, readPageBlock } from './page-block.ts';
import { PAGES } from './pages/table.ts';
import { parse } from './routes.ts';
import { allDrawn, announce, view } from './screen.svelte.ts';

/** A page that does not come within this long (ms) is left to the browser, which has its own way to say so. */
const PATIENCE = 8000;

/** Path of the page on the screen: the address bar is already ahead of it when `popstate` is heard. */
let shownPath = '';

/** Loads the page this document was prerendered for, before it is hydrated: a late module would remount all of it. */
export async function start(pageBlock: string): Promise<void> {
  view.page = parsePageBlock(pageBlock);
  view.component = (await PAGES[view.page.route.page].load()).default;
  shownPath = location.pathname;
}

/** Takes over links and history, once the document is hydrated. */
export function listen(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', onClick);
  document.addEventListener('pointerover', (event) => void prefetch(event), { passive: true });
  document.addEventListener('focusin', (event) => void prefetch(event));
  addEventListener('popstate', (event) => void onPopState(event));
  addEventListener('scrollend', rememberPosition);
  const { top } = (history.state ?? {}) as { top?: number };
  if (top !== undefined) scrollTo({ top, behavior: 'instant' });
  followAddress(location);
}

/** Shows the page at an address of this site; any other address is left to the browser. */
export async function navigate(address: string): Promise<void> {
  const url = new URL(address, location.href);
  rememberPosition();
  if (url.pathname !== shownPath) {
    const outcome = await show(url);
    if (outcome === 'overtaken') return;
    if (outcome === 'failed') {
      location.assign(url);
      return;
    }
    history.pushState(null, '', url);
    scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  } else {
    history.pushState(null, '', url);
    // The same link may be followed twice: the page must see the hash go and come back.
    view.hash = '';
    await tick();
  }
  followAddress(url);
}

/** Counts what was asked to be shown, so that a slow page cannot take the place of one asked for later. */
let asked = 0;

/** `failed` where the address cannot be shown from here, for any reason. */
async function show(url: URL): Promise<'shown' | 'overtaken' | 'failed'> {
  asked += 1;
  const mine = asked;
  try {
    const page = await fetchPage(url);
    const { default: component } = await PAGES[page.route.page].load();
    if (mine !== asked) return 'overtaken';
    document.documentElement.classList.add('travelled');
    followAddress({ search: '', hash: '' });
    view.page = page;
    view.component = component;
    shownPath = url.pathname;
    await tick();
    document.title = documentTitle(page);
    void announce(document.title);
    return 'shown';
  } catch {
    return mine === asked ? 'failed' : 'overtaken';
  }
}

function followAddress({ search, hash }: Pick<URL, 'search' | 'hash'>): void {
  view.search = search;
  view.hash = hash;
}

const fetched = new Map<string, Promise<Page>>();

function fetchPage(url: URL): Promise<Page> {
  const address = url.origin + url.pathname;
  const known = fetched.get(address);
  if (known) return known;
  const page = fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    .then((response) => response.text())
    .then(readPageBlock);
  fetched.set(address, page);
  page.catch(() => fetched.delete(address));
  return page;
}

function onClick(event: MouseEvent): void {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || modified) return;
  const url = internalLink(event);
  if (!url) return;
  event.preventDefault();
  void navigate(url.href);
}

/** The address of the link under an event, if it leads to a page of this site or to a deep link on this page. */
function internalLink(event: Event): URL | null {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  // In SVG `anchor.href` is no string, so the attribute is read.
  const written = anchor?.getAttribute('href');
  if (!anchor || written == null || anchor.hasAttribute('download') || anchor.getAttribute('target'))
    return null;
  const url = new URL(written, location.href);
  if (url.origin !== location.origin || parse(url.pathname, BASE).page === 'not-found') return null;
  // "Skip to content" and the way from a note to its words are the browser's own business.
  const here = url.pathname === shownPath && url.search === location.search;
  return here && !/^#(p\d|[qe]-)/.test(url.hash) ? null : url;
}

async function prefetch(event: Event): Promise<void> {
  const url = internalLink(event);
  if (!url || url.pathname === shownPath) return;
  const page = await fetchPage(url).catch(() => null);
  if (page) await PAGES[page.route.page].load();
}

async function onPopState(event: PopStateEvent): Promise<void> {
  const url = new URL(location.href);
  if (url.pathname !== shownPath) {
    const outcome = await show(url);
    if (outcome === 'overtaken') return;
    if (outcome === 'failed') {
      location.reload();
      return;
    }
  }
  followAddress(url);
  await tick();
  await allDrawn();
  const { top } = (event.state ?? {}) as { top?: number };
  if (top !== undefined) scrollTo({ top, behavior: 'instant' });
}

function rememberPosition(): void {
  history.replaceState({ ...history.state, top: scrollY }, '');
}
