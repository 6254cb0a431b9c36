import { Charset, Index } from 'flexsearch';
import { answers, type Engine } from './engine.ts';

export const flexSearch: Engine = {
  name: 'FlexSearch',
  settings: 'flexsearch: tokenize "tolerant", encoder LatinBalance, suggest',
  open(passages) {
    const index = new Index({ tokenize: 'tolerant', encoder: Charset.LatinBalance });
    for (const [at, { text }] of passages.entries()) index.add(at, text);
    return {
      search: (text) =>
        index.search(text, { limit: answers, suggest: true }).map((at) => passages[at as number]!.id),
      files() {
        const files = new Map<string, string>();
        index.export((key, part) => {
          if (part) files.set(key, part);
        });
        return files;
      },
    };
  },
};
