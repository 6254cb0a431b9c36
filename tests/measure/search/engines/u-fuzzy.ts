import uFuzzy from '@leeoniya/ufuzzy';
import { answers, type Engine } from './engine.ts';

/** It tries every order of at most so many words; with one more some queries of ten thousand passages take a minute. */
const words = 4;
/** So many matches are sorted; by itself it sorts a tenth of that, and leaves more in the order of the corpus. */
const sorted = 10_000;

export const microFuzzy: Engine = {
  name: 'uFuzzy',
  settings: `@leeoniya/ufuzzy: intraMode 1, latinized, words in any order (more than ${words} are not sorted), up to ${sorted} sorted`,
  slow: true,
  open(passages) {
    const searcher = new uFuzzy({ intraMode: 1 });
    const texts = uFuzzy.latinize(passages.map(({ text }) => text));
    return {
      search(query) {
        const [found, details, order] = searcher.search(texts, uFuzzy.latinize([query])[0]!, words, sorted);
        const places = order && details ? order.map((at) => details.idx[at]!) : (found ?? []);
        return places.slice(0, answers).map((at) => passages[at]!.id);
      },
    };
  },
};
