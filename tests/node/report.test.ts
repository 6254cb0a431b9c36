import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { placeAt, wholeFile } from '../../src/model/place.ts';
import type { Place, Problem } from '../../src/model/problem.ts';
import { report } from '../../src/node/report.ts';

const problem = (place: Place, more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  place,
  reason: 'no such word',
  value: null,
  suggestion: null,
  ...more,
});
const marked = (text: string, word: string) =>
  report([problem(placeAt('a.yaml', text, text.indexOf(word), word.length))], { colour: false });

describe('report', () => {
  test('shows file, line and column, the line with the place underlined, help, and the count', () => {
    const place = placeAt('claims/a.yaml', 'one\n  - speaker: trmp\n', 15, 4);
    const text = report([problem(place, { value: 'trmp', suggestion: 'did you mean trump?' })], {
      colour: false,
    });
    expect(text).toBe(
      [
        'claims/a.yaml:2:12: error: no such word: trmp',
        '  2 |   - speaker: trmp',
        '    |            ^^^^',
        '  help: did you mean trump?',
        '',
        '1 error',
      ].join('\n'),
    );
  });

  test('keeps the caret under the place behind tabs, wide characters and joined emoji', () => {
    for (const before of ['\t', 'a\t', '建物', 'e\u0301', '👩‍👩‍👧', '📚 ', 'ｗｉｄｅ']) {
      const [, line = '', caret = ''] = marked(`${before}here`, 'here').split('\n');
      expect(columns(line.slice(0, line.indexOf('here'))), before).toBe(caret.indexOf('^'));
    }
  });

  test('shows only the neighbourhood of a place in a line of ten megabytes', () => {
    const started = performance.now();
    const text = marked(`${'ab '.repeat(1_700_000)}here ${'cd '.repeat(1_700_000)}`, 'here');
    expect(text.length).toBeLessThan(400);
    expect(text).toMatch(/\| … .* here .* …\n +\| +\^{4}\n/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('lets no control character of the input reach the terminal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(300),
        fc.nat(40),
        (raw, start, length) => {
          const place = placeAt('a.yaml', raw, start, length);
          const text = report([problem(place, { value: raw, suggestion: raw })], { colour: false });
          expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
    );
  });

  test('sorts by file, line and column, says a thing once, and counts both kinds', () => {
    const a = placeAt('a.yaml', 'one\ntwo\n', 4);
    const text = report(
      [
        problem(wholeFile('b.yaml'), { severity: 'warning' }),
        problem(a),
        problem(a),
        problem(placeAt('a.yaml', 'one\ntwo\n', 0)),
      ],
      { colour: false },
    );
    const heads = text.split('\n').filter((line) => /^\w+\.yaml/.test(line));
    expect(heads.map((line) => line.split(' ')[0])).toEqual(['a.yaml:1:1:', 'a.yaml:2:1:', 'b.yaml:1:1:']);
    expect(text).toMatch(/\n2 errors, 1 warning$/);
  });

  test('colours for a terminal without changing a word', () => {
    const problems = [problem(placeAt('a.yaml', 'one', 0, 3), { suggestion: 'two' })];
    const coloured = report(problems, { colour: true });
    expect(coloured).toContain('\u001b[31m');
    expect(stripVTControlCharacters(coloured)).toBe(report(problems, { colour: false }));
  });

  test('puts the folder before file names, so that an editor can follow them', () => {
    expect(report([problem(wholeFile('a.yaml'))], { colour: false, folder: 'seeds/' })).toMatch(
      /^seeds\/a\.yaml:1:1:/,
    );
  });

  test('is empty where there is nothing to say', () => {
    expect(report([], { colour: true })).toBe('');
  });
});

/** Columns by a count of its own: two for the wide characters these tests use, none for joined ones. */
function columns(text: string): number {
  let count = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    count += /[建物👩📚ｗｉｄｅ]/u.test(segment) ? 2 : 1;
  }
  return count;
}
