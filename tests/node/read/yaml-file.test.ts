import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/node/read/yaml-file.ts';

describe('parseYaml', () => {
  test('leaves numbers, dates and words like NO as they are typed', () => {
    const { value } = parseYaml(
      'a.yaml',
      'a: 1984\nb: 2025-03-14\nc: NO\nd: 1.10\ne: 0x1F\nf: true\ng: ~\nh:\n',
    );
    expect(value).toEqual({
      a: '1984',
      b: '2025-03-14',
      c: 'NO',
      d: '1.10',
      e: '0x1F',
      f: true,
      g: null,
      h: null,
    });
  });

  test('never throws and never takes long, whatever is in the file', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ':',
        ' ',
        '\n',
        '- ',
        '[',
        '{',
        ']',
        '}',
        '"',
        "'",
        '#',
        '&x',
        '*x',
        '!t',
        '|',
        '>',
        '\t',
        '?',
        '---',
        '%',
        ',',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { value, problems, written } = parseYaml('a.yaml', pieces.join(''));
        if (problems.some(({ severity }) => severity === 'error')) expect(value).toBeNull();
        const { line, column, lineText } = written.locate(['a', 0, 'b']);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual(lineText.length + 1);
      }),
      { numRuns: 500 },
    );
  });

  test('checks ten thousand keys for doubles at once', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key-${index}: x\n`).join('');
    const started = performance.now();
    const { problems } = parseYaml('a.yaml', `${keys}key-5: again\n`);
    expect(problems.map(({ reason, place }) => [reason, place.line])).toEqual([
      ['this key stands twice in one map', 10_001],
    ]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('refuses anchors, aliases and tags, which would swallow text that begins with & * or !', () => {
    for (const [text, value] of [
      ['a: &Co News', '&Co'],
      ['a: *bold', '*bold'],
      ['a: !important text', null],
    ] as const) {
      expect(parseYaml('a.yaml', text)).toMatchObject({
        value: null,
        problems: [{ severity: 'error', value }],
      });
    }
  });

  test('explains text that begins with a sign of YAML and goes on', () => {
    expect(parseYaml('a.yaml', 'a: *bold* claim\n').problems[0]?.reason).toBe('text cannot begin with *');
  });

  test('warns where a # cuts a text short, and is silent about a comment', () => {
    expect(parseYaml('a.yaml', 'a: claim #1 of three\n').problems).toMatchObject([
      { severity: 'warning', value: '#1 of three', place: { column: 10 } },
    ]);
    expect(parseYaml('a.yaml', 'a: claim # the first\n#b\nc: d\n').problems).toEqual([]);
  });
});

describe('locate', () => {
  const text = 'a:\n  - b: first\n    c: |\n      words\n      more\nd: alone\ne:\n';
  const { written } = parseYaml('a.yaml', text);
  const at = (...path: (string | number)[]) => {
    const { line, column, length } = written.locate(path);
    return [line, column, length];
  };

  test('finds values in maps and lists, and the words of a block', () => {
    expect(at('a', 0, 'b')).toEqual([2, 8, 5]);
    expect(at('a', 0, 'c')).toEqual([4, 7, 5]);
  });

  test('gives the key where there is no value, and where the key is asked for', () => {
    expect(at('e')).toEqual([7, 1, 1]);
    expect(written.locate(['d'], 'key')).toMatchObject({ line: 6, column: 1, length: 1 });
  });

  test('gives the nearest enclosing value where a path leads nowhere', () => {
    expect(at('a', 0, 'missing')).toEqual([2, 5, 1]);
    expect(at('a', 7)).toEqual([1, 1, 1]);
    expect(at('nothing')).toEqual([1, 1, 1]);
  });

  test('shows a list or map by the key it stands under', () => {
    expect(at('a')).toEqual([1, 1, 1]);
    expect(at('a', 0)).toEqual([2, 5, 1]);
  });

  test('takes text that stands alone for its own first item', () => {
    expect(at('d', 0)).toEqual([6, 4, 5]);
  });
});
