/** What the page and the worker of the check say to each other; pages import only this, the client and the result. */
import type { CheckResult } from './result.ts';

/** The longest text that is checked, in UTF-16 units: a book's chapter, some 35,000 words. */
export const LONGEST_TEXT = 200_000;

/** What the page sends: once where the corpus is, then texts. */
export type Order = { kind: 'open'; corpus: string } | { kind: 'check'; id: number; text: string };

/** What comes back; `failed` without an id says that the corpus could not be had. */
export type Report =
  | { kind: 'loading'; loaded: number; total: number | null }
  | { kind: 'ready' }
  | { kind: 'checked'; id: number; result: CheckResult }
  | { kind: 'failed'; id: number | null; reason: string };
