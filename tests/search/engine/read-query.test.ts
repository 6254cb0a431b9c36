import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, MOST_WORDS, readQuery } from '../../../src/search/engine/read-query.ts';

const words = (text: string) => readQuery(text).words.map(({ folded }) => folded);

describe('readQuery', () => {
  it('folds case, accents, apostrophes and possessives', () => {
    expect(words('Ukraine’s MÉLANIE don`t')).toEqual(['ukraine', 'melanie', 'dont']);
  });

  it('takes the last word for unfinished until something follows it', () => {
    const unfinished = (text: string) => readQuery(text).words.map((word) => word.unfinished);
    expect(unfinished('troops surr')).toEqual([false, true]);
    expect(unfinished('troops surr ')).toEqual([false, false]);
    expect(unfinished('"troops surr"')).toEqual([false, false]);
  });

  it.each(['"', '“', '„', '«'])('reads %s as the mark that opens a phrase', (mark) => {
    expect(readQuery(`kursk ${mark}false and fabricated" staff`).phrases).toEqual([{ start: 1, end: 4 }]);
  });

  it('runs a phrase that is still open to the end, and passes over an empty one', () => {
    expect(readQuery('kursk "false and').phrases).toEqual([{ start: 1, end: 3 }]);
    expect(readQuery('kursk "" staff "').phrases).toEqual([]);
  });

  it('takes -word and -"phrase" for what must not stand', () => {
    const read = readQuery('kursk -kyiv -"false and fabricated" staff −moscow');
    expect(read.words.map(({ folded }) => folded)).toEqual(['kursk', 'staff']);
    expect(read.without).toEqual([['kyiv'], ['false', 'and', 'fabricated'], ['moscow']]);
    expect(read.phrases).toEqual([]);
  });

  it('takes a minus for an exclusion at the beginning of the text and after a bracket, too', () => {
    expect(readQuery('-kyiv kursk').without).toEqual([['kyiv']]);
    expect(readQuery('kursk (-kyiv)').without).toEqual([['kyiv']]);
  });

  it.each([
    '30-day ceasefire',
    'Trump - Putin',
    'cease-fire',
    'Trump–Putin',
    'kursk -',
    'kursk - ',
    'a--b',
    '5-3',
  ])('excludes nothing in %j', (text) => {
    expect(readQuery(text).without).toEqual([]);
  });

  it.each([
    ['-cease-fire', ['cease', 'fire']],
    ['-U.S.', ['u', 's']],
    ['-停火', ['停', '火']],
    ['-41 250', ['41250']],
  ])('excludes all of %s, side by side', (excluded, folded) => {
    const { words: kept, without } = readQuery(`${excluded} kursk`);
    expect(kept.map((word) => word.folded)).toEqual(['kursk']);
    expect(without).toEqual([folded]);
  });

  it('takes an exclusion for finished, even while it is typed', () => {
    expect(readQuery('kursk -ky')).toMatchObject({
      words: [{ folded: 'kursk', unfinished: false }],
      without: [['ky']],
    });
    expect(readQuery('kursk -"false and').without).toEqual([['false', 'and']]);
    expect(readQuery('kursk -"').without).toEqual([]);
  });

  it('takes no last word for unfinished where the text was cut', () => {
    expect(readQuery(`${'kursk '.repeat(MOST_WORDS)}staf`).words.at(-1)?.unfinished).toBe(false);
  });

  it('reads only the beginning of what is too long, and says so', () => {
    const many = readQuery('kursk '.repeat(MOST_WORDS + 1));
    expect(many.words).toHaveLength(MOST_WORDS);
    expect(many.shortened).toBe(true);
    expect(readQuery('k'.repeat(LONGEST_QUERY + 1)).shortened).toBe(true);
    expect(readQuery('k'.repeat(LONGEST_QUERY)).shortened).toBe(false);
    expect(readQuery('kursk '.repeat(MOST_WORDS)).shortened).toBe(false);
  });

  it('gives phrases that lie in order within the words, and no empty word, whatever is typed', () => {
    const part = fc.constantFrom(
      '"',
      '“',
      '”',
      '-',
      '−',
      ' ',
      'kursk',
      'Ky',
      '’s',
      '\ud800',
      '1 000',
      '橋',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.array(part, { maxLength: 80 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { words: kept, phrases, without } = readQuery(typed);
        expect(kept.length).toBeLessThanOrEqual(MOST_WORDS);
        expect([...kept.map(({ folded }) => folded), ...without.flat()]).not.toContain('');
        let last = 0;
        for (const { start, end } of phrases) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(kept.length);
      }),
    );
  });
});
