/**
 * `npm run lighthouse`: Lighthouse as on a mid-range phone over slow 4G, on the heaviest page of each kind. Prints
 * the median of three runs and exits 1 where one of the four scores is under 100.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments, findChromium } from '../browser/chromium.ts';
import { buildSite, folderOf } from '../browser/sites.ts';
import { hostCompressed } from './compressing-host.ts';
import { budgetPages } from './pages.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;

/** Scores of 0 to 100, and the audits that cost points. */
async function audit(address: string, port: number): Promise<{ scores: Scores; lost: string[] }> {
  const result = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
  const counted = new Set(
    CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => id),
  );
  const lost = Object.values(audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 0.9)
    .map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id));
  return { scores, lost };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

await buildSite('root');
const { url, close } = await hostCompressed(folderOf('root'));
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', ...chromiumArguments],
});
try {
  console.log(`page         ${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
  for (const { name, path } of budgetPages()) {
    const runs: Awaited<ReturnType<typeof audit>>[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await audit(url + path, chrome.port));
    const scores = CATEGORIES.map((category) => median(runs.map((run) => run.scores[category])));
    console.log(name.padEnd(13) + scores.map((score) => String(score).padStart(16)).join(''));
    if (scores.some((score) => score < 100)) {
      process.exitCode = 1;
      console.log(`  points lost by: ${[...new Set(runs.flatMap(({ lost }) => lost))].join(', ')}`);
    }
  }
} finally {
  chrome.kill();
  await close();
}
