import { describe, expect, it, vi } from 'vitest';
import type { Question } from '../../src/search/protocol.ts';
import type { Search } from '../../src/search/query.ts';
import { createResponder } from '../../src/search/respond.ts';
import { ask, passages, searchOver } from './build.ts';
import { SENTENCES } from './engine/sentences.ts';

const index = 'https://example.org/data/search.json';
const open = () => searchOver(passages(SENTENCES));

function question(id: number, text: string, more: Partial<Question> = {}): Question {
  return { id, index, query: ask(text), wanted: 'results', ...more };
}

describe('what answers questions', () => {
  it('says what is found, or how much each filter would leave, under the number of the question', async () => {
    const respond = createResponder(open);
    expect(await respond(question(1, 'rusted bolts'))).toMatchObject({
      id: 1,
      results: { estimated: false },
    });
    expect(await respond(question(2, 'ferry', { wanted: 'facets' }))).toMatchObject({
      id: 2,
      facets: { kinds: [{ value: 'passage' }] },
    });
  });

  it('opens an index once, and another for another address', async () => {
    const opening = vi.fn(open);
    const respond = createResponder(opening);
    await Promise.all([respond(question(1, 'a')), respond(question(2, 'b', { wanted: 'facets' }))]);
    await respond(question(3, 'c'));
    expect(opening.mock.calls).toEqual([[index]]);
    await respond(question(4, 'c', { index: 'https://example.org/other.json' }));
    expect(opening).toHaveBeenCalledTimes(2);
  });

  it('answers the newest of those that wait for the opening, and drops the others', async () => {
    const search = vi.fn<Search['search']>();
    const respond = createResponder(async () => {
      const opened = await open();
      search.mockImplementation((query) => opened.search(query));
      return { ...opened, search };
    });
    const answers = await Promise.all(
      ['f', 'fe', 'ferry'].map((text, at) => respond(question(at + 1, text))),
    );
    expect(answers).toEqual([
      { id: 1, dropped: true },
      { id: 2, dropped: true },
      { id: 3, results: expect.objectContaining({ shortened: false }) },
    ]);
    expect(search.mock.calls.map(([{ text }]) => text)).toEqual(['ferry']);
  });

  it('drops no question of one sort for one of the other', async () => {
    const respond = createResponder(open);
    const answers = await Promise.all([
      respond(question(1, 'ferry')),
      respond(question(2, 'ferry', { wanted: 'facets' })),
    ]);
    expect(answers[0]).toHaveProperty('results');
    expect(answers[1]).toHaveProperty('facets');
  });

  it('says in words why it failed, and tries an opening that failed again', async () => {
    const opening = vi
      .fn<typeof open>(open)
      .mockRejectedValueOnce(new Error('the search index could not be fetched: 404'));
    const respond = createResponder(opening);
    expect(await respond(question(1, 'ferry'))).toEqual({
      id: 1,
      failed: 'the search index could not be fetched: 404',
    });
    expect(await respond(question(2, 'ferry'))).toHaveProperty('results');
    expect(opening).toHaveBeenCalledTimes(2);
  });

  it('answers again after a page of the index could not be read', async () => {
    const opened = await open();
    const search = vi
      .fn<Search['search']>((query) => opened.search(query))
      .mockRejectedValueOnce(new Error('the search index could not be fetched: no connection'));
    const respond = createResponder(() => Promise.resolve({ ...opened, search }));
    expect(await respond(question(1, 'ferry'))).toMatchObject({
      failed: expect.stringContaining('no connection'),
    });
    expect(await respond(question(2, 'ferry'))).toHaveProperty('results');
  });
});
