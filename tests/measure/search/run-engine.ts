import { gzipSync } from 'node:zlib';
import type { Engine, Opened } from './engines/engine.ts';
import { placeOf, type Placed } from './metrics.ts';
import type { Passage, TestQuery } from './passages.ts';

export interface Outcome {
  engine: Engine;
  placed: Placed[];
  /** ms from query to answer, each. */
  times: number[];
  /** ms that the processor worked on each: other programs make `times` longer, not these. */
  worked: number[];
  /** ms from the passages to being ready. */
  built: number;
  /** Bytes of the index, each file by itself through gzip -9; null where there is none. */
  bytes: number | null;
}

const warmUp = 24;

/** Opens one engine, warms it up, asks it the queries one by one and takes the times. */
export async function runEngine(
  engine: Engine,
  passages: readonly Passage[],
  queries: readonly TestQuery[],
): Promise<Outcome> {
  globalThis.gc?.();
  const begun = performance.now();
  const opened = await engine.open(passages);
  const built = performance.now() - begun;
  for (const { query } of evenly(queries, warmUp)) await opened.search(query);
  const placed: Placed[] = [];
  const times: number[] = [];
  const worked: number[] = [];
  for (const one of queries) {
    const before = process.cpuUsage();
    const asked = performance.now();
    const ids = await opened.search(one.query);
    times.push(performance.now() - asked);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
    placed.push({ query: one.id, class: one.class, place: placeOf(one.answer, ids) });
  }
  const bytes = await indexBytes(opened);
  opened.close?.();
  return { engine, placed, times, worked, built, bytes };
}

async function indexBytes(opened: Opened): Promise<number | null> {
  if (!opened.files) return null;
  return [...(await opened.files()).values()].reduce((sum, file) => sum + gzipBytes(file), 0);
}

export function gzipBytes(file: string | Uint8Array): number {
  return gzipSync(file, { level: 9 }).length;
}

/** At most `count` of the queries, as many of each class as there are, spread over all of it; in their order. */
export function evenly(queries: readonly TestQuery[], count: number): TestQuery[] {
  if (queries.length <= count) return [...queries];
  const names = [...new Set(queries.map((one) => one.class))];
  const each = Math.max(1, Math.floor(count / names.length));
  const chosen = new Set(
    names.flatMap((name) => {
      const own = queries.filter((one) => one.class === name);
      return own.filter(
        (_, at) => Math.floor((at * each) / own.length) !== Math.floor(((at - 1) * each) / own.length),
      );
    }),
  );
  return queries.filter((one) => chosen.has(one));
}
