import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/engine.ts';
import { KINDS, rankedHits } from '../../src/search/query.ts';
import { ask, document, passages } from './build.ts';
import { SENTENCES } from './sentences.ts';

const documents = [
  document('claim', 'hidden', 'The report about the rusted bolts was hidden from the mayor.', {
    context: 'Hidden report',
    status: 'disputed',
    outlets: ['Gazette', 'Herald'],
    speakers: ['brandt', 'syrnyk'],
    topics: ['the report'],
  }),
  document('claim', 'tunnel', 'A tunnel would cost less than a repair.', {
    outlets: ['Herald'],
    topics: ['money'],
  }),
  document('speaker', 'brandt', 'Melanie Brandt', { context: 'mayor', speakers: ['brandt'] }),
  document('quotation', 'q1', 'rusted bolts', { context: 'Melanie Brandt · Herald', outlets: ['Herald'] }),
  document('passage', 'a#p1', 'Rusted bolts were found by two inspectors.', {
    outlets: ['Gazette'],
    topics: ['the report'],
  }),
  document('passage', 'a#p2', 'Bolts of lightning lit the harbour; rusted chains rattled.', {
    outlets: ['Gazette'],
  }),
];
const search = createSearch(documents);
const story = createSearch(passages(SENTENCES));

describe('search', () => {
  it('groups hits by kind with the number found in all', () => {
    const { groups, total } = search.search(ask('rusted bolts', { limit: 1 }));
    expect(groups.map(({ kind, total: found, hits }) => [kind, found, hits.length])).toEqual([
      ['claim', 1, 1],
      ['quotation', 1, 1],
      ['passage', 2, 1],
    ]);
    expect(total).toBe(4);
  });

  it('puts the very words before the same words apart', () => {
    const ids = rankedHits(search.search(ask('rusted bolts'))).map((hit) => hit.document.id);
    expect(ids.at(-1)).toBe('a#p2');
  });

  it('prefers a claim to a quotation to a passage where they match alike', () => {
    expect(rankedHits(search.search(ask('bolts'))).map((hit) => hit.document.kind)).toEqual([
      'claim',
      'quotation',
      'passage',
      'passage',
    ]);
  });

  it('finds a quotation by its speaker and its words together', () => {
    expect(rankedHits(search.search(ask('brandt bolts')))[0]?.document.id).toBe('q1');
  });

  it('keeps to an "exact phrase"', () => {
    const ids = rankedHits(search.search(ask('"bolts were found"'))).map((hit) => hit.document.id);
    expect(ids).toEqual(['a#p1']);
    expect(search.search(ask('“found were”')).total).toBe(0);
  });

  it('filters by kind, outlet, speaker and topic together', () => {
    const filtered = search.search(ask('bolts', { outlets: ['Gazette'], topics: ['the report'] }));
    expect(rankedHits(filtered).map((hit) => hit.document.id)).toEqual(['hidden', 'a#p1']);
    expect(search.search(ask('bolts', { speakers: ['syrnyk'] })).total).toBe(1);
    expect(search.search(ask('bolts', { kinds: ['passage'], outlets: [] })).total).toBe(2);
  });

  it('counts a facet without its own filter and with all others', () => {
    const { facets } = search.search(ask('bolts', { outlets: ['Herald'], kinds: ['claim', 'passage'] }));
    expect(facets.outlets).toEqual([
      { value: 'Gazette', count: 3 },
      { value: 'Herald', count: 1 },
    ]);
    expect(facets.kinds).toEqual([
      { value: 'claim', count: 1 },
      { value: 'quotation', count: 1 },
    ]);
  });

  it('pages through hits without repeating or losing one', () => {
    const all = story.search(ask('the', { limit: 100 })).groups[0]!;
    const paged = Array.from({ length: Math.ceil(all.total / 7) }, (_, page) =>
      story.search(ask('the', { limit: 7, offset: 7 * page })).groups.flatMap(({ hits }) => hits),
    ).flat();
    expect(paged.map((hit) => hit.document.id)).toEqual(all.hits.map((hit) => hit.document.id));
    expect(all.hits).toHaveLength(all.total);
  });

  it.each(['', '   ', '"', '.,;:!?', '😀', '\0'])('shows what there is to search for %j', (text) => {
    const { groups, total, facets } = search.search(ask(text));
    expect({ groups, total }).toEqual({ groups: [], total: 0 });
    expect(facets.kinds).toContainEqual({ value: 'claim', count: 2 });
    expect(facets.topics).toEqual([
      { value: 'the report', count: 2 },
      { value: 'money', count: 1 },
    ]);
  });

  it('leaves out what shares only a lesser word with the query', () => {
    const { groups } = story.search(ask('fishermen odesa fuel'));
    expect(groups[0]?.total).toBe(1);
  });

  it('finds words in scripts without spaces and from right to left', () => {
    const mixed = createSearch(
      passages(['他表示不會接受停火協議', 'الجسر مغلق حتى الربيع', 'גשר הנמל סגור']),
    );
    expect(mixed.search(ask('停火')).groups[0]?.hits[0]).toMatchObject({
      document: { id: 'p0' },
      highlights: [{ start: 7, end: 9 }],
    });
    expect(mixed.search(ask('مغلق')).groups[0]?.hits[0]?.document.id).toBe('p1');
    expect(mixed.search(ask('הנמל')).groups[0]?.hits[0]?.document.id).toBe('p2');
  });

  it('works on no documents at all', () => {
    expect(createSearch([]).search(ask('anything')).total).toBe(0);
  });
});

