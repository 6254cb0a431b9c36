import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { check } from './check.ts';
import { dataFiles } from './data-files.ts';
import type { Effects } from './effects.ts';
import { fill, type Renderer } from './prerender.ts';
import { report } from './report.ts';
import { packageRoot, siteConfig } from './site-config.ts';

/** Serves a corpus while it is written: a saved file shows in the browser, a mistake shows as the message of `check`. */
export async function dev(corpus: string, base: string, effects: Effects): Promise<ViteDevServer> {
  const config = siteConfig(base);
  const server = await createServer({
    ...config,
    appType: 'custom',
    plugins: [...(config.plugins ?? []), corpusPages(resolve(corpus), base, effects)],
    server: { open: false },
  });
  return server.listen();
}

function corpusPages(corpus: string, base: string, effects: Effects): Plugin {
  let checked = check(corpus, effects);
  return {
    name: 'counterclaim:pages',
    configureServer(server) {
      server.watcher.add(corpus);
      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(corpus)) return;
        checked = check(corpus, effects);
        void checked.then(({ problems }) => {
          if (problems.length) effects.log(report(problems, { colour: effects.colour, folder: corpus }));
          server.ws.send({ type: 'full-reload' });
        });
      });
      // After Vite's own files, in place of its index.html.
      return () => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '/', 'http://localhost');
          answer(server, url.pathname).then(({ status, type, body }) => {
            response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
          }, next);
        });
      };
    },
  };

  async function answer(server: ViteDevServer, pathname: string) {
    const { bundle, problems } = await checked;
    if (!bundle) {
      const page = problemPage(report(problems, { colour: false, folder: corpus }));
      return { status: 500, type: 'text/html', body: await server.transformIndexHtml(pathname, page) };
    }
    const path = pathname.slice(base.length);
    const file = path.startsWith('data/') ? dataFiles(bundle).get(path) : undefined;
    if (file !== undefined)
      return {
        status: 200,
        type: path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
        body: file,
      };
    const renderer = (await server.ssrLoadModule('/src/server.ts')) as Renderer;
    const route = renderer.parse(pathname, base);
    const page = await renderer.render(route, bundle, false);
    const template = await readFile(join(packageRoot, 'index.html'), 'utf8');
    const html = await server.transformIndexHtml(pathname, fill(template, page));
    return { status: page.found ? 200 : 404, type: 'text/html', body: html };
  }
}

/** A page of its own, so that Vite's client reloads it as soon as the mistake is mended. */
function problemPage(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><title>The corpus has mistakes</title></head><body><pre>${escaped}</pre></body></html>`;
}
