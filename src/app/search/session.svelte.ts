import type { SearchClient } from '../../search/client.ts';
import type { Known } from '../../search/known.ts';
import { FIRST_HITS, paramsFromQuery, queryFromParams } from '../../search/query-state.ts';
import type { Query } from '../../search/query.ts';
import { searchAddress } from '../hit.ts';
import { announce, replaceAddress } from '../screen.svelte.ts';
import { Answers } from './answers.svelte.ts';
import { readAsked } from './asked.ts';
import { foundWords } from './found-words.ts';
import { recent } from './recent.svelte.ts';

/** A screen reader hears the count when typing pauses, not at every key (ms). */
const PAUSE = 700;
/** Who pauses longer has found the words (ms). */
const REST = 2500;

/** One visit to the search: what is asked, as the address has it, and what is answered. */
export class SearchSession {
  /** As in the address: its text may hold typed filters, which `asked` has among the others. */
  query = $state.raw<Query>({ text: '', limit: FIRST_HITS, offset: 0 });
  asked = $derived.by(() => readAsked(this.query, this.#known()));
  answers: Answers;
  /** Resolves when what was asked last is answered. */
  answering: Promise<void> = Promise.resolve();
  #known: () => Known;
  /** The part of the address from `?` on that this session read or wrote last. */
  #written: string | null = null;
  #pauses: ReturnType<typeof setTimeout>[] = [];

  constructor(known: () => Known, client: () => SearchClient) {
    this.#known = known;
    this.answers = new Answers(client);
  }

  /** Takes over an address that changed from outside; null for one that is its own. */
  read(search: string): Promise<void> | null {
    if (search === this.#written) return null;
    this.#written = search;
    this.query = queryFromParams(new URLSearchParams(search), this.#known());
    return this.run();
  }

  /** Asks for something else, and puts it into the address. */
  change(next: Query, limit = FIRST_HITS): Promise<void> {
    this.query = { ...next, limit, offset: 0 };
    const parameters = paramsFromQuery(this.query).toString();
    this.#written = parameters && `?${parameters}`;
    replaceAddress(searchAddress(this.query));
    return this.run();
  }

  more(): Promise<void> {
    return this.change(this.query, this.query.limit * 3);
  }

  /** Asks as it stands; once more where that failed. */
  run(): Promise<void> {
    this.close();
    const { empty, query } = this.asked;
    this.answering = empty
      ? Promise.resolve(this.answers.forget())
      : this.answers.ask(query).then((answered) => this.#settle(answered));
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

  #settle(answered: boolean): void {
    const { failure, results } = this.answers;
    if (failure) void announce(failure);
    if (!answered || !results) return;
    const said = results.total ? foundWords(results.total, results.estimated) : 'Nothing found';
    this.#pauses = [setTimeout(() => void announce(said), PAUSE), setTimeout(() => this.remember(), REST)];
  }
}
