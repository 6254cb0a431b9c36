import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../src/search/syntax/known.ts';
import { bundle } from '../../app/bundle.ts';

describe('knownOf', () => {
  it('names each outlet and topic once, speakers by all their names, and the first and last day', () => {
    const [post, times, unnamed] = bundle.articles;
    const herald = { short: 'Herald', outlet: { value: 'The Harbour Herald', inferred: null } };
    const [claim] = bundle.claims;
    const [speaker] = bundle.speakers;
    const known = knownOf({
      articles: [
        { ...post!, ...herald, published: { value: '2025-03-14', inferred: null } },
        { ...times!, ...herald, published: { value: '2025-02-01', inferred: null } },
        { ...unnamed!, ...herald, published: null },
      ],
      claims: [
        { ...claim!, topic: 'tides' },
        { ...claim!, id: 'd', topic: 'tides' },
        { ...claim!, id: 'e', topic: null },
      ],
      speakers: [{ ...speaker!, id: 'brandt', name: 'Melanie Brandt', short: 'Brandt', aliases: ['Brandt'] }],
    });
    expect(known).toEqual({
      outlets: [{ value: 'Herald', names: ['The Harbour Herald'] }],
      speakers: [{ id: 'brandt', names: ['Melanie Brandt', 'Brandt'] }],
      topics: ['tides'],
      days: ['2025-02-01', '2025-03-14'],
    });
  });
});
