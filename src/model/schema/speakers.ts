import * as v from 'valibot';
import type { SpeakerEntry } from '../source.ts';
import { id, list, oneOf, optional, text, webAddress } from './fields.ts';
import { map, strict } from './strict.ts';

const speaker: v.GenericSchema<unknown, SpeakerEntry> = strict('a speaker', {
  name: text,
  short: optional(text),
  kind: optional(oneOf('kind', ['person', 'organisation', 'place'])),
  role: optional(text),
  side: optional(text),
  aliases: optional(list(text)),
  sameAs: optional(list(webAddress)),
});

/** speakers.yaml: a map from speaker ids to speakers. */
export const speakersSchema: v.GenericSchema<unknown, Record<string, SpeakerEntry>> = v.pipe(
  map(
    'expected a map from speaker ids to speakers: "putin:", then "name: Vladimir Putin" indented beneath it',
  ),
  v.record(id, speaker),
);
