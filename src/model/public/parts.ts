import * as v from 'valibot';
import type { Evidence, SaidOn, Span } from '../types.ts';

/**
 * Pieces of the public data, version 1. The schemas are the documentation: JSON Schemas are made from them, with
 * their descriptions, so names here are promises. Fields may be added in this version, never renamed or removed.
 */
export const version = 1;

/** A schema with the words that explain it. */
export function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const start = described(offset, "first UTF-16 code unit in the article's text");
export const end = described(offset, 'the code unit after the last one');
export const spanSchema = v.object({ start, end });

export const dayField = v.pipe(v.string(), v.isoDate());
export const articleId = described(v.string(), 'id of an article: articles/<id>.json');
export const speakerId = described(v.string(), 'id of a speaker: speakers/<id>.json');
export const claimId = described(v.string(), 'id of a claim: claims/<id>.json');
export const utteranceId = described(v.string(), 'id of an utterance: utterances/<id>.json');
export const quotationId = described(v.string(), 'id of a quotation, unique within its article');

export const saidSchema = v.object({
  day: described(dayField, 'when it was said'),
  basis: described(
    v.picklist(['stated', 'resolved', 'published']),
    'stated by a person, resolved by the program from words such as "on Thursday", or the day of publication',
  ),
  phrase: v.nullable(described(spanSchema, 'the words it was resolved from')),
});

export const stanceSchema = described(
  v.picklist(['asserts', 'denies', 'questions', 'qualifies', 'reports']),
  'what a holder does with the statement of a claim',
);

export const evidenceSchema = v.pipe(
  v.object({
    id: described(v.string(), 'stable id within the article; its address is /articles/<article>#e-<id>'),
    article: articleId,
    start,
    end,
    exact: described(v.string(), 'the passage, equal to text.slice(start, end) of the article'),
    prefix: described(v.string(), 'up to 32 code units before it'),
    suffix: described(v.string(), 'up to 32 code units behind it'),
    quotation: v.nullable(
      described(
        v.string(),
        'id of the first quotation that it overlaps; one in quotation marks goes before indirect speech',
      ),
    ),
    block: described(offset, "index into the article's blocks"),
    voice: described(
      v.picklist(['quoted', 'paraphrased', 'own-voice']),
      "whose words: the speaker's own, the outlet's paraphrase, or the outlet's own voice",
    ),
    quoted: described(
      v.array(spanSchema),
      'stretches of the passage that stand inside quotation marks, in order',
    ),
    said: v.nullable(saidSchema),
  }),
  v.description('a verbatim passage: a W3C TextQuoteSelector with its place'),
);

export type PublicEvidence = v.InferOutput<typeof evidenceSchema>;

export function publicSpan({ start, end }: Span): Span {
  return { start, end };
}

export function publicSaid({ day, basis, phrase }: SaidOn): v.InferOutput<typeof saidSchema> {
  return { day, basis, phrase: phrase && publicSpan(phrase) };
}

export function publicEvidence(evidence: Evidence): PublicEvidence {
  const { id, article, start, end, exact, prefix, suffix, quotation, block, voice, quoted, said } = evidence;
  return {
    ...{ id, article, start, end, exact, prefix, suffix, quotation, block, voice },
    quoted: quoted.map(publicSpan),
    said: said && publicSaid(said),
  };
}
