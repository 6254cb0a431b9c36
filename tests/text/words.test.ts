import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/text/direction.ts';
import { shortHash } from '../../src/text/hash.ts';
import { slug } from '../../src/text/slug.ts';
import { countWords, wordKey, words } from '../../src/text/words.ts';

describe('words', () => {
  it('takes contractions, hyphenated words and grouped figures as one word each', () => {
    expect(words('Don’t cut 30-day or 95,000.').map((word) => word.key)).toEqual([
      "don't",
      'cut',
      '30-day',
      'or',
      '95000',
    ]);
  });

  it('keeps two words apart where a space is missing after a full stop', () => {
    expect(wordKey('leader.The two')).toBe('leader the two');
  });

  it('takes U.S. and US as the same word, but not 3.5 and 35', () => {
    expect(wordKey('the U.S. said')).toBe(wordKey('the US said'));
    expect(wordKey('3.5')).not.toBe(wordKey('35'));
  });

  it('counts words of any script', () => {
    expect(countWords('لم يكن الجسر آمناً')).toBe(4);
  });
});

describe('slug', () => {
  it('makes ids that can be typed, and keeps the letters of other scripts', () => {
    expect(slug('Mélanie Joly’s “30-day” truce')).toBe('melanie-jolys-30-day-truce');
    expect(slug('الجسر الدوّار')).toBe('الجسر-الدوار');
    expect(slug('One two three four five', 4)).toBe('one-two-three-four');
  });
});

describe('shortHash', () => {
  it('is six characters of one alphabet, and never changes: ids are made of it', () => {
    // SHA-256 of nothing begins e3b0c442, 11100 01110 11000 01100 01000 1…
    expect(shortHash('')).toBe('werc8g');
    expect(shortHash('a')).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/);
  });
});

describe('directionOf', () => {
  it('goes by the letters of the text, and by its language where it has none', () => {
    expect(directionOf('قالت رئيسة البلدية', 'en')).toBe('rtl');
    expect(directionOf('The mayor', 'ar')).toBe('ltr');
    expect(directionOf('123', 'he-IL')).toBe('rtl');
  });

  it('is not misled by a foreign name at the beginning', () => {
    expect(directionOf('BBC: قالت رئيسة البلدية إن الجسر مغلق', 'ar')).toBe('rtl');
  });
});
