import uFuzzy from '@leeoniya/ufuzzy';
import { answers, type Engine } from './engine.ts';

/** It tries every order of at most so many words (its own limit; 120 orders). */
const words = 5;
/** So many matches are sorted; by itself it sorts a tenth of that, and leaves more in the order of the corpus. */
const sorted = 10_000;

export const microFuzzy: Engine = {
  name: 'uFuzzy',
  settings: `@leeoniya/ufuzzy: intraMode 1, latinized, words in any order (up to ${words}), up to ${sorted} sorted`,
  slow: true,
  open(passages) {
    const searcher = new uFuzzy({ intraMode: 1 });
    const texts = uFuzzy.latinize(passages.map(({ text }) => text));
    return {
      search(query) {
        const latin = uFuzzy.latinize([query])[0]!;
        const found = searcher.search(texts, latin, words, sorted);
        // More words than it tries the orders of are filtered, not sorted: then those in order come first.
        const inOrder = found[2] === null ? searcher.filter(texts, latin, found[0] ?? []) : null;
        const first = inOrder?.length ? searcher.search(texts, latin, 0, sorted, inOrder) : found;
        const places = [...ranked(first), ...(found[0] ?? [])];
        return Array.from(new Set(places), (at) => passages[at]!.id).slice(0, answers);
      },
    };
  },
};

function ranked([found, details, order]: uFuzzy.SearchResult): readonly number[] {
  return order && details ? order.map((at) => details.idx[at]!) : (found ?? []);
}
