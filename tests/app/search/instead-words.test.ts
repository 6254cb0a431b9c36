import { describe, expect, it } from 'vitest';
import { insteadWords } from '../../../src/app/search/instead-words.ts';
import type { Known } from '../../../src/search/syntax/known.ts';
import type { Instead, Query } from '../../../src/search/query.ts';

const known: Known = {
  outlets: [{ value: 'Harbour Post', names: [] }],
  speakers: [{ id: 'linde', names: ['Ada Linde'] }],
  topics: [],
  days: null,
};
const query = (part: Partial<Query>): Query => ({ text: 'bridge', limit: 10, offset: 0, ...part });
const words = (given: Instead['given'], asked: Partial<Query>, instead: Partial<Query>) =>
  insteadWords(query(asked), { given, query: query(instead), total: 3 }, known);

describe('insteadWords', () => {
  it('names the filter that is given up, and no other', () => {
    const asked: Partial<Query> = { outlets: ['Harbour Post'], speakers: ['linde'], after: '2031-05-06' };
    expect(words('filters', asked, { speakers: ['linde'], after: '2031-05-06' })).toBe(
      'without the filter outlet: Harbour Post',
    );
    expect(words('filters', asked, { outlets: ['Harbour Post'], after: '2031-05-06' })).toBe(
      'without the filter speaker: Ada Linde',
    );
    expect(words('filters', asked, { outlets: ['Harbour Post'], speakers: ['linde'] })).toBe(
      'without the filter from 6 May 2031',
    );
    expect(words('filters', asked, {})).toBe('without filters');
  });

  it('shows the words that are searched for instead', () => {
    expect(words('spelling', { text: 'brigde' }, {})).toBe('for “bridge”');
    expect(words('phrase', { text: '"safe bridge"' }, { text: 'safe bridge' })).toBe(
      'with these words apart: “safe bridge”',
    );
    expect(words('without', { text: 'bridge -safe' }, {})).toBe('with nothing left out: “bridge”');
  });
});
