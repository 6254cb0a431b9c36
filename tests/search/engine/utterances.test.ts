import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/query.ts';
import { ask, document, FORMS, hitsOf } from '../build.ts';

function rendering(id: string, text: string, outlet: string, utterance = 'forgotten'): SearchDocument {
  return document('quotation', id, text, {
    ...{ quotationKind: 'direct', utterance, printedBy: 3, wordings: 2 },
    ...{ outlets: [outlet], context: `Residents · ${outlet}` },
  });
}

const documents = [
  rendering('herald', 'We feel forgotten by the mainland', 'Herald'),
  rendering('gazette', 'We feel forgotten by the mainland', 'Gazette'),
  rendering('echo', 'We feel abandoned by the whole mainland', 'Echo'),
  rendering('other', 'We feel forgotten by the council', 'Echo', 'council'),
  document('quotation', 'alone', 'They feel forgotten out there', { quotationKind: 'direct' }),
  document('quotation', 'alone-too', 'They feel forgotten out here', { quotationKind: 'direct' }),
];

describe.each(FORMS)('one utterance in several outlets, in a search $form', ({ open }) => {
  const search = open(documents);
  const shown = async (text: string, more = {}) =>
    hitsOf(await search.search(ask(text, more))).map((hit) => [
      hit.document.id,
      ...hit.alike.map(({ id }) => id),
    ]);

  it('is one result, with the others that were found behind it, best first', async () => {
    expect(await shown('"forgotten by the mainland"')).toEqual([['herald', 'gazette']]);
    expect((await shown('feel forgotten mainland'))[0]).toEqual(['herald', 'gazette', 'echo']);
  });

  it('is shown in the wording that was asked for', async () => {
    expect((await shown('feel abandoned mainland'))[0]?.[0]).toBe('echo');
  });

  it('stands apart from other utterances and from quotations that have none', async () => {
    const all = await shown('feel forgotten');
    expect(all).toContainEqual(['other']);
    expect(all).toContainEqual(['alone']);
    expect(all).toContainEqual(['alone-too']);
  });

  it('counts with all its quotations, of which a filter may leave one', async () => {
    const { groups } = await search.search(ask('"forgotten by the mainland"'));
    expect(groups.map(({ total, hits }) => [total, hits.length])).toEqual([[2, 1]]);
    expect(await shown('"forgotten by the mainland"', { outlets: ['Gazette'] })).toEqual([['gazette']]);
  });

  it('fills one place of a page of results', async () => {
    const pages = [0, 1, 2, 3].map((offset) => ask('feel forgotten', { limit: 1, offset }));
    const results = await Promise.all(pages.map((query) => search.search(query)));
    expect(results.map((page) => page.groups.map(({ hits, more }) => [hits.length, more]))).toEqual([
      [[1, true]],
      [[1, true]],
      [[1, true]],
      [[1, false]],
    ]);
    expect(
      new Set(results.flatMap(hitsOf).map((hit) => hit.document.utterance ?? hit.document.id)).size,
    ).toBe(4);
  });
});
