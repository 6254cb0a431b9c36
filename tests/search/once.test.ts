import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/engine.ts';
import type { SearchDocument } from '../../src/search/query.ts';
import { ask, document } from './build.ts';

const paragraph =
  'The governor said the ferries would stay free until Easter. The mayor told reporters the pumps were mended.';

function within(id: string, words: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const start = paragraph.indexOf(words);
  return document('quotation', id, words, {
    ...{ article: 'a', block: 3, start, end: start + words.length },
    quotationKind: 'indirect',
    ...more,
  });
}

const search = createSearch([
  document('passage', 'a#p4', paragraph, { article: 'a', block: 3, start: 0, end: paragraph.length }),
  within('free', 'the ferries would stay free until Easter', { speakers: ['governor'] }),
  within('mended', 'the pumps were mended', { speakers: ['mayor'] }),
  document('quotation', 'said', 'The pumps are mended and new.', {
    ...{ article: 'b', block: 0, start: 1, end: 29 },
    quotationKind: 'direct',
    speakers: ['mayor'],
  }),
]);

/** What a search shows, by id, best first in each kind. */
function shown(text: string, more = {}): string[] {
  return search.search(ask(text, more)).groups.flatMap(({ hits }) => hits.map((hit) => hit.document.id));
}

describe('words found as reported speech and in the paragraph around it', () => {
  it('are shown once, with their speaker, where the report has all that was asked for', () => {
    expect(shown('ferries free Easter')).toEqual(['free']);
  });

  it('are shown as the paragraph where it has more of what was asked for', () => {
    expect(shown('governor ferries Easter')).toEqual(['a#p4']);
  });

  it('are shown as the paragraph where several reports of it have them', () => {
    expect(shown('the')).toContain('a#p4');
    expect(shown('the')).not.toContain('free');
  });

  it('are found by their own filters, whichever of them was shown', () => {
    expect(shown('ferries free Easter', { kinds: ['passage'] })).toEqual(['a#p4']);
    expect(shown('governor ferries Easter', { kinds: ['quotation'] })).toContain('free');
  });

  it('add to the quotations with marks and take none of them away', () => {
    expect(shown('pumps mended')).toEqual(expect.arrayContaining(['mended', 'said']));
  });
});

describe('the filter by how words are given', () => {
  it('leaves quotations of that kind only, and counts what the others would leave', () => {
    const { groups, facets } = search.search(ask('pumps mended', { quotationKinds: ['direct'] }));
    expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.document.id))).toEqual(['said']);
    expect(facets.quotationKinds).toEqual([
      { value: 'direct', count: 1 },
      { value: 'indirect', count: 1 },
    ]);
  });

  it('puts words between marks before the same words without', () => {
    const [quotation] = search
      .search(ask('pumps mended', { kinds: ['quotation'] }))
      .groups.flatMap(({ hits }) => hits);
    expect(quotation?.document.id).toBe('said');
  });
});