describe('whatever is typed', () => {
  const long = createSearch(passages(Array.from({ length: 50 }, () => SENTENCES.join(' '))));
  const odd = [
    'a'.repeat(10_000),
    'bridge '.repeat(1500),
    'the of in '.repeat(1000),
    '(a+)+$ [\\]{1,99999} .*'.repeat(50),
    '👩‍👩‍👧‍👦'.repeat(300),
    'الجسر '.repeat(500),
    '橋'.repeat(5000),
    '"'.repeat(5000),
    `"${'the harbour '.repeat(800)}`,
    '\0\u202e\ufeff\ud800',
    '__proto__ constructor toString',
  ];

  it.each(odd.map((text) => [text.slice(0, 20), text] as const))('%j is answered at once', (_, text) => {
    long.search(ask('warm up'));
    const before = performance.now();
    const { shortened } = long.search(ask(text));
    // Far above what it takes (single milliseconds), far below what a runaway would.
    expect(performance.now() - before).toBeLessThan(400);
    expect(shortened).toBe(text.length > 400);
  });

  it('never throws, and marks lie inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer(),
        fc.double(),
        (text, offset, limit) => {
          const results = story.search({ text, offset, limit });
          for (const { document: shown, highlights } of rankedHits(results)) {
            for (const { start, end } of highlights) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(shown.text.length);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('marks something in every hit that its own text brought', () => {
    const words = fc.constantFrom(...SENTENCES.flatMap((sentence) => sentence.split(' ')));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (typed) => {
        for (const { highlights } of rankedHits(story.search(ask(typed.join(' '))))) {
          expect(highlights.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('marks what was looked for, and no joining word on its own', () => {
    const { groups } = story.search(ask('notes the mayor'));
    const marked = groups[0]!.hits.map((hit) =>
      hit.highlights.map(({ start, end }) => hit.document.text.slice(start, end)),
    );
    expect(marked.flat()).toContain('notes');
    expect(marked.flat()).not.toContain('the');
  });

  it('gives groups in the order of their best hits', () => {
    const { groups } = search.search(ask('melanie brandt'));
    expect(groups[0]?.kind).toBe('speaker');
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    expect(groups.every(({ kind }) => KINDS.includes(kind))).toBe(true);
  });
});
