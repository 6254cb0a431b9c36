import * as v from 'valibot';
import { didYouMean } from '../nearest.ts';

/** What is said of a key that a map does not have. */
export const unknownKey = 'unknown key';

/**
 * A map with these keys and no others; every other key is reported, with the nearest known one. (valibot's own
 * strictObject stops at the first.) `what` names the thing in messages: `expected a position: ...`.
 */
export function strict<const Entries extends v.ObjectEntries>(what: string, entries: Entries) {
  const known = Object.keys(entries);
  const expected = `expected ${what}: lines of "key: value" with the keys ${listed(known, 'and')}`;
  return v.pipe(
    map(expected),
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const value: unknown = dataset.value;
      if (!isMap(value)) return;
      for (const key of Object.keys(value)) {
        if (known.includes(key)) continue;
        addIssue({
          message: unknownKey,
          input: key,
          expected: didYouMean(key, known) ?? `known here: ${known.join(', ')}`,
          path: pathTo(value, [key], 'key'),
        });
      }
    }),
  );
}

/** Refuses lists, which valibot's object schemas accept. */
export function map(message: string) {
  return v.custom<Record<string, unknown>>(isMap, message);
}

/** A map from keys to values, as YAML gives it. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path from `root` along `keys` in valibot's form; `origin` says whether the last key or its value is wrong. */
export function pathTo(
  root: unknown,
  keys: readonly [string | number, ...(string | number)[]],
  origin: 'key' | 'value' = 'value',
): [v.IssuePathItem, ...v.IssuePathItem[]] {
  const items: v.IssuePathItem[] = [];
  let input = root;
  for (const [index, key] of keys.entries()) {
    const value = valueAt(input, key);
    const last = index === keys.length - 1;
    items.push({ type: 'unknown', origin: last ? origin : 'value', input, key, value });
    input = value;
  }
  return items as [v.IssuePathItem, ...v.IssuePathItem[]];
}

function valueAt(holder: unknown, key: string | number): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isMap(holder) ? holder[key] : undefined;
}

/** `a, b and c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}
