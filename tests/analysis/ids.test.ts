import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdRegister, wordsId } from '../../src/analysis/ids.ts';
import { slug } from '../../src/text/slug.ts';
import { wordKey } from '../../src/text/words.ts';

describe('wordsId', () => {
  it('is the same for words that differ in case, marks and punctuation only', () => {
    expect(wordsId('a', 'Don’t close the U.S. bridge!')).toBe(wordsId('a', "don't close the US “bridge”"));
    expect(wordsId('a', 'Don’t close the bridge')).toMatch(/^dont-close-the-bridge-[0-9a-z]{6}$/);
    expect(wordsId('a', 'Closed')).not.toBe(wordsId('b', 'Closed'));
  });

  it('begins with the slug of the first four words, plain ones or not', () => {
    const word = fc.constantFrom(
      'one',
      'two',
      "don't",
      '30-day',
      'Été',
      '5',
      'U.N.',
      'of',
      'Ma’am',
      '数',
      '🙂',
      'a_b',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        const head = slug(wordKey(list.join(' ')), 4);
        expect(wordsId('a', list.join(' ')).slice(0, -7)).toBe(head === '' ? 'passage' : head);
      }),
    );
  });
});

describe('IdRegister', () => {
  it('counts the takers of an id, and never gives one twice', () => {
    const ids = new IdRegister();
    expect(['x', 'x', 'x-2', 'x'].map((id) => ids.take(id))).toEqual(['x', 'x-2', 'x-2-2', 'x-3']);
  });
});
