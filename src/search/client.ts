import type { Answer, Question } from './protocol.ts';
import type { Facets, Query, Results } from './query.ts';

export interface SearchClient {
  /**
   * Resolves with the results. Rejects with a `DOMException` named `AbortError` when a newer query or `close` made
   * this one pointless (to be passed over in silence), else with an `Error` whose message a person can read.
   */
  search(query: Query): Promise<Results>;
  /** How much each filter would leave of the query, where the results did not tell. Rejects as `search` does. */
  facets(query: Query): Promise<Facets>;
  /** Ends the worker. A later `search` starts anew. */
  close(): void;
}

export interface SearchPlace {
  /** Makes the worker; called on first use. Left out, or where there are no workers, the page itself searches. */
  worker?: (() => Worker) | undefined;
  /** Absolute address of the index, see `WrittenSearch.path`. */
  index: string;
}

interface Waiting {
  id: number;
  resolve: (answer: Results & Facets) => void;
  reject: (reason: Error | DOMException) => void;
}

/** Carries questions; `fail` is called when it cannot carry any. */
interface Line {
  send(question: Question): void;
  close(): void;
}

/**
 * A search that loads nothing before its first query. A query takes the place of the one before, which is then
 * pointless: its answer is passed over, and where it has not been begun, it never is.
 */
export function openSearch(place: SearchPlace): SearchClient {
  let line: Line | null = null;
  let lastId = 0;
  const waiting: Partial<Record<Question['wanted'], Waiting>> = {};

  function ask(wanted: Question['wanted'], query: Query): Promise<Results & Facets> {
    return new Promise((resolve, reject) => {
      waiting[wanted]?.reject(superseded());
      lastId += 1;
      waiting[wanted] = { id: lastId, resolve, reject };
      line ??= openLine(place, receive, fail);
      line.send({ id: lastId, index: place.index, query, wanted });
    });
  }

  function receive(answer: Answer): void {
    for (const wanted of ['results', 'facets'] as const) {
      const asked = waiting[wanted];
      if (asked?.id !== answer.id) continue;
      delete waiting[wanted];
      if ('failed' in answer) asked.reject(new Error(answer.failed));
      else if ('dropped' in answer) asked.reject(superseded());
      else asked.resolve(('results' in answer ? answer.results : answer.facets) as Results & Facets);
    }
  }

  function stop(reason: Error | DOMException): void {
    line?.close();
    line = null;
    for (const wanted of ['results', 'facets'] as const) {
      waiting[wanted]?.reject(reason);
      delete waiting[wanted];
    }
  }

  function fail(reason: string): void {
    stop(new Error(reason));
  }

  return {
    search: (query) => ask('results', query),
    facets: (query) => ask('facets', query),
    close: () => stop(superseded()),
  };
}

function superseded(): DOMException {
  return new DOMException('a newer search took its place', 'AbortError');
}

function openLine(
  place: SearchPlace,
  receive: (answer: Answer) => void,
  fail: (reason: string) => void,
): Line {
  const worker = typeof Worker === 'undefined' ? undefined : place.worker?.();
  return worker ? workerLine(worker, receive, fail) : pageLine(receive, fail);
}

function workerLine(worker: Worker, receive: (answer: Answer) => void, fail: (reason: string) => void): Line {
  worker.addEventListener('message', (event: MessageEvent<Answer>) => receive(event.data));
  worker.addEventListener('error', (event) => {
    fail(`the search could not run: ${event.message || 'its worker did not start'}`);
  });
  worker.addEventListener('messageerror', () => fail('the search could not run: an answer was unreadable'));
  return { send: (question) => worker.postMessage(question), close: () => worker.terminate() };
}

/** The same answers without a worker; the engine is fetched only then. */
function pageLine(receive: (answer: Answer) => void, fail: (reason: string) => void): Line {
  let open = true;
  const responder = import('./respond.ts').then(({ createResponder }) => createResponder());
  return {
    send(question) {
      responder
        .then((respond) => respond(question))
        .then(
          (answer) => {
            if (open) receive(answer);
          },
          (error: unknown) => {
            if (open) fail(`the search could not run: ${String(error)}`);
          },
        );
    },
    close() {
      open = false;
    },
  };
}
