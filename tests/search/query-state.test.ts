import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../src/model/stances.ts';
import { KINDS, type Query, QUOTATION_KINDS } from '../../src/search/query.ts';
import { paramsFromQuery, queryFromParams } from '../../src/search/query-state.ts';

const texts = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
const values = fc.uniqueArray(
  texts.filter((text) => text !== ''),
  { minLength: 1, maxLength: 4 },
);
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const queries: fc.Arbitrary<Query> = fc.record(
  {
    text: texts,
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
    outlets: values,
    speakers: values,
    topics: values,
    stances: fc.uniqueArray(fc.constantFrom(...STANCES), { minLength: 1 }),
    before: days,
    after: days,
    quotationKinds: fc.uniqueArray(fc.constantFrom(...QUOTATION_KINDS), { minLength: 1 }),
    limit: fc.integer({ min: 1, max: 100 }),
    offset: fc.nat(9999),
  },
  { requiredKeys: ['text', 'limit', 'offset'] },
);

describe('the address of a search', () => {
  it('leads back to the very same search', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const address = paramsFromQuery(query).toString();
        expect(queryFromParams(new URLSearchParams(address))).toEqual(query);
      }),
    );
  });

  it('is empty for a search that has not begun', () => {
    expect(paramsFromQuery(queryFromParams(new URLSearchParams())).toString()).toBe('');
  });

  it('is read even where parts of it mean nothing', () => {
    const params = new URLSearchParams(
      'q=kursk&kind=claim&kind=recipe&kind=claim&outlet=&from=-3&show=many&x=1',
    );
    expect(queryFromParams(params)).toEqual({ text: 'kursk', kinds: ['claim'], limit: 10, offset: 0 });
  });

  it('names how words are given, and drops what is no such way', () => {
    const params = new URLSearchParams('q=kursk&how=indirect&how=sung');
    const query = queryFromParams(params);
    expect(query.quotationKinds).toEqual(['indirect']);
    expect(paramsFromQuery(query).toString()).toBe('q=kursk&how=indirect');
  });

  it('drops an outlet that the corpus does not have', () => {
    const params = new URLSearchParams('outlet=Herald&outlet=Gone&speaker=brandt&topic=tides');
    const known = {
      outlets: [{ value: 'Herald', names: [] }],
      speakers: [{ id: 'brandt', names: ['Melanie Brandt'] }],
      topics: [],
      days: null,
    };
    const query = queryFromParams(params, known);
    expect(query).toMatchObject({ outlets: ['Herald'], speakers: ['brandt'] });
    expect(query).not.toHaveProperty('topics');
  });

  it('names stances and the first and last day, and drops days that do not exist', () => {
    const params = new URLSearchParams(
      'stance=denies&stance=sings&before=2025-02-30&before=2025-04-01&after=march',
    );
    const query = queryFromParams(params);
    expect(query).toEqual({ text: '', limit: 10, offset: 0, stances: ['denies'], before: '2025-04-01' });
    expect(paramsFromQuery(query).toString()).toBe('stance=denies&before=2025-04-01');
  });
});
