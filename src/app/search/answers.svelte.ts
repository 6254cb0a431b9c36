import type { SearchClient } from '../../search/client.ts';
import type { Facets, Query, Results } from '../../search/query.ts';

/** A search that takes longer than this says that it is under way (ms): a message that only flashes tells nothing. */
const PATIENCE = 150;
/** What costs further files is asked for when typing rests (ms). */
const REST = 300;

/** What is asked of the search and what it answered last: the newest question wins, older answers are dropped. */
export class Answers {
  results = $state.raw<Results | null>(null);
  /** How many hits each filter would leave; null while nobody has counted. */
  facets = $state.raw<Facets | null>(null);
  /** The question that `results` answers. */
  answered = $state.raw<Query | null>(null);
  /** Why there is no answer, for a reader; empty where there is one. */
  failure = $state('');
  /** `loading`: the index is fetched for the first time; `searching`: a later answer takes long. */
  waiting = $state<'' | 'loading' | 'searching'>('');
  /** Whether the counts can be seen; where they cost another file they are not asked for otherwise. */
  countsWanted = false;
  #asked: Query | Promise<Query> | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  readonly #client: () => SearchClient;

  /** `client` is asked for when it is first needed. */
  constructor(client: () => SearchClient) {
    this.#client = client;
  }

  /** Loads the index before there is a question. */
  warm(): void {
    if (this.#asked || this.answered) return;
    this.#client()
      .search({ text: '', limit: 0, offset: 0 })
      .catch(() => undefined);
  }

  /**
   * Resolves when the question is answered, or another has taken its place; true where it is answered. With `quick`, as
   * fits somebody who is typing, a large corpus gives what is at hand, and the rest when typing rests.
   */
  async ask(question: Query | Promise<Query>, quick = false): Promise<boolean> {
    this.#asked = question;
    clearTimeout(this.#rest);
    this.#wait();
    try {
      const query = question instanceof Promise ? await question : question;
      if (this.#asked !== question) return false;
      const results = await this.#client().search(quick ? { ...query, quick } : query);
      if (this.#asked !== question) return false;
      this.#take(query, results);
      this.#rest = setTimeout(() => void this.complete().then(() => this.count()), REST);
      return true;
    } catch (error) {
      if (this.#asked !== question || (error as Error).name === 'AbortError') return false;
      this.forget();
      this.failure = (error as Error).message;
      return false;
    }
  }

  /** Has what a quick answer left out looked for: something nearer may be there. */
  async complete(): Promise<void> {
    const query = this.answered;
    if (!query || !this.results?.partial) return;
    try {
      const results = await this.#client().search(query);
      if (this.answered === query) this.#take(query, results);
    } catch {
      // What is shown is near enough, and what took its place tells of itself.
    }
  }

  /** Nothing is asked any more. */
  forget(): void {
    this.#asked = this.answered = this.results = this.facets = null;
    this.failure = '';
    clearTimeout(this.#rest);
    this.#stopWaiting();
  }

  /** Has the hits counted that each filter would leave, where the answer did not say. */
  async count(): Promise<void> {
    const query = this.answered;
    if (!query || !this.countsWanted || this.results?.facets) return;
    try {
      const facets = await this.#client().facets(query);
      if (this.answered === query) this.facets = facets;
    } catch {
      // Filters work without counts.
    }
  }

  #take(query: Query, results: Results): void {
    this.#stopWaiting();
    this.results = results;
    this.answered = query;
    this.facets = results.facets;
    this.failure = '';
  }

  #wait(): void {
    this.#patience ??= setTimeout(() => (this.waiting = this.answered ? 'searching' : 'loading'), PATIENCE);
  }

  #stopWaiting(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.waiting = '';
  }
}
