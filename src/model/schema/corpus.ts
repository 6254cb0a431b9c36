import * as v from 'valibot';
import type { ArticleEntry, CorpusEntry } from '../source.ts';
import { day } from './day.ts';
import { isWebAddress, language, list, maybeInferred, oneOf, optional, text, webAddress } from './fields.ts';
import { map, strict } from './strict.ts';

const contact = v.pipe(
  text,
  v.check(
    (value) => isWebAddress(value) || /^(mailto:)?[^\s@<>":/]+@[^\s@<>":/]+$/.test(value),
    'expected an e-mail address or a web address',
  ),
);

const article: v.GenericSchema<unknown, ArticleEntry> = strict('an article', {
  outlet: optional(maybeInferred('name', text)),
  short: optional(text),
  headline: optional(text),
  byline: optional(text),
  published: optional(maybeInferred('date', day)),
  url: optional(webAddress),
  rights: optional(oneOf('rights', ['full', 'excerpt'])),
  language: optional(language),
  note: optional(text),
  basedOn: optional(list(text)),
  independentOf: optional(list(text)),
});

/** corpus.yaml. An article with nothing behind its name is an article about which nothing is known. */
export const corpusSchema: v.GenericSchema<unknown, CorpusEntry> = strict('a corpus', {
  title: optional(text),
  description: optional(text),
  language: optional(language),
  publisher: optional(text),
  contact: optional(contact),
  url: optional(
    v.pipe(
      webAddress,
      v.transform((address) => address.replace(/\/+$/, '')),
    ),
  ),
  articles: optional(
    v.pipe(
      map('expected a map from file names to articles'),
      v.record(
        v.string(),
        v.pipe(
          v.unknown(),
          v.transform((entry) => entry ?? {}),
          article,
        ),
      ),
    ),
  ),
});
