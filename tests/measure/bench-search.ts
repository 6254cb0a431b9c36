/**
 * `npm run bench:search [-- --passages P.jsonl --queries Q.jsonl]`: how well and how fast what is half remembered is
 * found, by this program and by other search libraries.
 *
 * - `--passages` (`{"id", "text"}` a line): without, the sentences of the corpus that ships;
 * - `--queries` (`{"id", "query", "answer", "class"}` a line): without, made from the passages;
 * - `--scale N`: so many passages, made ones added behind those given;
 * - `--browser`: also the round trip of the worker in Chromium, beside fuse.js in a worker;
 * - `--engines a,b`: only these;
 * - `--sample N`: slow engines are asked so many of the queries, as many of each class (96 above 20,000 passages).
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { timesInBrowser } from './search/browser/in-browser.ts';
import { engines, enginesNamed } from './search/engines/all.ts';
import { miniSearch } from './search/engines/mini-search.ts';
import { ours } from './search/engines/ours.ts';
import { fetchesOf } from './search/fetches.ts';
import { growPassages } from './search/grow-passages.ts';
import { keysOf, timesOf, worstTimes } from './search/latency.ts';
import { browserTable, fetchesTable, timesRow, timesTable, worstTable } from './search/report-times.ts';
import { costTable, kilobytes, progress, qualityTables, settingsNote } from './search/report.ts';
import { evenly, gzipBytes, type Outcome, runEngine } from './search/run-engine.ts';
import { passagesFrom, queriesFrom } from './search/sources.ts';
import { worstCases } from './search/worst-cases.ts';

const { values } = parseArgs({
  options: {
    passages: { type: 'string' },
    queries: { type: 'string' },
    engines: { type: 'string' },
    sample: { type: 'string' },
    scale: { type: 'string' },
    browser: { type: 'boolean', default: false },
  },
});
/** Above so many passages slow engines are asked so few queries. */
const [manyPassages, fewQueries] = [20_000, 96];
/** Queries that are typed letter by letter into the engines in Node, and that fuse.js is asked in Chromium. */
const [typed, fuseAsked] = [48, 8];

const { given, queries, chosen } = await read().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
const passages =
  values.scale === undefined ? given : growPassages(given, wholeNumber('scale', values.scale), 1);
const most = values.sample === undefined ? fewQueries : wholeNumber('sample', values.sample);
const sample =
  values.sample !== undefined || passages.length > manyPassages ? evenly(queries, most) : queries;
const textBytes = gzipBytes(passages.map(({ text }) => text).join('\n'));

console.log(
  `${passages.length} passages (${kilobytes(textBytes)} gzip), ${passages.length - given.length} of them made; ` +
    `${queries.length} queries${values.queries === undefined ? ', made from the passages' : ''}` +
    `${sample.length < queries.length ? `; slow engines are asked ${sample.length} of them` : ''}; ` +
    `${availableParallelism()} cores with ${loadavg()[0]!.toFixed(1)} programs at work\n`,
);
const outcomes: Outcome[] = [];
for (const engine of chosen) {
  const outcome = await runEngine(engine, passages, engine.slow ? sample : queries);
  outcomes.push(outcome);
  console.error(progress(outcome));
}
console.log(`${qualityTables(outcomes)}\n`);
console.log(`${costTable(outcomes, textBytes)}\n`);
console.log(`${settingsNote(outcomes)}\n`);
await reportTyping();
if (chosen.includes(ours)) await reportOurs();
if (values.browser) await reportBrowser();

async function read() {
  const chosen = values.engines === undefined ? engines : enginesNamed(values.engines);
  const given = await passagesFrom(values.passages);
  return { given, queries: queriesFrom(values.queries, given), chosen };
}

/** Of an option that is a number; ends the program where it is none. */
function wholeNumber(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  console.error(`--${name} is a whole number: ${value}`);
  process.exit(2);
}

async function reportTyping(): Promise<void> {
  const keys = evenly(queries, typed).flatMap(keysOf);
  const rows: string[][] = [];
  for (const engine of chosen.filter((one) => one === ours || one === miniSearch)) {
    rows.push(timesRow(engine.name, await timesOf(await engine.open(passages), keys)));
  }
  if (rows.length > 0) console.log(`${timesTable('Typed letter by letter', rows)}\n`);
}

async function reportOurs(): Promise<void> {
  console.log(`${fetchesTable(await fetchesOf(passages, queries))}\n`);
  const opened = await ours.open(passages);
  console.log(`${worstTable(await worstTimes(opened, worstCases(passages)))}\n`);
}

async function reportBrowser(): Promise<void> {
  const asked = {
    whole: queries.map(({ query }) => query),
    typed: queries.flatMap(keysOf),
    worst: worstCases(passages).flatMap((one) => one.queries),
    fuse: evenly(queries, fuseAsked).map(({ query }) => query),
  };
  const times = await timesInBrowser(passages, asked, (sort, some) => {
    console.error(`Chromium: ${timesRow(sort, some).join('  ')}`);
  });
  console.log(browserTable(times));
}
