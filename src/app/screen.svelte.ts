import { tick, type Component } from 'svelte';
import type { Page } from './data/page.ts';

export type PageComponent = Component<{ page: Page; search: string; hash: string }>;

/** What is on the screen; a component that reads it follows navigation. */
export interface View {
  page: Page;
  component: PageComponent;
  /** The parts of the address from `?` and from `#` on; both empty until hydrated, as in the prerendered file. */
  search: string;
  hash: string;
  /** Said by screen readers when it changes. */
  announcement: string;
}

class Screen implements View {
  // Raw: a page's data is replaced whole, and proxies on all of it would cost more than they tell.
  page = $state.raw({} as Page);
  component = $state.raw({} as PageComponent);
  search = $state('');
  hash = $state('');
  announcement = $state('');
}

export const view: View = new Screen();

/** Puts another address of this page in the bar and moves nothing: a search as it is typed. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, '', address);
  view.search = location.search;
}

/** Islands that are being drawn: a page has its full height only when they are. */
const beingDrawn = new Set<Promise<void>>();

export function drawing(island: Promise<void>): void {
  beingDrawn.add(island);
  const done = () => beingDrawn.delete(island);
  island.then(done, done);
}

/** Resolves when every island that is being drawn stands in the document, or could not be drawn. */
export async function allDrawn(): Promise<void> {
  await Promise.allSettled(beingDrawn);
}

/** Has a screen reader say something, even when it is what it said before. */
export async function announce(text: string): Promise<void> {
  view.announcement = '';
  await tick();
  view.announcement = text;
}
