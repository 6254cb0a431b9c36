import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../src/app/search/known.ts';

const claim = { id: 'c', label: 'C', statement: 'C.', status: 'disputed', topic: 'tides' } as const;
const facts = { headline: null, url: null, language: 'en', direction: 'ltr', words: 9 } as const;
const herald = { ...facts, short: 'Herald', outlet: { value: 'The Harbour Herald', inferred: null } };

describe('knownOf', () => {
  it('names each outlet and topic once, speakers by all their names, and the first and last day', () => {
    const known = knownOf({
      claims: [claim, { ...claim, id: 'd' }, { ...claim, id: 'e', topic: null }],
      articles: [
        { ...herald, id: 'a', published: { value: '2025-03-14', inferred: null } },
        { ...herald, id: 'b', published: { value: '2025-02-01', inferred: null } },
        { ...herald, id: 'c', published: null },
      ],
      speakers: [{ id: 'brandt', name: 'Melanie Brandt', names: ['Brandt'] }],
    });
    expect(known).toEqual({
      outlets: [{ value: 'Herald', names: ['The Harbour Herald'] }],
      speakers: [{ id: 'brandt', names: ['Melanie Brandt', 'Brandt'] }],
      topics: ['tides'],
      days: ['2025-02-01', '2025-03-14'],
    });
  });
});
