import { describe, expect, it } from 'vitest';
import type { Instead } from '../../../src/search/query.ts';
import { ask, document, FORMS, passages } from '../build.ts';
import { SENTENCES } from './sentences.ts';

const documents = [
  document('claim', 'money', 'The ministry never paid for the temporary crossing.', {
    outlets: ['Herald'],
    stances: ['denies'],
    day: '2025-03-14',
  }),
  ...passages(SENTENCES).map((passage, at) => ({
    ...passage,
    outlets: [at % 2 === 0 ? 'Gazette' : 'Herald'],
    day: at < 20 ? '2025-03-14' : '2025-03-15',
  })),
];

describe.each(FORMS)('where a search $form finds nothing', ({ open }) => {
  const search = open(documents);

  async function offered(text: string, more = {}): Promise<Instead[]> {
    const { total, instead } = await search.search(ask(text, more));
    expect(total).toBe(0);
    return instead;
  }

  it('offers the same without the filter in the way', async () => {
    const [first] = await offered('shameless campaign', { outlets: ['Gazette'] });
    expect(first).toEqual({ given: 'filters', query: ask('shameless campaign'), total: 1 });
  });

  it('offers to give up one filter where that is enough, and all where it is not', async () => {
    const one = await offered('ferry', { outlets: ['Gazette'], stances: ['denies'] });
    expect(one[0]).toMatchObject({ given: 'filters', query: { outlets: ['Gazette'] } });
    expect(one[0]?.query).not.toHaveProperty('stances');
    const all = await offered('shameless campaign', { outlets: ['Gazette'], before: '2025-03-15' });
    expect(all[0]).toMatchObject({ given: 'filters', query: ask('shameless campaign') });
  });

  it('offers the words of a phrase in any order', async () => {
    const [first] = await offered('"campaign shameless"');
    expect(first).toMatchObject({ given: 'phrase', query: { text: 'campaign shameless' }, total: 1 });
  });

  it('offers what was left out by a minus', async () => {
    const [first] = await offered('shameless campaign -trick');
    expect(first).toMatchObject({ given: 'without', query: { text: 'shameless campaign' }, total: 1 });
  });

  it('offers the nearest spelling of a word that is further off than slips of the finger', async () => {
    const [first] = await offered('bankrubdtzy');
    expect(first).toMatchObject({ given: 'spelling', query: { text: 'bankrupt' }, total: 1 });
  });

  it('offers the words that are known without those that are not', async () => {
    const some = await offered('"xqzwvj ferries"');
    expect(some.map(({ given, query }) => [given, query.text])).toContainEqual(['words', 'ferries']);
  });

  it('offers nothing where nothing is near, and nothing where nothing was asked', async () => {
    expect(await offered('橋橋橋')).toEqual([]);
    expect(await offered('')).toEqual([]);
    expect(await offered('-ferry')).toEqual([]);
  });

  it.each([
    ['"campaign shameless" -trick', {}],
    ['shameless -campaign', { outlets: ['Gazette'] }],
    ['"ferry night" tunnel -cabs', { before: '2025-03-01' }],
    ['bankrubdtzy companny', { stances: ['asserts'] }],
    ['"xqzwvj ferries" minnistri', { kinds: ['claim'] }],
    ['tunnel', { kinds: ['speaker'], outlets: ['Gazette'], after: '2025-03-15' }],
  ])('offers for %j with %j a few queries that find as much as they say', async (text, more) => {
    const all = await offered(text, more);
    expect(all.length).toBeLessThanOrEqual(4);
    for (const { query, total } of all) {
      expect(total).toBeGreaterThan(0);
      expect((await search.search(query)).total).toBe(total);
      expect(query.limit).toBe(10);
    }
    expect(new Set(all.map(({ query }) => JSON.stringify(query))).size).toBe(all.length);
  });

  it('offers nothing beside what was found', async () => {
    expect((await search.search(ask('ferry'))).instead).toEqual([]);
  });
});
