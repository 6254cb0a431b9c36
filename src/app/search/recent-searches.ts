/** What somebody searched for on this device: the parameters of its address, and what it is called. */
export interface RecentSearch {
  parameters: string;
  label: string;
}

/** Where they are kept: what of the browser's own storage is used, so that a test can stand in for it. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEPT = 8;
/** Longer texts (a pasted page) are no search that one repeats, and would fill the storage; UTF-16 units. */
const LONGEST = 300;

/** The list with a search at its head: once, and in the place of a beginning of it that was typed just before. */
export function withSearch(list: readonly RecentSearch[], search: RecentSearch): RecentSearch[] {
  if (search.parameters.length > LONGEST) return [...list];
  const isStep = (before: RecentSearch, index: number) =>
    index === 0 && search.label.toLowerCase().startsWith(before.label.toLowerCase());
  const others = list.filter(
    (before, index) => before.parameters !== search.parameters && !isStep(before, index),
  );
  return [search, ...others].slice(0, KEPT);
}

/** Reads the list; empty where storage is refused, or holds something else. */
export function readRecent(storage: () => Keeping, key: string): RecentSearch[] {
  try {
    const list: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter(isRecent).slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Writes the list; without it a search works as well, so storage that is refused or full is no failure. */
export function writeRecent(storage: () => Keeping, key: string, list: readonly RecentSearch[]): void {
  try {
    if (list.length > 0) storage().setItem(key, JSON.stringify(list));
    else storage().removeItem(key);
  } catch {
    // Private windows and full disks.
  }
}

function isRecent(value: unknown): value is RecentSearch {
  const { parameters, label } = (value ?? {}) as Partial<RecentSearch>;
  return typeof parameters === 'string' && typeof label === 'string' && parameters !== '' && label !== '';
}
