/** What the page does that times are taken in: asks workers and tells how long each answer took (ms). */
import { openSearch } from '../../../../src/search/client.ts';
import type { FuseAnswer, FuseQuestion } from './fuse-worker.ts';

export interface TimedPage {
  /** Asks this program's own worker; `index` is the path of what a build wrote. */
  ours(index: string, texts: readonly string[]): Promise<number[]>;
  /** Asks fuse.js in a worker; `passages` is the path of a JSON array of texts. */
  fuse(passages: string, texts: readonly string[]): Promise<number[]>;
}

const opened = new Map<string, ReturnType<typeof openSearch>>();

const timed: TimedPage = {
  ours(index, texts) {
    const client =
      opened.get(index) ??
      openSearch({
        worker: () =>
          new Worker(new URL('../../../../src/search/worker.ts', import.meta.url), { type: 'module' }),
        index: new URL(index, location.href).href,
      });
    opened.set(index, client);
    return timesOf(texts, (text) => client.search({ text, limit: 10, offset: 0 }));
  },
  async fuse(passages, texts) {
    const worker = new Worker(new URL('./fuse-worker.ts', import.meta.url), { type: 'module' });
    const ask = (question: FuseQuestion) =>
      new Promise<FuseAnswer>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FuseAnswer>) => resolve(data);
        worker.postMessage(question);
      });
    await ask({ passages: new URL(passages, location.href).href });
    const times = await timesOf(texts, (text) => ask({ text }));
    worker.terminate();
    return times;
  },
};

async function timesOf(texts: readonly string[], ask: (text: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const asked = performance.now();
    await ask(text);
    times.push(performance.now() - asked);
  }
  return times;
}

Object.assign(window, { timed });
