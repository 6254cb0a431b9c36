import type { SearchClient } from '../../search/client.ts';
import { type Known, NOTHING_KNOWN } from '../../search/syntax/known.ts';
import { FIRST_HITS, paramsFromQuery, queryFromParams } from '../../search/query-state.ts';
import { MOST_HITS, type Query } from '../../search/query.ts';
import { searchAddress } from '../hit.ts';
import { announce, replaceAddress } from '../screen.svelte.ts';
import { Answers } from './answers.svelte.ts';
import { readAsked } from './asked.ts';
import { foundWords } from './found-words.ts';
import { loadKnown } from './load-known.ts';
import { recent } from './recent.svelte.ts';

/** A screen reader hears the count when typing pauses, not at every key (ms). */
const PAUSE = 700;
/** Who pauses longer has found the words (ms). */
const REST = 2500;

/** One visit to the search: what is asked, as the address has it, and what is answered. */
export class SearchSession {
  /** As in the address: its text may hold typed filters, which `asked` has among the others. */
  query = $state.raw<Query>({ text: '', limit: FIRST_HITS, offset: 0 });
  asked = $derived.by(() => readAsked(this.query, this.known));
  /** What filters can be. */
  known = $derived.by((): Known => {
    const known = this.#given();
    return typeof known === 'string' ? this.#fetched : known;
  });
  answers: Answers;
  /** Resolves when what was asked last is answered. */
  answering: Promise<void> = Promise.resolve();
  /** What the page came with: where there is much to know, the path of a file that is fetched on first use. */
  #given: () => Known | string;
  #fetched = $state.raw(NOTHING_KNOWN);
  /** The part of the address from `?` on that this session read or wrote last. */
  #written: string | null = null;
  #pauses: ReturnType<typeof setTimeout>[] = [];

  constructor(known: () => Known | string, client: () => SearchClient) {
    this.#given = known;
    this.answers = new Answers(client);
  }

  /** Takes over an address that changed from outside; null for one that is its own. */
  read(search: string): Promise<void> | null {
    if (search === this.#written) return null;
    this.#written = search;
    this.query = this.#onlyKnown(new URLSearchParams(search));
    return this.run();
  }

  /** Loads what any question needs, before there is one. */
  warm(): void {
    this.learn().catch(() => undefined);
    this.answers.warm();
  }

  /** Has what filters can be fetched, where it is not here. What the address asks for beside that is then asked no more. */
  async learn(): Promise<void> {
    const given = this.#given();
    if (typeof given !== 'string' || this.known !== NOTHING_KNOWN) return;
    const known = await loadKnown(given);
    if (this.known !== NOTHING_KNOWN) return;
    this.#fetched = known;
    this.query = this.#onlyKnown(paramsFromQuery(this.query));
  }

  /** Asks for something else, and puts it into the address; `quick` where somebody is typing. */
  change(next: Query, quick = false): Promise<void> {
    return this.#change({ ...next, limit: FIRST_HITS }, quick);
  }

  more(): Promise<void> {
    return this.#change({ ...this.query, limit: Math.min(MOST_HITS, this.query.limit * 3) });
  }

  /** Asks as it stands; once more where that failed. */
  run(quick = false): Promise<void> {
    this.close();
    const { empty } = this.asked;
    this.answering = empty
      ? Promise.resolve(this.answers.forget())
      : this.answers.ask(this.#question(), quick).then((answered) => this.#settle(answered));
    return this.answering;
  }

  /** Keeps what found something among the recent searches. */
  remember(): void {
    if (!this.answers.results?.total) return;
    const parameters = paramsFromQuery({ ...this.query, limit: FIRST_HITS }).toString();
    recent.add({ parameters, label: this.asked.label });
  }

  /** Nothing more is said or kept of what is on the screen. */
  close(): void {
    this.#pauses.forEach(clearTimeout);
  }

  #change(query: Query, quick = false): Promise<void> {
    this.query = { ...query, offset: 0 };
    const parameters = paramsFromQuery(this.query).toString();
    this.#written = parameters && `?${parameters}`;
    replaceAddress(searchAddress(this.query));
    return this.run(quick);
  }

  /** What is asked: at once where that is clear, else when the names that were typed can be understood. */
  #question(): Query | Promise<Query> {
    const { query, waits } = this.asked;
    const learning = this.learn();
    if (waits) return learning.then(() => this.asked.query);
    const parameters = String(paramsFromQuery(this.query));
    learning
      .then(() => {
        if (String(paramsFromQuery(this.query)) !== parameters) void this.run();
      })
      // Without it, filters go by their ids.
      .catch(() => undefined);
    return query;
  }

  #onlyKnown(params: URLSearchParams): Query {
    return queryFromParams(params, this.known === NOTHING_KNOWN ? undefined : this.known);
  }

  #settle(answered: boolean): void {
    if (this.answers.failure) void announce(this.answers.failure);
    if (!answered) return;
    const said = () => {
      const { total = 0, estimated = false } = this.answers.results ?? {};
      return total ? foundWords(total, estimated) : 'Nothing found';
    };
    this.#pauses = [setTimeout(() => void announce(said()), PAUSE), setTimeout(() => this.remember(), REST)];
  }
}
