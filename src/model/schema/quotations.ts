import * as v from 'valibot';
import type { FindingEntry } from '../source.ts';
import { dayOrUnknown } from './day.ts';
import { list, oneOf, optional, text } from './fields.ts';
import { map, strict } from './strict.ts';

const others = list(
  strict('a quotation of another article', { article: text, quote: text, near: optional(text) }),
);

const finding: v.GenericSchema<unknown, FindingEntry> = strict('a quotation', {
  quote: text,
  near: optional(text),
  whole: optional(v.boolean('expected true or false')),
  speaker: optional(text),
  kind: optional(oneOf('kind', ['direct', 'mixed', 'indirect', 'title', 'term'])),
  said: optional(dayOrUnknown),
  medium: optional(text),
  sameAs: optional(others),
  apartFrom: optional(others),
  note: optional(text),
});

/** quotations.yaml: a map from file names of articles to what is known about the quotations in them. */
export const quotationsSchema: v.GenericSchema<unknown, Record<string, FindingEntry[]>> = v.pipe(
  map(
    'expected a map from file names to quotations: "daily-example.txt:", then "- quote: ..." indented beneath it',
  ),
  v.record(
    v.string(),
    v.pipe(
      v.unknown(),
      v.transform((entry) => entry ?? []),
      list(finding),
    ),
  ),
);
