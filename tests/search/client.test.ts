import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '../../src/search/client.ts';
import type { Answer, Question } from '../../src/search/protocol.ts';
import { createResponder } from '../../src/search/respond.ts';
import { ask, hitsOf, passages, searchOver } from './build.ts';
import { SENTENCES } from './engine/sentences.ts';

const index = 'https://example.org/data/search.json';

/** A worker in name only: it answers in this thread, when told to. */
class StandIn extends EventTarget {
  readonly questions: Question[] = [];
  terminated = false;
  readonly #respond = createResponder(() => searchOver(passages(SENTENCES)));

  postMessage(question: Question): void {
    this.questions.push(structuredClone(question));
  }

  /** Answers all questions that came in since it answered last. */
  async answer(): Promise<void> {
    await Promise.all(
      this.questions.splice(0).map(async (question) => this.say(await this.#respond(question))),
    );
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
    index,
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

  it('sends each query at once, with the address of the index', () => {
    const { client, workers } = withWorker();
    client.search(ask('ferry')).catch(() => {});
    client.facets(ask('ferry')).catch(() => {});
    expect(workers[0]!.questions).toEqual([
      { id: 1, index, query: ask('ferry'), wanted: 'results' },
      { id: 2, index, query: ask('ferry'), wanted: 'facets' },
    ]);
  });

  it('answers only the newest of the queries typed meanwhile, and rejects the others as aborted', async () => {
    const { client, workers } = withWorker();
    const outcomes = Promise.allSettled(
      ['f', 'fe', 'fer', 'ferries'].map((text) => client.search(ask(text))),
    );
    await workers[0]!.answer();
    const [first, second, third, last] = await outcomes;
    for (const stale of [first, second, third]) {
      expect(stale).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    }
    expect(last).toMatchObject({ status: 'fulfilled' });
  });

  it('rejects an older query at once, however long its answer takes', async () => {
    const { client } = withWorker();
    const older = client.search(ask('fe'));
    client.search(ask('ferry')).catch(() => {});
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('counts filters beside a search, neither taking the place of the other', async () => {
    const { client, workers } = withWorker();
    const results = client.search(ask('ferry'));
    const facets = client.facets(ask('ferry'));
    await workers[0]!.answer();
    const { groups } = await results;
    expect((await facets).kinds).toEqual([{ value: 'passage', count: groups[0]!.total }]);
  });

  it('takes a question that the worker dropped for aborted', async () => {
    const { client, workers } = withWorker();
    const dropped = client.search(ask('ferry'));
    workers[0]!.say({ id: 1, dropped: true });
    await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says why a query failed, and works again afterwards with the same worker', async () => {
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
    const broken = [client.search(ask('ferry')), client.facets(ask('ferry'))];
    const outcomes = Promise.allSettled(broken);
    workers[0]!.break('');
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({
        reason: { message: 'the search could not run: its worker did not start' },
      });
    }
    expect(workers[0]!.terminated).toBe(true);
    const again = client.search(ask('ferry'));
    await workers[1]!.answer();
    expect((await again).total).toBeGreaterThan(0);
  });

  it('aborts what is open when it is closed, and starts anew when asked again', async () => {
    const { client, workers } = withWorker();
    const open = client.search(ask('ferry'));
    client.close();
    await expect(open).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]!.terminated).toBe(true);
    client.search(ask('ferry')).catch(() => {});
    expect(workers).toHaveLength(2);
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
    const fetched = vi.fn(() => Promise.resolve(Response.json(passages(SENTENCES))));
    vi.stubGlobal('fetch', fetched);
    const client = openSearch({ index });
    expect(fetched).not.toHaveBeenCalled();
    const [first] = hitsOf(await client.search(ask('rusted bolts')));
    expect(first?.document.text).toMatch(/rusted/u);
    expect((await client.facets(ask('rusted bolts'))).kinds).toHaveLength(1);
    expect(fetched.mock.calls).toEqual([[index]]);
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
    const client = openSearch({ index });
    const search = () => client.search(ask('ferry'));
    await expect(search()).rejects.toThrow('no connection');
    await expect(search()).rejects.toThrow('404');
    await expect(search()).rejects.toThrow('not JSON');
    await expect(search()).rejects.toThrow('not a list');
    expect((await search()).total).toBeGreaterThan(0);
  });
});
