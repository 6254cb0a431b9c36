import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZES } from '../../../src/search/index/write-index.ts';
import { KINDS } from '../../../src/search/query.ts';
import { rankedHits } from '../ranked-hits.ts';
import { ask, document, FORMS, hitsOf, idsOf, passages, searchOver, searchOverPages } from '../build.ts';
import { SENTENCES } from './sentences.ts';

const documents = [
  document('claim', 'hidden', 'The report about the rusted bolts was hidden from the mayor.', {
    context: 'Hidden report',
    status: 'disputed',
  }),
  document('claim', 'tunnel', 'A tunnel would cost less than a repair.'),
  document('speaker', 'brandt', 'Melanie Brandt', { context: 'mayor' }),
  document('quotation', 'q1', 'rusted bolts', { context: 'Melanie Brandt · Herald' }),
  document('passage', 'a#p1', 'Rusted bolts were found by two inspectors.'),
  document('passage', 'a#p2', 'Bolts of lightning lit the harbour; rusted chains rattled.'),
];

describe.each(FORMS)('a search $form', ({ open }) => {
  const search = open(documents);
  const story = open(passages(SENTENCES));
  const ids = async (text: string, more = {}) => idsOf(await search.search(ask(text, more)));

  it('groups hits by kind with the number found in all', async () => {
    const { groups, total, estimated } = await search.search(ask('rusted bolts', { limit: 1 }));
    expect(groups.map(({ kind, total: found, hits, more }) => [kind, found, hits.length, more])).toEqual([
      ['claim', 1, 1, false],
      ['quotation', 1, 1, false],
      ['passage', 2, 1, true],
    ]);
    expect({ total, estimated }).toEqual({ total: 4, estimated: false });
  });

  it('gives each kind once, in the order of their best hits', async () => {
    const { groups } = await search.search(ask('melanie brandt'));
    expect(groups[0]?.kind).toBe('speaker');
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    expect(groups.every(({ kind }) => KINDS.includes(kind))).toBe(true);
  });

  it('finds the same whatever order the documents come in', async () => {
    const turned = open(documents.toReversed());
    const found = await turned.search(ask('rusted bolts'));
    expect(idsOf(found).toSorted()).toEqual((await ids('rusted bolts')).toSorted());
  });

  it('puts the very words before the same words apart', async () => {
    const hits = rankedHits(await search.search(ask('rusted bolts')));
    expect(hits.map(({ verbatim }) => verbatim)).toEqual([true, true, true, false]);
    expect(hits.at(-1)!.document.id).toBe('a#p2');
  });

  it('prefers a claim to a quotation to a passage where they match alike', async () => {
    const hits = rankedHits(await search.search(ask('bolts')));
    expect(hits.map((hit) => hit.document.kind)).toEqual(['claim', 'quotation', 'passage', 'passage']);
  });

  it('finds a quotation by its speaker and its words together', async () => {
    expect(rankedHits(await search.search(ask('brandt bolts')))[0]?.document.id).toBe('q1');
  });

  it('keeps to an "exact phrase"', async () => {
    expect(await ids('"bolts were found"')).toEqual(['a#p1']);
    expect(await ids('inspectors "bolts were" two')).toEqual(['a#p1']);
    expect(await ids('“found were”')).toEqual([]);
  });

  it('leaves out what holds a word or a phrase after a minus', async () => {
    expect(await ids('bolts -lightning')).toEqual(['hidden', 'q1', 'a#p1']);
    expect(await ids('bolts -"rusted bolts"')).toEqual(['a#p2']);
    expect(await ids('bolts -“bolts rusted”')).toHaveLength(4);
  });

  it('leaves out only the very word, not those that are like it or begin with it', async () => {
    expect(await ids('bolts -light')).toContain('a#p2');
    expect(await ids('bolts -lightnin')).toContain('a#p2');
  });

  it('leaves out what holds the word beside the text', async () => {
    expect(await ids('bolts -herald')).not.toContain('q1');
  });

  it('finds nothing by exclusions alone', async () => {
    expect(await ids('-bolts')).toEqual([]);
  });

  it('pages through hits without repeating or losing one', async () => {
    const [all] = (await story.search(ask('the', { limit: 100 }))).groups;
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(all!.total / 7) }, (_, page) =>
        story.search(ask('the', { limit: 7, offset: 7 * page })),
      ),
    );
    expect(pages.flatMap(idsOf)).toEqual(all!.hits.map((hit) => hit.document.id));
    expect(all!.hits).toHaveLength(all!.total);
    expect(pages.map(({ groups }) => groups[0]!.more)).toEqual(pages.map((_, at) => at < pages.length - 1));
  });

  it.each(['', '   ', '"', '.,;:!?', '😀', '\0', '-', '-""'])('finds nothing for %j', async (text) => {
    const { groups, total, instead, shortened } = await search.search(ask(text));
    expect({ groups, total, instead, shortened }).toEqual({
      groups: [],
      total: 0,
      instead: [],
      shortened: false,
    });
  });

  it('leaves out what shares only a lesser word with the query', async () => {
    const { groups } = await story.search(ask('fishermen odesa fuel'));
    expect(groups[0]?.total).toBe(1);
  });

  it('finds words in scripts without spaces and from right to left', async () => {
    const mixed = open(passages(['他表示不會接受停火協議', 'الجسر مغلق حتى الربيع', 'גשר הנמל סגור']));
    const first = async (text: string) => hitsOf(await mixed.search(ask(text)))[0];
    expect(await first('停火')).toMatchObject({
      document: { id: 'p0' },
      highlights: [{ start: 7, end: 9 }],
    });
    expect((await first('مغلق'))?.document.id).toBe('p1');
    expect((await first('הנמל'))?.document.id).toBe('p2');
  });

  it('works on no documents at all', async () => {
    const empty = open([]);
    expect((await empty.search(ask('anything "at all" -now'))).total).toBe(0);
    expect((await empty.search(ask('', { kinds: ['claim'] }))).total).toBe(0);
    expect((await empty.facets(ask('anything'))).kinds).toEqual([]);
  });

  it('marks something in every hit that its own text brought', async () => {
    const words = fc.constantFrom(...SENTENCES.flatMap((sentence) => sentence.split(' ')));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (typed) => {
        for (const { highlights } of hitsOf(await story.search(ask(typed.join(' '))))) {
          expect(highlights.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('marks what was looked for, and no joining word on its own', async () => {
    const marked = hitsOf(await story.search(ask('notes the mayor'))).flatMap((hit) =>
      hit.highlights.map(({ start, end }) => hit.document.text.slice(start, end)),
    );
    expect(marked).toContain('notes');
    expect(marked).not.toContain('the');
  });
});

describe('the two forms of a search', () => {
  it('find and mark the same in the same order', async () => {
    const all = [...documents, ...passages(SENTENCES)];
    const searches = await Promise.all([searchOver(all), searchOverPages(all, SIZES)]);
    const sentence = fc.constantFrom(...SENTENCES);
    const part = fc
      .tuple(sentence, fc.nat(40), fc.integer({ min: 3, max: 40 }))
      .map(([text, start, length]) => text.slice(start, start + length));
    await fc.assert(
      fc.asyncProperty(part, async (text) => {
        const [one, other] = await Promise.all(searches.map((search) => search.search(ask(text))));
        expect(other!.groups).toEqual(one!.groups);
        expect(other!.total).toBe(one!.total);
      }),
      { numRuns: 100 },
    );
  });
});
