import * as v from 'valibot';
import { isMap } from './strict.ts';

/** Stands for a text that is missing. Whoever says of it that it is not found says nothing new. */
export const placeholder = '\uFFFC';

/**
 * What is left of a value once everything wrong has been left out of it, or null where too little is left. A missing
 * text becomes a placeholder and an unknown choice the first one. Nothing is published from it (its problems
 * stop the build); it only lets the rest of a file be checked in the same run.
 */
export function mend<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): Output | null {
  const copy = structuredClone(value);
  for (const issue of issues) mendAt(copy, issue);
  const result = v.safeParse(schema, copy);
  return result.success ? result.output : null;
}

function mendAt(root: unknown, issue: v.BaseIssue<unknown>): void {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const last = keys.pop();
  let holder = root;
  for (const key of keys) {
    if (Array.isArray(holder)) holder = (holder as unknown[])[Number(key)];
    else if (isMap(holder)) holder = holder[String(key)];
  }
  // Taking an item out of a list would move the others away from their places in the file.
  if (!isMap(holder) || typeof last !== 'string') return;
  const [, firstOption] = /^\(?"([^"]+)"/.exec(issue.expected ?? '') ?? [];
  const missing = holder[last] === undefined || holder[last] === null;
  if (issue.type === 'picklist' && firstOption !== undefined) holder[last] = firstOption;
  else if (issue.kind === 'schema' && missing && last !== 'evidence' && last !== 'positions')
    holder[last] = placeholder;
  else delete holder[last];
}
