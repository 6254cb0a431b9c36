import * as v from 'valibot';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path, WrittenFile } from '../source.ts';
import { mend } from './mend.ts';
import { listed, unknownKey } from './strict.ts';

/**
 * Checks what a person wrote in a file against a schema. `entry` is usable even where there are problems, as long
 * as what is wrong could be left out of it: so that what refers to it can be checked in the same run. It is null
 * where that is not so.
 */
export function checkShape<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  file: WrittenFile,
): { entry: Output | null; problems: Problem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { entry: result.output, problems: [] };
  const { issues } = result;
  const problems = issues.filter((issue) => !isEcho(issue, issues)).map((issue) => toProblem(issue, file));
  return { entry: mend(schema, value, issues), problems };
}

/** A key that is missing because it was misspelt: the misspelt one is reported with the right one as suggestion. */
function isEcho(issue: v.BaseIssue<unknown>, all: readonly v.BaseIssue<unknown>[]): boolean {
  const last = issue.path?.at(-1);
  if (issue.kind !== 'schema' || last === undefined || issue.input !== undefined) return false;
  const holder = keysOf(issue).slice(0, -1).join('\0');
  return all.some((other) => {
    const path = keysOf(other);
    const isNextToIt = other.message === unknownKey && path.slice(0, -1).join('\0') === holder;
    return isNextToIt && nearest(String(path.at(-1)), [String(last.key)]) !== null;
  });
}

function toProblem(issue: v.BaseIssue<unknown>, file: WrittenFile): Problem {
  const path = keysOf(issue);
  const last = issue.path?.at(-1);
  const written = issue.input;
  const problem = (part: 'key' | 'value', reason: string, value: string | null): Problem => ({
    severity: 'error',
    place: file.locate(path, part),
    reason,
    value,
    suggestion: suggestionOf(issue),
  });
  if (issue.kind === 'schema' && (written === undefined || written === null) && last !== undefined) {
    if (typeof last.key === 'number') return problem('key', 'empty item in a list', null);
    const name = String(last.key);
    if (issue.type === 'custom') return problem('key', 'nothing stands beneath', name);
    return problem('key', `missing ${name}`, null);
  }
  const part = last !== undefined && 'origin' in last && last.origin === 'key' ? 'key' : 'value';
  return problem(part, issue.message, shown(written));
}

/** The keys and indexes that lead to what is wrong. */
function keysOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Our own checks carry their suggestion in `expected`; a list of choices is valibot's `("a" | "b")`. */
function suggestionOf(issue: v.BaseIssue<unknown>): string | null {
  if (issue.type === 'raw_check') return issue.expected;
  if (typeof issue.input === 'boolean')
    return `where it is text, put it in quotation marks: "${issue.input}"`;
  if (issue.type !== 'picklist') return null;
  const options = Array.from((issue.expected ?? '').matchAll(/"([^"]+)"/g), ([, option = '']) => option);
  const meant = typeof issue.input === 'string' ? nearest(issue.input, options) : null;
  const all = `one of ${listed(options, 'or')}`;
  return meant === null ? all : `did you mean ${meant}? (${all})`;
}

function shown(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}
