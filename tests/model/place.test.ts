import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../src/model/place.ts';

describe('placeAt', () => {
  test('counts lines and columns from 1, and shows the line without its end', () => {
    expect(placeAt('a.txt', 'one\r\ntwo words\r\n', 9, 5)).toEqual({
      file: 'a.txt',
      line: 2,
      column: 5,
      lineText: 'two words',
      length: 5,
    });
  });

  test('ends the underlined stretch with its line', () => {
    expect(placeAt('a.txt', 'one\ntwo\n', 1, 100)).toMatchObject({ line: 1, column: 2, length: 2 });
  });

  test('agrees with splitting the text into lines, for every offset', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '📚')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (whole, pick) => {
        const offset = Math.min(pick, whole.length);
        const { line, column, lineText } = placeAt('a.txt', whole, offset);
        const before = whole.slice(0, offset).split('\n');
        expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
        expect(lineText).toBe((whole.split('\n')[line - 1] ?? '').replace(/\r$/, ''));
      }),
    );
  });
});
