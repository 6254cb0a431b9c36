import { describe, expect, it, vi } from 'vitest';
import { openCheck } from '../../src/check/client.ts';
import type { Order, Report } from '../../src/check/protocol.ts';
import type { CheckResult } from '../../src/check/result.ts';

/** A worker that keeps what it is told, and says what it is made to say. */
class ToldWorker extends EventTarget {
  told: Order[] = [];
  ended = false;
  postMessage(order: Order) {
    this.told.push(order);
  }
  terminate() {
    this.ended = true;
  }
  say(report: Report) {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}

const found = (text: string) => ({ text }) as CheckResult;

function open() {
  const worker = new ToldWorker();
  const onloading = vi.fn();
  const client = openCheck({ worker: worker as unknown as Worker, corpus: '/data/check.json', onloading });
  return { worker, client, onloading };
}

describe('the client of the check', () => {
  it('has the corpus loaded at once, and sends no text before all of it is there', async () => {
    const { worker, client, onloading } = open();
    const checked = client.check('a');
    expect(worker.told).toEqual([{ kind: 'open', corpus: '/data/check.json' }]);
    worker.say({ kind: 'loading', loaded: 5, total: 9 });
    expect(onloading).toHaveBeenCalledWith(5, 9);
    worker.say({ kind: 'ready' });
    await client.ready;
    expect(worker.told.at(-1)).toEqual({ kind: 'check', id: 1, text: 'a' });
    worker.say({ kind: 'checked', id: 1, result: found('a') });
    expect(await checked).toEqual(found('a'));
  });

  it('gives up an older text for a newer one, and never asks about those between', async () => {
    const { worker, client } = open();
    worker.say({ kind: 'ready' });
    const [first, second, third] = ['a', 'b', 'c'].map((text) => client.check(text));
    worker.say({ kind: 'checked', id: 1, result: found('a') });
    worker.say({ kind: 'checked', id: 3, result: found('c') });
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    expect(await third).toEqual(found('c'));
    expect(worker.told.map((order) => (order.kind === 'check' ? order.text : ''))).toEqual(['', 'a', 'c']);
  });

  it('says why nothing can be checked where the corpus cannot be had, to every later text as well', async () => {
    const { worker, client } = open();
    const waiting = client.check('a');
    worker.say({ kind: 'failed', id: null, reason: 'no connection' });
    await expect(waiting).rejects.toThrow('no connection');
    await expect(client.ready).rejects.toThrow('no connection');
    await expect(client.check('b')).rejects.toThrow('no connection');
  });

  it('ends the worker when closed', async () => {
    const { worker, client } = open();
    const waiting = client.check('a');
    client.close();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.ended).toBe(true);
  });
});
