import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/query.ts';
import { ask, document, FORMS, hitsOf, idsOf } from '../build.ts';

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

const documents = [
  document('passage', 'a#p4', paragraph, { article: 'a', block: 3, start: 0, end: paragraph.length }),
  within('free', 'the ferries would stay free until Easter', { speakers: ['governor'] }),
  within('mended', 'the pumps were mended', { speakers: ['mayor'] }),
  document('quotation', 'said', 'The pumps are mended and new.', {
    ...{ article: 'b', block: 0, start: 1, end: 29 },
    quotationKind: 'direct',
    speakers: ['mayor'],
  }),
];

describe.each(FORMS)('in a search $form', ({ open }) => {
  const search = open(documents);
  const shown = async (text: string, more = {}) => idsOf(await search.search(ask(text, more)));

  describe('words found as reported speech and in the paragraph around it', () => {
    it('are shown once, with their speaker, where the report has all that was asked for', async () => {
      expect(await shown('ferries free Easter')).toEqual(['free']);
    });

    it('are shown as the paragraph where it has more of what was asked for', async () => {
      expect(await shown('governor ferries Easter')).toEqual(['a#p4']);
    });

    it('are shown as the paragraph where several reports of it have them', async () => {
      expect(await shown('the')).toContain('a#p4');
      expect(await shown('the')).not.toContain('free');
    });

    it('are found by their own filters, whichever of them was shown', async () => {
      expect(await shown('ferries free Easter', { kinds: ['passage'] })).toEqual(['a#p4']);
      expect(await shown('governor ferries Easter', { kinds: ['quotation'] })).toContain('free');
    });

    it('are counted once', async () => {
      expect((await search.search(ask('ferries free Easter'))).total).toBe(1);
    });

    it('add to the quotations with marks and take none of them away', async () => {
      expect(await shown('pumps mended')).toEqual(expect.arrayContaining(['mended', 'said']));
    });
  });

  describe('the filter by how words are given', () => {
    const direct = ask('pumps mended', { quotationKinds: ['direct'] });

    it('leaves quotations of that kind only, and counts what the others would leave', async () => {
      expect(idsOf(await search.search(direct))).toEqual(['said']);
      expect((await search.facets(direct)).quotationKinds).toEqual([
        { value: 'direct', count: 1 },
        { value: 'indirect', count: 1 },
      ]);
    });

    it('puts words between marks before the same words without', async () => {
      const [first] = hitsOf(await search.search(ask('pumps mended', { kinds: ['quotation'] })));
      expect(first?.document.id).toBe('said');
    });
  });
});
