import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completions } from '../../../src/search/syntax/complete.ts';
import { readSyntax } from '../../../src/search/syntax/syntax.ts';
import { known } from '../known-corpus.ts';

/** With the caret at `|`. */
function at(marked: string, corpus = known) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completion = completions(text, caret, corpus);
  const { from, to, options } = completion;
  return {
    labels: options.map(({ label }) => label),
    taken: options.map(({ insert }) => text.slice(0, from) + insert + text.slice(to)),
  };
}

describe('completions', () => {
  it('offers a field when two letters begin one', () => {
    expect(at('flood sp|').taken).toEqual(['flood speaker:']);
    expect(at('Sta|').taken).toEqual(['stance:']);
    expect(at('sp| flood').taken).toEqual(['speaker: flood']);
  });

  it.each(['s|', 'flood|', '"the sp|', 'sp|ell', 'loudsp|', '10:30 |', '|', 'speaker:kuiper |', '"sp|"'])(
    'offers nothing in ordinary typing: %s',
    (text) => {
      expect(at(text).labels).toEqual([]);
    },
  );

  it('offers every value behind a colon, and quotes what has a blank', () => {
    expect(at('outlet:|').taken).toEqual(['outlet:Herald ', 'outlet:Echo ', 'outlet:"Port Times" ']);
    expect(at('outlet:| flood').taken[2]).toBe('outlet:"Port Times" flood');
    expect(at('stance:|').labels).toHaveLength(5);
  });

  it('offers names that begin so before others, and else the nearest spelling', () => {
    expect(at('speaker:kar|').labels).toEqual(['Karl Brandt']);
    expect(at('speaker:brandt|').labels).toEqual(['Melanie Brandt', 'Karl Brandt']);
    expect(at('speaker:sidorenko|').labels).toEqual(['Olha Sydorenko']);
    expect(at('speaker:alv|').labels).toEqual(['José Álvarez']);
    expect(at('speaker:xyzzy|').labels).toEqual([]);
  });

  it('replaces the whole value, with the quotation mark that is there already', () => {
    expect(at('speaker:"Karl B|" flood').taken).toEqual(['speaker:"Karl Brandt" flood']);
    expect(at('flood speaker:"Karl B|').taken).toEqual(['flood speaker:"Karl Brandt" ']);
    expect(at('speaker:ka|rl flood').taken).toEqual(['speaker:"Karl Brandt" flood']);
  });

  it('offers the months and years that part the articles, latest first, and days once their month is typed', () => {
    expect(at('before:|').taken).toEqual(['before:2025-04 ', 'before:2025-03 ']);
    expect(at('after:mar|').taken).toEqual(['after:2025-03 ']);
    expect(at('after:2025-04|').labels).toEqual(['2 April 2025', '1 April 2025']);
    expect(at('after:2025-02-1|').labels).toHaveLength(8);
    expect(at('since:|', { ...known, days: ['2024-12-30', '2025-01-02'] }).labels).toEqual([
      '2025',
      'January 2025',
      '2 January 2025',
      '1 January 2025',
      '31 December 2024',
    ]);
    expect(at('before:|', { ...known, days: null }).labels).toEqual([]);
    expect(at('before:2025-02|', { ...known, days: ['2025-02-01', '2025-03-05'] }).labels[0]).toBe(
      '28 February 2025',
    );
  });

  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const corpora = fc.uniqueArray(fc.tuple(names, fc.array(names, { minLength: 1, maxLength: 3 })), {
    maxLength: 12,
    selector: ([id]) => id,
  });

  it('offers only what is then read as that very value, at most eight, each under a label of its own', () => {
    fc.assert(
      fc.property(corpora, fc.string({ maxLength: 3 }), (speakers, begun) => {
        const corpus = { ...known, speakers: speakers.map(([id, all]) => ({ id, names: all })) };
        const text = `flood speaker:${begun}`;
        const { from, to, options } = completions(text, text.length, corpus);
        expect(options.length).toBeLessThanOrEqual(8);
        expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
        for (const { insert } of options.filter(({ insert: each }) => !each.endsWith(':'))) {
          const { typed } = readSyntax(text.slice(0, from) + insert + text.slice(to), corpus);
          expect(typed.at(-1)!.value).not.toBeNull();
        }
      }),
    );
  });

  it('answers wherever the caret stands in whatever is typed', () => {
    const texts = fc.array(fc.constantFrom('speaker:', 'before:', '"', "'", '-', ' ', 'a', '2025', 'ku'));
    fc.assert(
      fc.property(texts, fc.nat(60), (parts, place) => {
        const text = parts.join('');
        const caret = Math.min(place, text.length);
        const { from, to } = completions(text, caret, known);
        expect(from).toBeLessThanOrEqual(caret);
        expect(to).toBeGreaterThanOrEqual(caret);
      }),
    );
  });
});
