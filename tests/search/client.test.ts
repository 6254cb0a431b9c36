import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '../../src/search/client.ts';
import type { Answer, Question } from '../../src/search/protocol.ts';
import { createResponder } from '../../src/search/respond.ts';
import { ask, passages } from './build.ts';
import { SENTENCES } from './sentences.ts';

const load = () => Promise.resolve(passages(SENTENCES));

/** A worker in name only: it answers in this thread, when told to. */
class StandIn extends EventTarget {
  readonly questions: Question[] = [];
  terminated = false;
  readonly #respond = createResponder(load);

  postMessage(question: Question): void {
    this.questions.push(structuredClone(question));
  }

  async answer(): Promise<void> {
    this.say(await this.#respond(this.questions.at(-1)!));
  }

  say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

function withWorker() {
  vi.stubGlobal('Worker', StandIn);
  const workers: StandIn[] = [];
  const client = openSearch({
    documents: 'https://example.org/search.json',
    worker: () => {
      workers.push(new StandIn());
      return workers.at(-1) as unknown as Worker;
    },
  });
  return { client, workers };
}

afterEach(() => vi.unstubAllGlobals());

describe('a search from the page', () => {
  it('starts its worker with the first query and keeps it', async () => {
    const { client, workers } = withWorker();
    expect(workers).toHaveLength(0);
    for (const text of ['rusted bolts', 'ferry']) {
      const results = client.search(ask(text));
      await workers[0]!.answer();
      expect((await results).total).toBeGreaterThan(0);
    }
    expect(workers).toHaveLength(1);
  });

  it('asks only the newest of the queries typed meanwhile, and rejects the others as aborted', async () => {
    const { client, workers } = withWorker();
    const asked = ['f', 'fe', 'fer', 'ferries'].map((text) => client.search(ask(text)));
    const outcomes = Promise.allSettled(asked);
    const [worker] = workers;
    await worker!.answer();
    await worker!.answer();
    const [first, second, third, last] = await outcomes;
    for (const stale of [first, second, third]) {
      expect(stale).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    }
    expect(last).toMatchObject({ status: 'fulfilled' });
    expect(worker!.questions.map(({ query }) => query.text)).toEqual(['f', 'ferries']);
  });

  it('says why a query failed, and works again afterwards', async () => {
    const { client, workers } = withWorker();
    const failed = client.search(ask('ferry'));
    workers[0]!.say({ id: 1, failed: 'the search index could not be fetched: 404' });
    await expect(failed).rejects.toThrow('the search index could not be fetched: 404');
    const again = client.search(ask('ferry'));
    await workers[0]!.answer();
    expect((await again).total).toBeGreaterThan(0);
  });

  it('starts a new worker after one broke', async () => {
    const { client, workers } = withWorker();
    const broken = client.search(ask('ferry'));
    workers[0]!.break('');
    await expect(broken).rejects.toThrow('the search could not run: its worker did not start');
    expect(workers[0]!.terminated).toBe(true);
    const again = client.search(ask('ferry'));
    await workers[1]!.answer();
    expect((await again).total).toBeGreaterThan(0);
  });

  it('aborts what is open when it is closed', async () => {
    const { client, workers } = withWorker();
    const open = client.search(ask('ferry'));
    client.close();
    await expect(open).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]!.terminated).toBe(true);
  });

  it('passes over an answer to a question that is no longer asked', async () => {
    const { client, workers } = withWorker();
    const results = client.search(ask('ferry'));
    workers[0]!.say({ id: 99, failed: 'not yours' });
    await workers[0]!.answer();
    expect((await results).total).toBeGreaterThan(0);
  });
});

describe('a search where there are no workers', () => {
  it('is answered in the page', async () => {
    vi.stubGlobal('Worker', undefined);
    const client = openSearch({ documents: 'search.json', load });
    expect((await client.search(ask('rusted bolts'))).groups[0]?.hits[0]?.document.text).toMatch(/rusted/u);
  });

  it('names what is wrong with the documents, and tries again with the next query', async () => {
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(new Response('', { status: 404 })),
      () => Promise.resolve(new Response('<html>')),
      () => Promise.resolve(new Response('{}')),
      () => Promise.resolve(Response.json(passages(SENTENCES))),
    ];
    vi.stubGlobal('fetch', () => answers.shift()!());
    const client = openSearch({ documents: 'search.json' });
    const search = () => client.search(ask('ferry'));
    await expect(search()).rejects.toThrow('no connection');
    await expect(search()).rejects.toThrow('404');
    await expect(search()).rejects.toThrow('not JSON');
    await expect(search()).rejects.toThrow('not a list');
    expect((await search()).total).toBeGreaterThan(0);
  });
});
