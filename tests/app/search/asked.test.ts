import { describe, expect, it } from 'vitest';
import { choosing, corrected, readAsked, withoutFilters } from '../../../src/app/search/asked.ts';
import type { Known } from '../../../src/search/syntax/known.ts';
import type { Query } from '../../../src/search/query.ts';

const known: Known = {
  outlets: [
    { value: 'Harbour Post', names: ['The Harbour Post'] },
    { value: 'Island Times', names: [] },
  ],
  speakers: [
    { id: 'linde', names: ['Ada Linde', 'Linde'] },
    { id: 'falk', names: ['Bo Falk', 'Falk'] },
  ],
  topics: ['Bridge'],
  days: ['2031-05-01', '2031-05-30'],
};
const query = (part: Partial<Query>): Query => ({ text: '', limit: 10, offset: 0, ...part });
const filters = (of: Query) => readAsked(of, known).filters.map(({ filter, name }) => `${filter} ${name}`);

describe('what a search asks for', () => {
  it('is what is typed and what is ticked, in one list', () => {
    const both = query({ text: 'bridge speaker:falk after:2031-05-06', outlets: ['Island Times'] });
    expect(filters(both)).toEqual(['outlets Island Times', 'speakers Bo Falk', 'after 6 May 2031']);
    const asked = readAsked(both, known);
    expect(asked.query).toMatchObject({ outlets: ['Island Times'], speakers: ['falk'], after: '2031-05-06' });
    expect(asked.query.text.trim()).toBe('bridge');
    expect(asked.label).toBe('bridge · outlet: Island Times · speaker: Bo Falk · from 6 May 2031');
  });

  it('is nothing for blanks alone, and something for a filter alone', () => {
    expect(readAsked(query({ text: '   ' }), known).empty).toBe(true);
    expect(readAsked(query({ text: 'speaker:falk' }), known).empty).toBe(false);
    expect(readAsked(query({ kinds: ['claim'] }), known).empty).toBe(false);
  });

  it('says which typed value means nothing, with what may be meant', () => {
    const text = 'outlet:"Island Timse" x speaker:qqqqqq y';
    const { unknown } = readAsked(query({ text }), known);
    const names = unknown.map(({ raw }) => raw);
    expect(names).toContain('qqqqqq');
  });
});

describe('taking a filter away', () => {
  it('takes it out of the text and out of what is ticked', () => {
    const both = query({ text: 'safe speaker:falk bridge', speakers: ['falk', 'linde'] });
    const left = withoutFilters(both, [{ filter: 'speakers', value: 'falk' }], known);
    expect(left.text).toBe('safe bridge');
    expect(filters(left)).toEqual(['speakers Ada Linde']);
  });

  it('leaves the words alone when all filters go', () => {
    const all = query({
      text: 'outlet:"Harbour Post" safe kind:claim before:2031-05-09 after:2031-05-02 bridge after:2031-05-03',
      topics: ['Bridge'],
      before: '2031-05-20',
    });
    const asked = readAsked(all, known);
    const left = withoutFilters(all, asked.filters, known);
    expect(filters(left)).toEqual([]);
    expect(left.text.trim()).toBe('safe bridge');
  });
});

describe('ticking values', () => {
  it('adds to what is typed, and unticking takes a typed value out of the text', () => {
    const typed = query({ text: 'bridge speaker:falk' });
    const two = choosing(typed, 'speakers', ['falk', 'linde'], known);
    expect(filters(two)).toEqual(['speakers Ada Linde', 'speakers Bo Falk']);
    const one = choosing(two, 'speakers', ['linde'], known);
    expect(filters(one)).toEqual(['speakers Ada Linde']);
    expect(one.text.trim()).toBe('bridge');
  });
});

describe('corrected', () => {
  it('puts the value that is meant in the place of the typed one, so that it is understood', () => {
    const text = 'safe outlet:Isle bridge';
    const at = text.indexOf('outlet');
    const filter = {
      field: 'outlet' as const,
      raw: 'Isle',
      span: { start: at, end: at + 'outlet:Isle'.length },
      value: null,
      suggestions: [],
      several: false,
      unfinished: false,
    };
    const right = corrected(text, filter, 'Island Times');
    expect(filters(query({ text: right }))).toEqual(['outlets Island Times']);
    expect(readAsked(query({ text: right }), known).query.text.trim()).toBe('safe bridge');
  });
});
