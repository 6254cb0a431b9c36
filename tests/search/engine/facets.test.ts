import { describe, expect, it } from 'vitest';
import { ask, document, FORMS, idsOf } from '../build.ts';

const documents = [
  document('claim', 'hidden', 'The report about the rusted bolts was hidden from the mayor.', {
    outlets: ['Gazette', 'Herald'],
    speakers: ['brandt', 'syrnyk'],
    topics: ['the report'],
    stances: ['asserts', 'denies'],
    day: '2025-03-01',
  }),
  document('claim', 'tunnel', 'A tunnel would cost less than a repair.', {
    outlets: ['Herald'],
    topics: ['money'],
    stances: ['questions'],
  }),
  document('speaker', 'brandt', 'Melanie Brandt', { context: 'mayor', speakers: ['brandt'] }),
  document('quotation', 'q1', 'rusted bolts', {
    quotationKind: 'direct',
    outlets: ['Herald'],
    speakers: ['brandt'],
    stances: ['denies'],
    day: '2025-03-14',
  }),
  document('passage', 'a#p1', 'Rusted bolts were found by two inspectors.', {
    outlets: ['Gazette'],
    topics: ['the report'],
    day: '2025-03-15',
  }),
  document('passage', 'a#p2', 'Bolts of lightning lit the harbour; rusted chains rattled.', {
    outlets: ['Gazette'],
  }),
];

describe.each(FORMS)('the filters of a search $form', ({ form, open }) => {
  const search = open(documents);
  const ids = async (text: string, more = {}) => idsOf(await search.search(ask(text, more)));

  it('narrow by kind, outlet, speaker and topic together', async () => {
    expect(await ids('bolts', { outlets: ['Gazette'], topics: ['the report'] })).toEqual(['hidden', 'a#p1']);
    expect(await ids('bolts', { speakers: ['syrnyk'] })).toEqual(['hidden']);
    expect(await ids('bolts', { kinds: ['passage'], outlets: [] })).toHaveLength(2);
  });

  it('take the values of one list as alternatives', async () => {
    expect(await ids('bolts', { kinds: ['claim', 'quotation'] })).toEqual(['hidden', 'q1']);
  });

  it('keep what takes a stance', async () => {
    expect(await ids('bolts', { stances: ['denies'] })).toEqual(['hidden', 'q1']);
    expect(await ids('bolts', { stances: ['asserts'] })).toEqual(['hidden']);
  });

  it('keep what is dated before a day, and not earlier than another', async () => {
    expect(await ids('bolts', { before: '2025-03-14' })).toEqual(['hidden']);
    expect(await ids('bolts', { after: '2025-03-14' })).toEqual(['q1', 'a#p1']);
    expect(await ids('bolts', { after: '2025-03-14', before: '2025-03-15' })).toEqual(['q1']);
    expect(await ids('bolts', { after: '2025-03-15', before: '2025-03-15' })).toEqual([]);
  });

  it('leave out what has no day as soon as a day is asked for', async () => {
    expect(await ids('bolts', { after: '0001-01-01' })).not.toContain('a#p2');
  });

  it('find all that passes where no word is asked for, in the order of the corpus', async () => {
    expect(await ids('', { outlets: ['Herald'] })).toEqual(['hidden', 'tunnel', 'q1']);
    expect(await ids('', { before: '2025-03-15' })).toEqual(['hidden', 'q1']);
    expect(await ids('-tunnel', { kinds: ['claim'] })).toEqual(['hidden']);
  });

  it('pass nothing by a value that no document has', async () => {
    expect(await ids('bolts', { outlets: ['constructor'] })).toEqual([]);
  });

  it('are counted without their own list and with all others', async () => {
    const { outlets, kinds } = await search.facets(
      ask('bolts', { outlets: ['Herald'], kinds: ['claim', 'passage'] }),
    );
    expect(outlets).toEqual([
      { value: 'Gazette', count: 3 },
      { value: 'Herald', count: 1 },
    ]);
    expect(kinds).toEqual([
      { value: 'claim', count: 1 },
      { value: 'quotation', count: 1 },
    ]);
  });

  it('count stances, and within the days that are asked for', async () => {
    expect((await search.facets(ask('bolts'))).stances).toEqual([
      { value: 'denies', count: 2 },
      { value: 'asserts', count: 1 },
    ]);
    const late = await search.facets(ask('bolts', { after: '2025-03-14', stances: ['asserts'] }));
    expect(late.stances).toEqual([{ value: 'denies', count: 1 }]);
    expect(late.outlets).toEqual([]);
  });

  it('count what each value then leaves', async () => {
    const facets = await search.facets(ask('bolts'));
    for (const facet of ['kinds', 'outlets', 'speakers', 'topics', 'stances', 'quotationKinds'] as const) {
      expect(facets[facet].length).toBeGreaterThan(0);
      for (const { value, count } of facets[facet]) {
        expect(await ids('bolts', { [facet]: [value] })).toHaveLength(count);
      }
    }
  });

  it('count nothing for exclusions alone, and little that an exclusion leaves', async () => {
    expect((await search.facets(ask('-bolts'))).kinds).toEqual([]);
    expect((await search.facets(ask('bolts -lightning'))).outlets).toEqual([
      { value: 'Gazette', count: 2 },
      { value: 'Herald', count: 2 },
    ]);
  });

  it('come with the results exactly where that costs no further file', async () => {
    const query = ask('bolts', { outlets: ['Herald'] });
    const { facets } = await search.search(query);
    expect(facets).toEqual(form === 'of one file' ? await search.facets(query) : null);
  });
});
