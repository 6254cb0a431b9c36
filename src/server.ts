import type { Component } from 'svelte';
import { render as renderComponent } from 'svelte/server';
import App from './app/App.svelte';
import { DRAW_ISLAND, ISLANDS, type DrawIsland, type IslandName } from './app/islands.ts';
import { aliasesOf, pageFor, routesOf } from './app/data/page-for.ts';
import { head } from './app/head.ts';
import { writePageBlock } from './app/page-block.ts';
import { PAGES } from './app/pages/table.ts';
import { parse, path, type Route } from './app/routes.ts';
import { sitemap } from './app/sitemap.ts';
import type { Bundle } from './model/types.ts';

export { aliasesOf, parse, path, routesOf, sitemap };
export type { Route };

export interface RenderedPage {
  /** Go into index.html at the comments of these names, as they are. */
  head: string;
  page: string;
  data: string;
  /** Source path of the page's own module, which the HTML should preload. */
  module: string;
  language: string;
  /** False where the corpus has nothing at this route, and the page says what is near. */
  found: boolean;
}

/** One page as HTML. `strict` writes the content security policy. */
export async function render(route: Route, bundle: Bundle, strict: boolean): Promise<RenderedPage> {
  const page = pageFor(route, bundle);
  const { module, load } = PAGES[page.route.page];
  const { default: component } = await load();
  const view = { page, component, search: '', hash: '', announcement: '' };
  const { body } = renderComponent(App, {
    props: { view },
    context: new Map([[DRAW_ISLAND, await drawIslands()]]),
  });
  return {
    head: head(page, { strict }),
    page: body,
    data: writePageBlock(page),
    module,
    language: page.site.language,
    found: page.route.page !== 'not-found',
  };
}

/** Islands are loaded by name in the browser; here all of them are at hand, so that drawing one need not wait. */
async function drawIslands(): Promise<DrawIsland> {
  const components = new Map(
    await Promise.all(
      (Object.keys(ISLANDS) as IslandName[]).map(
        async (name) => [name, (await ISLANDS[name]()).default] as const,
      ),
    ),
  );
  return (name, props) =>
    renderComponent(components.get(name) as Component<typeof props>, { props, idPrefix: name }).body;
}
