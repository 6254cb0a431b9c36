import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from '../../../../src/node/serve.ts';
import { siteConfig } from '../../../../src/node/site-config.ts';
import { writeSearch } from '../../../../src/search/written-search.ts';
import { chromiumArguments, findChromium } from '../../../browser/chromium.ts';
import { documentsOf } from '../engines/ours.ts';
import type { Passage } from '../passages.ts';
import type { TimedPage } from './page.ts';

/** Where the server lets files be kept, as hosts do that know a hashed name when they see one. */
const kept = 'assets/';
/** The texts of all passages, for fuse.js. */
const textsPath = 'passages.json';

/** ms from question to answer in Chromium, as the page measures them. */
export interface BrowserTimes {
  /** The first query of all, alone: the worker starts and fetches what it begins with. */
  first: number[];
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

/**
 * Builds a page with the worker that the site has, serves it with the index, and asks it in Chromium. `onTimes` hears
 * of each sort of question when it is through, since all of them take minutes.
 */
export async function timesInBrowser(
  passages: readonly Passage[],
  asked: Asked,
  onTimes: (sort: keyof BrowserTimes, times: readonly number[]) => void = () => {},
): Promise<BrowserTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    const index = await writeSite(folder, passages);
    return await onPage(folder, async (page) => {
      const times: BrowserTimes = { first: [], fetching: [], whole: [], typed: [], worst: [], fuse: [] };
      const ask = async (sort: keyof BrowserTimes, texts: readonly string[]) => {
        const timed: keyof TimedPage = sort === 'fuse' ? 'fuse' : 'ours';
        times[sort] = await page.evaluate(
          ([way, path, all]) => (window as unknown as { timed: TimedPage }).timed[way](path, all),
          [timed, sort === 'fuse' ? textsPath : index, texts] as const,
        );
        onTimes(sort, times[sort]);
      };
      await ask('first', asked.whole.slice(0, 1));
      await ask('fetching', asked.whole);
      await ask('whole', asked.whole);
      await ask('worst', asked.worst);
      await ask('typed', asked.typed);
      await ask('fuse', asked.fuse);
      return times;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function onPage<Result>(folder: string, run: (page: Page) => Promise<Result>): Promise<Result> {
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'timed' in window);
    return await run(page);
  } finally {
    await browser.close();
    await site.close();
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
    ...Array.from(files, ([file, content]) => [kept + file, content] as const),
    ['index.html', '<!doctype html><title>Times</title><script type="module" src="/page.js"></script>'],
    ['404.html', 'Not found'],
    [textsPath, JSON.stringify(passages.map(({ text }) => text))],
  ] as const);
  for (const [file, content] of all) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return kept + path;
}
