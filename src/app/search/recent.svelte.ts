import { BASE } from '../address.ts';
import { readRecent, type RecentSearch, withSearch, writeRecent } from './recent-searches.ts';

/** One list a site: several may stand on the same host. */
const KEY = `${BASE}recent-searches`;
/** Naming the storage is what a browser may refuse. */
const storage = () => localStorage;

/** The recent searches of this device; nothing else ever reads them. */
class Recent {
  list = $state.raw<RecentSearch[]>([]);

  /** Reads what is kept: after hydration, since the prerendered page has none. */
  read(): void {
    this.list = readRecent(storage, KEY);
  }

  add(search: RecentSearch): void {
    // Another tab may have written since.
    this.#write(withSearch(readRecent(storage, KEY), search));
  }

  remove({ parameters }: RecentSearch): void {
    this.#write(this.list.filter((search) => search.parameters !== parameters));
  }

  clear(): void {
    this.#write([]);
  }

  #write(list: RecentSearch[]): void {
    this.list = list;
    writeRecent(storage, KEY, list);
  }
}

export const recent = new Recent();
