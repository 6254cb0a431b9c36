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
  for (const route of [...renderer.routesOf(bundle), ...renderer.aliasesOf(bundle)]) {
    const page = await renderer.render(route, bundle, true);
    const links = [
      ...builtFrom(HEADING_FACE, manifest).map(
        (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
      ),
      ...builtFrom(LATE_TYPE, manifest).map(
        (file) => `<noscript><link rel="stylesheet" href="${base}${file}"></noscript>`,
      ),
      ...modulesOf(page.module, manifest).map((file) => `<link rel="modulepreload" href="${base}${file}">`),
    ];
    yield [fileOf(route, renderer), fill(template, { ...page, head: [page.head, ...links].join('\n    ') })];
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
const HEADING_FACE = 'libre-franklin-latin-wght-normal.woff2';
/** The style sheet that scripts add after the first paint (src/app/late-type.ts). */
const LATE_TYPE = 'src/app/style/serif.css';

/** The built file of a source file, by the end of its path; none where the build has no such source. */
function builtFrom(ending: string, manifest: Manifest): string[] {
  return Object.entries(manifest).flatMap(([source, { file }]) => (source.endsWith(ending) ? [file] : []));
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
