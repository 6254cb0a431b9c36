import type { Opened } from './engines/engine.ts';
import type { TestQuery } from './passages.ts';
import type { WorstCase } from './worst-cases.ts';

/** What was typed, at every key of a query: its beginnings, the query itself last. */
export function keysOf({ query }: TestQuery): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1));
}

/** ms of each text, asked one after the other. */
export async function timesOf(opened: Opened, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const asked = performance.now();
    await opened.search(text);
    times.push(performance.now() - asked);
  }
  return times;
}

/** Of each query the least of `runs`, since what else the machine does only ever adds; of a case its slowest query (ms). */
export async function worstTimes(
  opened: Opened,
  cases: readonly WorstCase[],
  runs = 3,
): Promise<{ name: string; query: string; first: number; best: number }[]> {
  const worst = [];
  for (const { name, queries } of cases) {
    const all: number[][] = [];
    for (let run = 0; run < runs; run += 1) all.push(await timesOf(opened, queries));
    const best = queries.map((_, at) => Math.min(...all.map((times) => times[at]!)));
    const slowest = best.indexOf(Math.max(...best));
    worst.push({ name, query: queries[slowest]!, first: Math.max(...all[0]!), best: best[slowest]! });
  }
  return worst;
}
