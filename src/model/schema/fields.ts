import * as v from 'valibot';
import { slug } from '../../text/slug.ts';
import { didYouMean } from '../nearest.ts';
import { isMap, listed, pathTo, strict } from './strict.ts';

/** Half of a surrogate pair, or a control character: YAML can write both (`"\0"`), no page can show them. */
const unprintable = /\p{Surrogate}|(?![\t\n\r\u0085])\p{Cc}/u;

/** Words; blanks at both ends are left out. */
export const text = v.pipe(
  v.string('expected text'),
  v.rawCheck(({ dataset, addIssue }) => {
    const found = dataset.typed ? unprintable.exec(dataset.value) : null;
    if (found === null) return;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    addIssue({ message: 'not a character that can be shown', input: `U+${code}` });
  }),
  v.trim(),
  v.nonEmpty('expected text, found only blanks'),
);

/** A field that may be left out; `key:` with nothing behind it counts as left out. */
export function optional<Input, Output>(schema: v.GenericSchema<Input, Output>) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value): Output | undefined => value ?? undefined),
  );
}

/** One of a few words; `name` is what they are called in messages. */
export function oneOf<const Option extends string>(name: string, options: readonly Option[]) {
  return v.picklist(options, `no such ${name}`);
}

/** A list; text that stands alone counts as a list of one, unless it looks like several (`Smith, Jones`). */
export function list<Output>(item: v.GenericSchema<unknown, Output>) {
  return v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' && !/[,;]\s|\n/.test(value) ? [value] : value)),
    v.array(item, 'expected a list: each item on a line of its own, after "- "'),
  );
}

/** A web address: absolute, http or https (a `javascript:` address would run in the reader's page). */
export const webAddress = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || isWebAddress(dataset.value)) return;
    const whole = `https://${dataset.value}`;
    const meant = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(dataset.value) && isWebAddress(whole);
    addIssue({
      message: 'expected a web address that begins with https://',
      expected: meant ? `did you mean ${whole}?` : undefined,
    });
  }),
);

export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

/** A language tag (BCP 47). */
export const language = v.pipe(
  text,
  v.check((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }, 'expected a language tag like en or pt-BR'),
);

/** An id: words in lower case joined by hyphens, as it will stand in an address. */
export const id = v.pipe(
  v.string('expected an id'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || slug(dataset.value) === dataset.value) return;
    const meant = slug(dataset.value);
    addIssue({
      message: 'expected an id: letters in lower case and figures, joined by hyphens',
      expected: meant === '' ? undefined : `did you mean ${meant}?`,
    });
  }),
  v.nonEmpty('expected an id'),
);

/** `Reuters`, or `{ name: Reuters, inferred: why }` where the text itself does not say so. */
export function maybeInferred<const Key extends string>(key: Key, schema: v.GenericSchema<unknown, string>) {
  const reason = v.lazy((input) => (typeof input === 'boolean' ? v.boolean() : text));
  const entry = strict(`text, or a map`, { [key]: schema, inferred: optional(reason) } as {
    [key in Key]: typeof schema;
  } & { inferred: v.GenericSchema<unknown, boolean | string | undefined> });
  return v.lazy((input) => (typeof input === 'object' ? entry : schema));
}

/** Refuses a map in which not exactly one of `keys` is given. */
export function exactlyOne<Input>(keys: readonly string[]) {
  return v.rawCheck<Input>(({ dataset, addIssue }) => {
    const value: unknown = dataset.value;
    if (!isMap(value)) return;
    const given = keys.filter((key) => value[key] !== undefined && value[key] !== null);
    const [, second] = given;
    if (second !== undefined) {
      addIssue({
        message: `expected only one of ${listed(keys, 'and')}`,
        input: undefined,
        path: pathTo(value, [second], 'key'),
      });
    } else if (given.length === 0) {
      const unknown = Object.keys(value).find((key) => didYouMean(key, keys) !== null);
      // A misspelt key is already reported as unknown; "missing" beside it would be noise.
      if (unknown === undefined) addIssue({ message: `missing ${listed(keys, 'or')}`, input: undefined });
    }
  });
}
