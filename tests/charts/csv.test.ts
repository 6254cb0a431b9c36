import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/charts/csv.ts';

const table = (...rows: (string | { text: string; href: string })[][]) => ({
  caption: 'c',
  columns: ['a', 'b'],
  rows,
});

describe('toCsv', () => {
  it('quotes commas, quotation marks and line breaks, and ends each line in CRLF', () => {
    expect(toCsv(table(['x,y', 'say "no"'], ['two\nlines', 'plain']))).toBe(
      'a,b\r\n"x,y","say ""no"""\r\n"two\nlines",plain\r\n',
    );
  });

  it('adds the address of each row as a last column, as the caller resolves it', () => {
    const csv = toCsv(
      table(['x', { text: 'denies', href: '/p/#q' }], ['y', '']),
      (href) => `https://site.example${href}`,
    );
    expect(csv).toBe('a,b,Link\r\nx,denies,https://site.example/p/#q\r\ny,,\r\n');
  });

  it('does not let a spreadsheet run what an article says', () => {
    for (const formula of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1']) {
      const [, line = ''] = toCsv(table([formula, ''])).split('\r\n');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    }
  });

  it('leaves plain numbers numbers', () => {
    expect(toCsv(table(['-5', '+3.2']))).toBe('a,b\r\n-5,+3.2\r\n');
  });

  it('says the same again when read back', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'ab,"\n\r ;é') })
      .filter((text) => !/^[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        expect(parse(toCsv(table(...rows)))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

/** RFC 4180, the plain way: enough of a reader to check the writer by. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
