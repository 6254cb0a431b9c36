import { expect, it } from 'vitest';
import { outletAddress } from '../../src/app/text-fragment.ts';

it('a short quotation is linked whole, with the signs that are syntax encoded', () => {
  expect(outletAddress('https://example.org/a', 'well-known, “so to say” & more')).toBe(
    'https://example.org/a#:~:text=well%2Dknown%2C%20%E2%80%9Cso%20to%20say%E2%80%9D%20%26%20more',
  );
});

it('a long quotation is linked by its first and last words', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  expect(outletAddress('https://example.org/a#old', words)).toBe(
    'https://example.org/a#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
  );
});
