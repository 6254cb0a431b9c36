import { openCheck, type CheckClient } from '../../check/client.ts';
import { LONGEST_TEXT } from '../../check/protocol.ts';
import type { CheckResult } from '../../check/result.ts';
import { BASE } from '../address.ts';
import { capital } from '../wording.ts';

/** How far the corpus has come that texts are compared with. */
type Loading =
  { state: 'waiting' | 'loading' | 'ready'; loaded: number } | { state: 'failed'; reason: string };

/**
 * The text that is being checked, and what was found in it. Kept for as long as the tab shows this site, so that one can follow a
 * link and come back; it is in no storage and no address, and gone when the tab is closed or reloaded.
 */
class CheckSession {
  text = $state('');
  /** What a reader should know of how the text was read. */
  note = $state('');
  failure = $state('');
  running = $state(false);
  result = $state.raw<CheckResult | null>(null);
  loading = $state.raw<Loading>({ state: 'waiting', loaded: 0 });
  #client: CheckClient | null = null;
  /** Counts runs: what comes of one that was given up is passed over. */
  #run = 0;

  /** Loads all that a check needs, before there is a text; `path` is below the site's base. */
  open(path: string): void {
    if (this.#client && this.loading.state !== 'failed') return;
    this.loading = { state: 'loading', loaded: 0 };
    this.#client = openCheck({
      worker: new Worker(new URL('../../check/worker.ts', import.meta.url), { type: 'module' }),
      corpus: new URL(BASE + path, location.href).href,
      onloading: (loaded) => (this.loading = { state: 'loading', loaded }),
    });
    this.#client.ready.then(
      () => (this.loading = { state: 'ready', loaded: 0 }),
      (error: Error) => (this.loading = { state: 'failed', reason: error.message }),
    );
  }

  /** Checks the text as it stands. Resolves with what was found; null where nothing was, or a newer text is being checked. */
  async check(): Promise<CheckResult | null> {
    this.failure = refusal(this.text);
    if (this.failure || !this.#client) {
      this.result = null;
      return null;
    }
    this.running = true;
    this.#run += 1;
    const mine = this.#run;
    try {
      const result = await this.#client.check(this.text);
      if (mine !== this.#run) return null;
      this.running = false;
      return (this.result = result);
    } catch (error) {
      if (mine !== this.#run) return null;
      this.result = null;
      this.running = false;
      this.failure = `${capital((error as Error).message)}.`;
      return null;
    }
  }

  clear(): void {
    this.#run += 1;
    this.text = this.note = this.failure = '';
    this.result = null;
    this.running = false;
  }
}

/** Why a text is not checked; empty where it is. */
function refusal(text: string): string {
  if (!text.trim()) return 'There is no text yet: paste one, or open a file.';
  if (text.length <= LONGEST_TEXT) return '';
  const [has, most] = [text.length, LONGEST_TEXT].map((count) => count.toLocaleString('en'));
  return `The text is too long: it has ${has} characters, and at most ${most} can be checked. Check it in pieces.`;
}

export const session = new CheckSession();
