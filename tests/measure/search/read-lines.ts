import type { Passage, TestQuery } from './passages.ts';

/**
 * Passages of a JSONL text, one object a line: `{"id": …, "text": "…"}`; blank lines are passed over. Throws an error
 * that names `file`, the line (from 1) and what is wrong with it.
 */
export function readPassages(jsonl: string, file: string): Passage[] {
  const known = new Set<Passage['id']>();
  const passages = objects(jsonl, file).map(({ value, fail }): Passage => {
    const { text } = value;
    if (!isId(value.id)) throw fail('an id is a string or a number', value.id);
    if (typeof text !== 'string') throw fail('a text is a string', text);
    if (known.has(value.id)) throw fail('another passage has this id', value.id);
    known.add(value.id);
    return { id: value.id, text };
  });
  if (passages.length === 0) throw new Error(`${file}: no passages`);
  return passages;
}

/**
 * Queries of a JSONL text: `{"id": …, "query": "…", "answer": <id of a passage>, "class": "…"}`. Throws as
 * `readPassages` does, also for an answer that is none of `passages`.
 */
export function readQueries(jsonl: string, file: string, passages: readonly Passage[]): TestQuery[] {
  const ids = new Set(passages.map(({ id }) => id));
  const queries = objects(jsonl, file).map(({ value, fail }): TestQuery => {
    const { id, query, answer } = value;
    if (!isId(id)) throw fail('an id is a string or a number', id);
    if (typeof query !== 'string') throw fail('a query is a string', query);
    if (!isId(answer) || !ids.has(answer)) throw fail('the answer is the id of no passage', answer);
    if (typeof value.class !== 'string') throw fail('a class is a string', value.class);
    return { id, query, answer, class: value.class };
  });
  if (queries.length === 0) throw new Error(`${file}: no queries`);
  return queries;
}

interface Line {
  value: Record<string, unknown>;
  fail(reason: string, value: unknown): Error;
}

function objects(jsonl: string, file: string): Line[] {
  return jsonl.split('\n').flatMap((line, index): Line[] => {
    if (line.trim() === '') return [];
    const fail = (reason: string, value: unknown) =>
      new Error(`${file}, line ${index + 1}: ${reason}: ${String(JSON.stringify(value)).slice(0, 80)}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${file}, line ${index + 1}: not JSON: ${line.slice(0, 80)}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw fail('a line is an object', value);
    return [{ value: value as Record<string, unknown>, fail }];
  });
}

function isId(value: unknown): value is Passage['id'] {
  return typeof value === 'string' || typeof value === 'number';
}
