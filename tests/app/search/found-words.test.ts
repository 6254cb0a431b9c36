import { expect, it } from 'vitest';
import { foundWords } from '../../../src/app/search/found-words.ts';

it('says of an estimate that it is one, and no more exactly than it is known', () => {
  expect(foundWords(12345, true)).toBe('about 12,000 results');
  expect(foundWords(12345, false)).toBe('12,345 results');
  expect(foundWords(7, true)).toBe('7 results');
  expect(foundWords(1, false, ['claim', 'claims'])).toBe('1 claim');
});
