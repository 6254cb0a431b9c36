import type { Day } from '../model/types.ts';

/** What a corpus has that a search may be narrowed to: the values of filters, with the names a reader may type. */
export interface Known {
  /** `value` is the short name; `names` are others, the full one first. */
  outlets: readonly { value: string; names: readonly string[] }[];
  /** `names` are all of them, the one that is shown first. */
  speakers: readonly { id: string; names: readonly string[] }[];
  topics: readonly string[];
  /** First and last day an article was published; null where none says. */
  days: readonly [earliest: Day, latest: Day] | null;
}
