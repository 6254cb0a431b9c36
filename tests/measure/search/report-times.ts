import { table } from '../wordings/table.ts';
import type { BrowserTimes } from './browser/in-browser.ts';
import type { Fetched } from './fetches.ts';
import { quantile } from './metrics.ts';
import { kilobytes, milliseconds } from './report.ts';

/** One frame at 60 Hz (ms): what takes longer is seen to lag behind the typing. */
const frame = 16.7;

export function timesRow(name: string, times: readonly number[]): string[] {
  const over = times.filter((time) => time > frame).length / times.length;
  return [
    name,
    String(times.length),
    ...[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share))),
    `${(100 * over).toFixed(1)} %`,
  ];
}

export function timesTable(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${table(['', 'asked', 'p50', 'p95', 'slowest', `over ${frame} ms`], rows)}`;
}

export function fetchesTable({ files, bytes }: Fetched): string {
  const rows = [
    ['bytes', ...[0.5, 0.95, 1].map((share) => kilobytes(quantile(bytes, share)))],
    ['files', ...[0.5, 0.95, 1].map((share) => String(quantile(files, share)))],
  ];
  return `What a query fetches when nothing is cached (JSON through gzip, other files as they are)\n${table(['', 'median', 'p95', 'most'], rows)}`;
}

export function worstTable(
  worst: readonly { name: string; query: string; first: number; best: number }[],
): string {
  const rows = worst.map(({ name, query, first, best }) => [
    name,
    milliseconds(first),
    milliseconds(best),
    Array.from(query.replace(/\s/g, ' ')).slice(0, 24).join(''),
  ]);
  return `Queries that hurt, the slowest of each sort\n${table(['', 'first time', 'best of 3', 'which (its beginning)'], rows)}`;
}

const sorts: Readonly<Record<keyof BrowserTimes, string>> = {
  first: 'the first of all',
  fetching: 'whole, files being fetched',
  whole: 'whole, once more',
  worst: 'queries that hurt',
  typed: 'letter by letter',
  fuse: 'fuse tuned, in a worker',
};

export function browserTable(times: BrowserTimes): string {
  const rows = Object.entries(sorts).map(([sort, name]) => timesRow(name, times[sort as keyof BrowserTimes]));
  const ratio = quantile(times.fuse, 0.95) / quantile(times.whole, 0.95);
  return `${timesTable("Chromium, the worker's round trip", rows)}\nfuse tuned takes ${ratio.toFixed(0)} times as long at p95.`;
}
