import type { Manifest } from 'vite';
import type { Bundle } from '../model/types.ts';
import type { RenderedPage, Route } from '../server.ts';

/** The prerender entry, as built by Vite from src/server.ts. */
export type Renderer = typeof import('../server.ts');

/** Path below the output folder of the file that answers a route: `claims/<id>/index.html`, `404.html`. */
export function fileOf(route: Route, { path }: Pick<Renderer, 'path'>): string {
  const address = decodeURIComponent(path(route));
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * Every page of a site as `[file, html]`, one at a time, so that a corpus of any size needs the memory of one page.
 * `template` is the built index.html; `manifest` says which files a page's module was built into.
 */
export async function* prerender(
  bundle: Bundle,
  renderer: Renderer,
  template: string,
  manifest: Manifest,
  base: string,
): AsyncGenerator<[file: string, html: string]> {
  for (const route of renderer.routesOf(bundle)) {
    const page = await renderer.render(route, bundle, true);
    const preloads = [
      ...fontsOf(manifest).map(
        (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
      ),
      ...modulesOf(page.module, manifest).map((file) => `<link rel="modulepreload" href="${base}${file}">`),
    ]
      .map((link) => `\n    ${link}`)
      .join('');
    yield [fileOf(route, renderer), fill(template, { ...page, head: page.head + preloads })];
  }
}

/**
 * Puts a page into the template. Replacements are functions because `$&` and the like in a text would otherwise be
 * read as patterns.
 */
export function fill(template: string, page: RenderedPage): string {
  return template
    .replace('<html lang="en"', () => `<html lang="${page.language}"`)
    .replace('<!--head-->', () => page.head)
    .replace('<!--page-->', () => page.page)
    .replace('<!--data-->', () => page.data);
}

/** The face of every heading, asked for before the style sheet has said that it is needed. */
function fontsOf(manifest: Manifest): string[] {
  return Object.entries(manifest).flatMap(([source, { file }]) =>
    source.endsWith('libre-franklin-latin-wght-normal.woff2') ? [file] : [],
  );
}

/** A module's own file and all it imports, so that the browser asks for them at once and not one after the other. */
function modulesOf(module: string, manifest: Manifest): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(module);
  return [...files];
}
