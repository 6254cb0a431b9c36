import type { Order, Report } from './protocol.ts';
import type { CheckResult } from './result.ts';

export interface CheckClient {
  /** Resolves when everything that a check needs is there: from then on nothing is asked of any host. */
  ready: Promise<void>;
  /**
   * Resolves with what the text holds. Rejects with a `DOMException` named `AbortError` when a newer text or `close` made this
   * one pointless, else with an `Error` whose message a person can read.
   */
  check(text: string): Promise<CheckResult>;
  /** Ends the worker. */
  close(): void;
}

interface CheckPlace {
  worker: Worker;
  /** Absolute address of the corpus file. */
  corpus: string;
  /** Bytes that have come, and how many are to come in all where that is known. */
  onloading?: (loaded: number, total: number | null) => void;
}

interface Waiting {
  id: number;
  text: string;
  resolve: (result: CheckResult) => void;
  reject: (reason: Error | DOMException) => void;
}

/**
 * Has the worker load the corpus at once, before there is any text. Texts are sent only when all of it has come; while one is
 * being checked only the newest other waits.
 */
export function openCheck({ worker, corpus, onloading }: CheckPlace): CheckClient {
  let [open, refuse]: [() => void, (reason: Error) => void] = [() => {}, () => {}];
  const ready = new Promise<void>((resolve, reject) => ([open, refuse] = [resolve, reject]));
  // Whoever only checks texts hears of a failure there.
  ready.catch(() => {});
  let isReady = false;
  let failure: Error | null = null;
  let asked: Waiting | null = null;
  let next: Waiting | null = null;
  let lastId = 0;

  const order = (what: Order) => worker.postMessage(what);

  function sendNext(): void {
    if (!isReady || asked || !next) return;
    [asked, next] = [next, null];
    order({ kind: 'check', id: asked.id, text: asked.text });
  }

  function receive(report: Report): void {
    if (report.kind === 'loading') onloading?.(report.loaded, report.total);
    else if (report.kind === 'ready') {
      isReady = true;
      open();
      sendNext();
    } else if (report.kind === 'failed' && report.id === null) fail(report.reason);
    else answer(report);
  }

  function answer(report: Extract<Report, { id: number | null }>): void {
    if (asked?.id !== report.id) return;
    const answered = asked;
    asked = null;
    if (next) answered.reject(superseded());
    else if (report.kind === 'failed') answered.reject(new Error(report.reason));
    else answered.resolve(report.result);
    sendNext();
  }

  function fail(reason: string): void {
    failure = new Error(reason);
    refuse(failure);
    asked?.reject(failure);
    next?.reject(failure);
    asked = next = null;
  }

  worker.addEventListener('message', (event: MessageEvent<Report>) => receive(event.data));
  worker.addEventListener('error', (event) => {
    fail(`the check could not run: ${event.message || 'its worker did not start'}`);
  });
  worker.addEventListener('messageerror', () => fail('the check could not run: an answer was unreadable'));
  order({ kind: 'open', corpus });

  return {
    ready,
    check(text) {
      return new Promise((resolve, reject) => {
        if (failure) {
          reject(failure);
          return;
        }
        lastId += 1;
        next?.reject(superseded());
        next = { id: lastId, text, resolve, reject };
        sendNext();
      });
    },
    close() {
      worker.terminate();
      const closed = superseded();
      asked?.reject(closed);
      next?.reject(closed);
      refuse(closed);
      asked = next = null;
    },
  };
}

function superseded(): DOMException {
  return new DOMException('a newer text took its place', 'AbortError');
}
