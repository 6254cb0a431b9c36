import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, MOST_WORDS, readQuery } from '../../src/search/read-query.ts';

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

  it('reads only the beginning of what is too long, and says so', () => {
    const many = readQuery('kursk '.repeat(MOST_WORDS + 1));
    expect(many.words).toHaveLength(MOST_WORDS);
    expect(many.shortened).toBe(true);
    expect(readQuery('k'.repeat(LONGEST_QUERY + 1)).shortened).toBe(true);
    expect(readQuery('kursk '.repeat(MOST_WORDS)).shortened).toBe(false);
  });
});
