import * as v from 'valibot';
import type { Bundle } from '../types.ts';
import { articleId, claimId, dayField, described, speakerId, utteranceId, version } from './parts.ts';
import { publicReuse, reuseSchema } from './reuse.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `data/v1/index.json` */
export const publicContentsSchema = v.pipe(
  v.object({
    version: described(v.literal(version), 'version of this format; fields may be added within it'),
    title: described(v.string(), 'title of the corpus'),
    description: v.nullable(v.string()),
    language: described(v.string(), 'BCP 47 tag of the language the corpus is described in'),
    publisher: v.nullable(v.string()),
    articles: v.array(
      v.object({
        id: articleId,
        file: described(v.string(), 'path inside the corpus folder'),
        outlet: described(v.string(), 'who published it'),
        headline: v.nullable(v.string()),
        published: v.nullable(described(dayField, 'day of publication, without a time zone')),
        words: described(count, 'words of reporting, without page furniture and repeated blocks'),
        url: v.nullable(described(v.string(), "the outlet's own page")),
      }),
    ),
    claims: v.array(
      v.object({
        id: claimId,
        statement: v.string(),
        status: v.picklist(['disputed', 'conflicting-reports', 'undisputed']),
      }),
    ),
    speakers: v.array(v.object({ id: speakerId, name: v.string() })),
    utterances: v.array(
      v.object({
        id: utteranceId,
        speaker: v.nullable(speakerId),
        renderings: described(count, 'number of quotations that render it'),
        aliases: described(
          v.array(utteranceId),
          'ids that lead to it as well: those it would have if another of its wordings were the fullest',
        ),
      }),
    ),
    reuse: described(v.array(reuseSchema), 'pairs of articles of which one is no second witness'),
  }),
  v.title('Contents'),
  v.description('index.json: everything that is published, with the ids that lead to the other files'),
);

export type PublicContents = v.InferOutput<typeof publicContentsSchema>;

export function publicContents({
  corpus,
  articles,
  claims,
  speakers,
  utterances,
  reuse,
}: Bundle): PublicContents {
  return {
    version,
    title: corpus.title,
    description: corpus.description,
    language: corpus.language,
    publisher: corpus.publisher,
    articles: articles.map(({ id, file, outlet, headline, published, words, url }) => ({
      id,
      file,
      outlet: outlet.value,
      headline,
      published: published?.value ?? null,
      words,
      url,
    })),
    claims: claims.map(({ id, statement, status }) => ({ id, statement, status })),
    speakers: speakers.map(({ id, name }) => ({ id, name })),
    utterances: utterances.map(({ id, speaker, renderings, aliases }) => ({
      id,
      speaker,
      renderings: renderings.length,
      aliases: [...aliases],
    })),
    reuse: reuse.map(publicReuse),
  };
}
