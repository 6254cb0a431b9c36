import { create, insertMultiple, save, search } from '@orama/orama';
import { answers, type Engine } from './engine.ts';

export const orama: Engine = {
  name: 'Orama',
  settings: '@orama/orama: tolerance 1; any word may match (as it comes)',
  slow: true,
  async open(passages) {
    const base = create({ schema: { text: 'string' } });
    await insertMultiple(
      base,
      passages.map(({ text }, at) => ({ id: String(at), text })),
    );
    return {
      async search(term) {
        const { hits } = await search(base, { term, tolerance: 1, limit: answers });
        return hits.map(({ id }) => passages[Number(id)]!.id);
      },
      files() {
        const { docs: _texts, ...index } = save(base);
        return new Map([['index.json', JSON.stringify(index)]]);
      },
    };
  },
};
