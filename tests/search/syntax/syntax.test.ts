import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/search/query.ts';
import { LONGEST_QUERY } from '../../../src/search/engine/read-query.ts';
import { FIELDS } from '../../../src/search/syntax/fields.ts';
import { readSyntax, withSyntax } from '../../../src/search/syntax/syntax.ts';
import { known } from '../known-corpus.ts';

const filters = (text: string) => readSyntax(text, known).filters;
const words = (text: string) => readSyntax(text, known).words;
const speaker = (typed: string) => readSyntax(`speaker:${typed}`, known).typed[0];

describe('readSyntax', () => {
  it('takes filters out of the words, wherever they stand', () => {
    const read = readSyntax('nobody speaker:kuiper  told "the city" -bridge outlet:echo', known);
    expect(read.words).toBe('nobody told "the city" -bridge ');
    expect(read.filters).toEqual({ speakers: ['sjoerd-kuiper'], outlets: ['Echo'] });
  });

  it('says where each filter stands in the text', () => {
    const text = 'flood Outlet:“Port Times”, kind:quotes';
    const { typed } = readSyntax(text, known);
    expect(typed.map(({ span, raw }) => [text.slice(span.start, span.end), raw])).toEqual([
      ['Outlet:“Port Times”', 'Port Times'],
      ['kind:quotes', 'quotes'],
    ]);
  });

  it('keeps a last word unfinished only where nothing follows it', () => {
    expect(words('speaker:kuiper floo')).toBe('floo');
    expect(words('floo speaker:kuiper')).toBe('floo ');
    expect(words('speaker:kuiper')).toBe('');
  });

  it.each([
    'Brandt: we will',
    'at 10:30 sharp',
    'http://example.org/speaker:x',
    'The speaker: nobody told us',
    'loudspeaker:kuiper',
    '"speaker:kuiper said"',
    'constructor:x __proto__:y',
    'kind : claim',
    ':: : speaker',
  ])('leaves ordinary typing as it is: %s', (text) => {
    expect(readSyntax(text, known)).toEqual({ words: text, filters: {}, typed: [] });
  });

  it.each([
    ['sjoerd-kuiper', 'sjoerd-kuiper'],
    ['KUIPER', 'sjoerd-kuiper'],
    ['alvarez', 'jose-alvarez'],
    ['"Jose Alvarez"', 'jose-alvarez'],
    ['«Сидоренко»', 'olha-sydorenko'],
    ['‘Pilots’ Guild’', 'pilots'],
    ["'Pilots' Guild'", 'pilots'],
    ['sydo', 'olha-sydorenko'],
    ['master', 'sjoerd-kuiper'],
    ['sidorenko', 'olha-sydorenko'],
    ['Kuipper', 'sjoerd-kuiper'],
    ['kuiper,', 'sjoerd-kuiper'],
    ['Kuipr', 'sjoerd-kuiper'],
    ['krl', 'karl-brandt'],
  ])('knows a speaker by id, name, alias, beginning or near spelling: %s', (typed, id) => {
    expect(speaker(typed)?.value).toBe(id);
  });

  it('takes a whole name that is typed without quotation marks', () => {
    const read = readSyntax('speaker:karl brandt bridge', known);
    expect(read.filters).toEqual({ speakers: ['karl-brandt'] });
    expect(read.words).toBe('bridge');
    expect(filters('outlet:the evening echo')).toEqual({ outlets: ['Echo'] });
  });

  it('searches for a value as words where nobody is meant, and names the nearest', () => {
    const read = readSyntax('speaker:"Albanez" flood', known);
    expect(read.filters).toEqual({});
    expect(read.words).toBe('Albanez flood');
    expect(read.typed[0]).toMatchObject({ value: null, unfinished: false });
    expect(read.typed[0]!.suggestions[0]).toEqual({ value: 'jose-alvarez', label: 'José Álvarez' });
  });

  it('names everybody whom a beginning can mean, and chooses nobody', () => {
    const { typed, words: left } = readSyntax('speaker:brandt x', known);
    expect(typed[0]!.value).toBeNull();
    expect(typed[0]!.suggestions.map(({ value }) => value)).toEqual(['melanie-brandt', 'karl-brandt']);
    expect(left).toBe('brandt x');
    expect(typed[0]!.several).toBe(true);
    expect(readSyntax('speaker:"Albanez" x', known).typed[0]!.several).toBe(false);
  });

  it('chooses nobody for a slip that leads to two names alike', () => {
    const { typed } = readSyntax('speaker:brndt x', known);
    expect(typed[0]).toMatchObject({ value: null, several: false });
    expect(typed[0]!.suggestions).toHaveLength(2);
  });

  it('does not search for what is only begun', () => {
    for (const text of ['flood speaker:', 'flood speaker:b', 'flood before:20', 'flood stance:'])
      expect(readSyntax(text, known)).toMatchObject({ words: 'flood ', typed: [{ unfinished: true }] });
    expect(words('flood speaker:xyzzy')).toBe('flood xyzzy');
  });

  it.each([
    ['denies', 'denies'],
    ['denied', 'denies'],
    ['DENIAL', 'denies'],
    ['den', 'denies'],
    ['claimed', 'asserts'],
    ['doubts', 'questions'],
    ['qualified', 'qualifies'],
    ['reported', 'reports'],
  ])('knows the stance by its forms: %s', (typed, stance) => {
    expect(filters(`stance:${typed} x`)).toEqual({ stances: [stance] });
  });

  it('knows kinds in singular and plural, and how words are given', () => {
    expect(filters('kind:Quotations kind:claim kind:quote')).toEqual({ kinds: ['quotation', 'claim'] });
    expect(filters('how:indirect how:paraphrased')).toEqual({ quotationKinds: ['indirect'] });
    expect(filters('topic:flood')).toEqual({ topics: ['Flood warnings'] });
  });

  it.each([
    ['2025', '2025-01-01'],
    ['2025-03', '2025-03-01'],
    ['2025-03-14', '2025-03-14'],
    ['2025/3/4', '2025-03-04'],
    ['"14 March 2025"', '2025-03-14'],
    ['14 march 2025', '2025-03-14'],
    ['March 14', '2025-03-14'],
    ['mar', '2025-03-01'],
    ['“May”', '2025-05-01'],
    ['december', '2024-12-01'],
    ['March 2024', '2024-03-01'],
    ['1st of March', null],
    ['2025-02-30', null],
    ['noon', null],
  ])('reads a day as its first: %s', (typed, day) => {
    expect(readSyntax(`before:${typed} x`, known).typed[0]!.value).toBe(day);
  });

  it('ends a day where it ends', () => {
    for (const text of ['before:2025-03-14 bridge', 'before:14 March 2025 bridge', 'before:2025 bridge'])
      expect(words(text)).toBe('bridge');
  });

  it('narrows by the narrowest of several days', () => {
    expect(filters('after:2025-02 since:2025-03 before:2025-04 before:2026')).toEqual({
      after: '2025-03-01',
      before: '2025-04-01',
    });
  });

  it('reads a minus before a filter as a minus before its words', () => {
    const read = readSyntax('flood -speaker:kuiper -outlet:"Port Times"', known);
    expect(read).toMatchObject({ filters: {}, typed: [], words: 'flood -kuiper -"Port Times"' });
  });

  it('reads no filter that its limit cuts, and tells of the rest', () => {
    const text = `${'flood '.repeat(65)}speaker:kuiper and more`;
    const read = readSyntax(text, known);
    expect(read.typed).toEqual([]);
    expect(read.words.length).toBeGreaterThan(LONGEST_QUERY);
  });

  const pieces = fc.oneof(
    fc.constantFrom(...FIELDS.map(({ field }) => `${field}:`)),
    fc.constantFrom('"', '“', '”', "'", '’', '-', ' ', ':', '2025-03', 'kuiper', 'denies', 'ſ', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const texts = fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join(''));

  it('answers whatever is typed: spans in order within the text, values that are known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { typed, words: left } = readSyntax(text, known);
        let end = 0;
        for (const { span, raw } of typed) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toContain(raw);
          end = span.end;
        }
        expect(left.slice(0, LONGEST_QUERY)).not.toMatch(/^\s/u);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no longer for a page of marks and colons than for words', () => {
    const start = performance.now();
    for (const text of [
      'speaker:"'.repeat(1e5),
      "how:'".repeat(1e5),
      '-kind:'.repeat(1e5),
      ' by:a'.repeat(1e5),
    ])
      readSyntax(text, known);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('withSyntax', () => {
  const query: Query = { text: '', limit: 10, offset: 0 };
  const merged = (chosen: Partial<Query>, text: string) =>
    withSyntax({ ...query, ...chosen, text }, readSyntax(text, known));

  it('adds typed values to those chosen, once each, and takes them out of the text', () => {
    expect(merged({ outlets: ['Echo'], topics: ['Bridge'] }, 'flood outlet:herald outlet:echo x')).toEqual({
      ...query,
      text: 'flood x',
      outlets: ['Echo', 'Herald'],
      topics: ['Bridge'],
    });
  });

  it('keeps the narrower of a chosen and a typed day; an empty one is none', () => {
    const days = { before: '2025-03-01', after: '2025-02-15' };
    expect(merged(days, 'before:2025-04 after:2025-03')).toMatchObject({
      before: '2025-03-01',
      after: '2025-03-01',
    });
    expect(merged({ before: '', after: '' }, 'before:2025-04')).toMatchObject({ before: '2025-04-01' });
  });

  it('changes nothing of a query without typed filters', () => {
    expect(merged({ kinds: ['claim'], before: '2025-03-01' }, 'flood "a b"')).toEqual({
      ...query,
      text: 'flood "a b"',
      kinds: ['claim'],
      before: '2025-03-01',
    });
  });
});
