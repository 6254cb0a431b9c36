import { expect, it } from 'vitest';
import { commonWords } from '../../../src/app/compare/common-words.ts';

const cut = (text: string, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

it('finds the runs of words that two sentences share, in the order of each', () => {
  const one = 'The mayor said on Monday that the bridge is safe.';
  const two = 'On Monday, the mayor declared that the bridge is sound.';
  const [first, second] = commonWords(one, two);
  expect(cut(one, first)).toContain('that the bridge is');
  expect(cut(two, second)).toContain('that the bridge is');
  expect(cut(one, first).join(' ')).not.toContain('safe');
});

it('finds nothing in words of which none is shared, or where one side has none', () => {
  expect(commonWords('Ferries are late', 'Bridges stay open')).toEqual([[], []]);
  expect(commonWords('', 'Bridges stay open')).toEqual([[], []]);
});
