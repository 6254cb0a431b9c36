import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild, type Manifest } from 'vite';
import { InputError } from '../model/problem.ts';
import { check } from './check.ts';
import type { Effects } from './effects.ts';
import { prerender, type Renderer } from './prerender.ts';
import { dataFiles } from './data-files.ts';
import { packageRoot, siteConfig } from './site-config.ts';

export interface BuildOptions {
  corpus: string;
  out: string;
  /** Begins and ends with a slash. */
  base: string;
  /** Absolute address of the published site, over the one in corpus.yaml. */
  url: string | null;
}

export interface BuildOutcome {
  pages: number;
  files: number;
  /** Problems that did not stop the build, as a report. */
  warnings: InputError | null;
}

/**
 * Builds a site from a corpus folder. Throws an `InputError` with every problem of the corpus before anything is
 * written; the output folder is emptied first, so a page that is gone from the corpus is gone from the site.
 */
export async function build(options: BuildOptions, effects: Effects): Promise<BuildOutcome> {
  const { corpus, base } = options;
  const out = resolve(options.out);
  refuseToOverwrite(out, [resolve(corpus), packageRoot, process.cwd()]);

  const { bundle: checked, problems } = await check(corpus, effects);
  if (!checked) throw new InputError(problems);
  const bundle = options.url ? { ...checked, corpus: { ...checked.corpus, url: options.url } } : checked;

  const manifest = await buildBrowserFiles(out, base);
  const template = await readFile(join(out, 'index.html'), 'utf8');
  let pages = 0;
  await withRenderer(base, async (renderer) => {
    for await (const [file, html] of prerender(bundle, renderer, template, manifest, base)) {
      await effects.write(join(out, file), html);
      pages += 1;
    }
    const map = renderer.sitemap(bundle);
    if (map) await effects.write(join(out, 'sitemap.xml'), map);
  });
  const data = dataFiles(bundle);
  for (const [file, content] of data) await effects.write(join(out, file), content);
  await rm(join(out, '.vite'), { recursive: true });
  return { pages, files: pages + data.size, warnings: problems.length ? new InputError(problems) : null };
}

/** An output folder is emptied, so it may not be, or hold, a folder that somebody works in. */
function refuseToOverwrite(out: string, kept: string[]): void {
  for (const folder of kept) {
    const within = relative(out, folder);
    if (within === '' || !within.startsWith('..')) {
      throw new RangeError(
        `the output folder would be emptied, and it holds ${folder}: choose another than ${out}`,
      );
    }
  }
}

async function buildBrowserFiles(out: string, base: string): Promise<Manifest> {
  const config = siteConfig(base);
  await viteBuild({ ...config, build: { ...config.build, outDir: out, emptyOutDir: true, manifest: true } });
  return JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
}

/** Builds src/server.ts into a temporary folder, whole, so that it runs wherever this package is installed. */
async function withRenderer(base: string, use: (renderer: Renderer) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  try {
    const config = siteConfig(base);
    await viteBuild({
      ...config,
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ...config.build,
        ssr: 'src/server.ts',
        outDir: folder,
        emptyOutDir: true,
        // In a folder without package.json only the ending says that these are modules.
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
    await use((await import(pathToFileURL(join(folder, 'server.mjs')).href)) as Renderer);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
