import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../../../src/node/serve.ts';
import { siteConfig } from '../../../../src/node/site-config.ts';
import { writeSearch } from '../../../../src/search/written-search.ts';
import { chromiumArguments, findChromium } from '../../../browser/chromium.ts';
import { documentsOf } from '../engines/ours.ts';
import type { Passage } from '../passages.ts';
import type { TimedPage } from './page.ts';

/** ms from question to answer in Chromium, as the page measures them. */
export interface BrowserTimes {
  /** The first query of all: the worker starts and fetches what it begins with. */
  first: number;
  /** Of this program: each query while pages are still being fetched, from this machine, and once more. */
  fetching: number[];
  whole: number[];
  /** Every key of them. */
  typed: number[];
  worst: number[];
  fuse: number[];
}

/** What is asked: whole queries, every beginning of them, queries that hurt, and the few that fuse.js is asked. */
export interface Asked {
  whole: readonly string[];
  typed: readonly string[];
  worst: readonly string[];
  fuse: readonly string[];
}

/** Builds a page with the worker that the site has, serves it with the index, and asks it in Chromium. */
export async function timesInBrowser(passages: readonly Passage[], asked: Asked): Promise<BrowserTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const index = await writeSite(folder, passages);
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'timed' in window);
    const ours = (texts: readonly string[]) =>
      page.evaluate(([path, all]) => (window as unknown as { timed: TimedPage }).timed.ours(path, all), [
        index,
        texts,
      ] as const);
    const [first] = await ours(asked.whole.slice(0, 1));
    return {
      first: first!,
      fetching: await ours(asked.whole),
      whole: await ours(asked.whole),
      typed: await ours(asked.typed),
      worst: await ours(asked.worst),
      fuse: await page.evaluate(
        (texts) => (window as unknown as { timed: TimedPage }).timed.fuse('passages.json', texts),
        asked.fuse,
      ),
    };
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

/** Returns the path of the file that the search begins with. */
async function writeSite(folder: string, passages: readonly Passage[]): Promise<string> {
  const config = siteConfig('/');
  await build({
    ...config,
    publicDir: false,
    build: {
      ...config.build,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const { path, files } = writeSearch(documentsOf(passages));
  const all = new Map([
    ...files,
    ['index.html', '<!doctype html><title>Times</title><script type="module" src="/page.js"></script>'],
    ['404.html', 'Not found'],
    ['passages.json', JSON.stringify(passages.map(({ text }) => text))],
  ] as const);
  for (const [file, content] of all) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return path;
}
