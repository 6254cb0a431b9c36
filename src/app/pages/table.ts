import type { PageName } from '../routes.ts';
import type { PageComponent } from '../screen.svelte.ts';

interface PageModule {
  /** Path of the component, by which the prerender finds its built file and preloads it. */
  module: string;
  load: () => Promise<{ default: PageComponent }>;
}

function lazy(module: string, load: () => Promise<{ default: unknown }>): PageModule {
  // Each component takes its own content, which `Page` only tells apart at run time: routes and contents pair up
  // in data/page-for.ts and nowhere else.
  return { module, load: load as PageModule['load'] };
}

/** The component of every page, loaded when first shown: a visit pays for the page it opens. */
export const PAGES: Record<PageName, PageModule> = {
  overview: lazy('src/app/pages/Overview.svelte', () => import('./Overview.svelte')),
  claim: lazy('src/app/pages/Claim.svelte', () => import('./Claim.svelte')),
  article: lazy('src/app/pages/Article.svelte', () => import('./Article.svelte')),
  speaker: lazy('src/app/pages/Speaker.svelte', () => import('./Speaker.svelte')),
  utterance: lazy('src/app/pages/Utterance.svelte', () => import('./Utterance.svelte')),
  quotes: lazy('src/app/pages/Quotes.svelte', () => import('./Quotes.svelte')),
  copies: lazy('src/app/pages/Copies.svelte', () => import('./Copies.svelte')),
  compare: lazy('src/app/pages/Compare.svelte', () => import('./Compare.svelte')),
  check: lazy('src/app/pages/Check.svelte', () => import('./Check.svelte')),
  coverage: lazy('src/app/pages/Coverage.svelte', () => import('./Coverage.svelte')),
  timeline: lazy('src/app/pages/Timeline.svelte', () => import('./Timeline.svelte')),
  search: lazy('src/app/pages/Search.svelte', () => import('./Search.svelte')),
  method: lazy('src/app/pages/Method.svelte', () => import('./Method.svelte')),
  corrections: lazy('src/app/pages/Corrections.svelte', () => import('./Corrections.svelte')),
  'not-found': lazy('src/app/pages/NotFound.svelte', () => import('./NotFound.svelte')),
};
