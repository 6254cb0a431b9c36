import MiniSearch from 'minisearch';
import { answers, type Engine } from './engine.ts';

export const miniSearch: Engine = {
  name: 'MiniSearch',
  settings: 'minisearch: fuzzy 0.2, prefix; any word may match (as it comes)',
  open(passages) {
    const index = new MiniSearch<{ at: number; text: string }>({ idField: 'at', fields: ['text'] });
    index.addAll(passages.map(({ text }, at) => ({ at, text })));
    return {
      search: (text) =>
        index
          .search(text, { fuzzy: 0.2, prefix: true })
          .slice(0, answers)
          .map(({ id }) => passages[id as number]!.id),
      files: () => new Map([['index.json', JSON.stringify(index)]]),
    };
  },
};
