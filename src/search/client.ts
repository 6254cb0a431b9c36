import type { Answer, LoadDocuments, Question } from './protocol.ts';
import type { Query, Results } from './query.ts';

export interface SearchClient {
  /**
   * Resolves with the results. Rejects with a `DOMException` named `AbortError` when a newer query or `close` made
   * this one pointless (to be passed over in silence), else with an `Error` whose message a person can read.
   */
  search(query: Query): Promise<Results>;
  /** Ends the worker. A later `search` starts anew. */
  close(): void;
}

export interface SearchPlace {
  /** Makes the worker; called on first use. Left out, or where there are no workers, the page itself searches. */
  worker?: (() => Worker) | undefined;
  /** Absolute address of the documents file. */
  documents: string;
  /** How the page reads the documents when it searches itself. */
  load?: LoadDocuments | undefined;
}

interface Waiting {
  question: Question;
  resolve: (results: Results) => void;
  reject: (reason: Error | DOMException) => void;
}

/** Carries one question at a time; `fail` is called when it cannot carry any. */
interface Line {
  send(question: Question): void;
  close(): void;
}

/**
 * A search that loads nothing before its first query. While one query is being answered only the newest other waits;
 * queries between them are dropped unasked, so that fast typing never queues work.
 */
export function openSearch(place: SearchPlace): SearchClient {
  let line: Line | null = null;
  let asked: Waiting | null = null;
  let next: Waiting | null = null;
  let lastId = 0;

  function send(waiting: Waiting): void {
    asked = waiting;
    line ??= openLine(place, receive, fail);
    line.send(waiting.question);
  }

  function receive(answer: Answer): void {
    if (asked?.question.id !== answer.id) return;
    const answered = asked;
    asked = null;
    if (next) answered.reject(superseded());
    else if ('failed' in answer) answered.reject(new Error(answer.failed));
    else answered.resolve(answer.results);
    if (next) {
      const waiting = next;
      next = null;
      send(waiting);
    }
  }

  function fail(reason: string): void {
    const [before, last] = [asked, next];
    stop();
    before?.reject(last ? superseded() : new Error(reason));
    last?.reject(new Error(reason));
  }

  function stop(): void {
    line?.close();
    line = asked = next = null;
  }

  return {
    search(query) {
      return new Promise<Results>((resolve, reject) => {
        lastId += 1;
        const waiting = { question: { id: lastId, documents: place.documents, query }, resolve, reject };
        next?.reject(superseded());
        next = null;
        if (asked) next = waiting;
        else send(waiting);
      });
    },
    close() {
      const [before, last] = [asked, next];
      stop();
      before?.reject(superseded());
      last?.reject(superseded());
    },
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
  return worker ? workerLine(worker, receive, fail) : pageLine(place, receive, fail);
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
function pageLine(
  place: SearchPlace,
  receive: (answer: Answer) => void,
  fail: (reason: string) => void,
): Line {
  let open = true;
  const responder = Promise.all([import('./respond.ts'), import('./load-documents.ts')]).then(
    ([{ createResponder }, { loadDocuments }]) => createResponder(place.load ?? loadDocuments),
  );
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
