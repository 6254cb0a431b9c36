import { describe, expect, test } from 'vitest';
import { readPassages, readQueries } from './read-lines.ts';

const passages = [
  { id: 1, text: 'One' },
  { id: 'two', text: 'Two' },
];
const jsonl = (...lines: unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');
const query = { id: 'q1', query: 'one', answer: 1, class: 'a' };

describe('a file of passages', () => {
  test('is read line by line, blank lines passed over', () => {
    expect(readPassages(`${jsonl(passages[0])}\n\n${jsonl(passages[1])}\r\n`, 'p.jsonl')).toEqual(passages);
  });

  test.each([
    ['{"id":1', 'p.jsonl, line 2: not JSON: {"id":1'],
    ['[1]', 'p.jsonl, line 2: a line is an object: [1]'],
    ['{"text":"x"}', 'p.jsonl, line 2: an id is a string or a number: undefined'],
    ['{"id":2}', 'p.jsonl, line 2: a text is a string: undefined'],
    ['{"id":1,"text":"again"}', 'p.jsonl, line 2: another passage has this id: 1'],
  ])('with a bad line says which, and what is wrong with it: %s', (line, message) => {
    expect(() => readPassages(`${jsonl(passages[0])}\n${line}`, 'p.jsonl')).toThrow(message);
  });

  test('that is empty is refused', () => {
    expect(() => readPassages('\n', 'p.jsonl')).toThrow('p.jsonl: no passages');
  });
});

describe('a file of queries', () => {
  test('is read with its answers and classes', () => {
    expect(readQueries(jsonl(query), 'q.jsonl', passages)).toEqual([query]);
  });

  test.each([
    [{ ...query, query: 7 }, 'q.jsonl, line 1: a query is a string: 7'],
    [{ ...query, answer: '1' }, 'q.jsonl, line 1: the answer is the id of no passage: "1"'],
    [{ ...query, class: null }, 'q.jsonl, line 1: a class is a string: null'],
  ])('with a bad line says which, and what is wrong with it: %j', (line, message) => {
    expect(() => readQueries(jsonl(line), 'q.jsonl', passages)).toThrow(message);
  });
});
