import { chromium } from '@playwright/test';
import { serve } from '../../../src/node/serve.ts';
import { chromiumArguments, findChromium } from '../../browser/chromium.ts';
import { buildSite, folderOf } from '../../browser/sites.ts';

/** Times in ms, as the page measures them: until all is loaded and indexed, and each check from message to answer. */
export interface BrowserTimes {
  ready: number;
  checks: number[];
}

/**
 * Checks a text `runs` times in Chromium on the built site; `corpus` is the corpus's JSON in place of the site's own. What is
 * measured is the worker's answer, not the drawing of it.
 */
export async function timesInBrowser(text: string, runs: number, corpus?: string): Promise<BrowserTimes> {
  const site = await serve(folderOf('root'), {});
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    if (corpus !== undefined) {
      await page.route('**/data/check-*.json', (route) =>
        route.fulfill({ body: corpus, contentType: 'application/json' }),
      );
    }
    await page.addInitScript(() => {
      const times = { opened: 0, ready: 0, checks: [] as number[] };
      Object.assign(window, { times });
      let asked = 0;
      window.Worker = class extends Worker {
        constructor(...options: ConstructorParameters<typeof Worker>) {
          super(...options);
          this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
            if (data.kind === 'ready') times.ready = performance.now() - times.opened;
            if (data.kind === 'checked') times.checks.push(performance.now() - asked);
          });
        }
        override postMessage(message: { kind: string }) {
          if (message.kind === 'open') times.opened = performance.now();
          else asked = performance.now();
          super.postMessage(message);
        }
      };
    });
    await page.goto(`${site.url}check/`);
    await page.getByText('Loaded.', { exact: true }).waitFor({ timeout: 300_000 });
    const field = page.getByRole('textbox', { name: /^The text/ });
    for (let run = 0; run < runs; run += 1) {
      await field.fill(text);
      await page.getByRole('button', { name: 'Check the text' }).click();
      await page.waitForFunction(
        (count) => (window as unknown as { times: BrowserTimes }).times.checks.length > count,
        run,
        { timeout: 120_000 },
      );
    }
    return await page.evaluate(() => (window as unknown as { times: BrowserTimes }).times);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Builds the site that the times are taken on; kept where `REUSE_SITES` is set. */
export async function buildForTimes(): Promise<void> {
  if (!process.env.REUSE_SITES) await buildSite('root');
}
