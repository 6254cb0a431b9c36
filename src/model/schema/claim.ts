import * as v from 'valibot';
import type { ClaimEntry, ContextEntry, EvidenceEntry, PositionEntry } from '../source.ts';
import type { Correction, Review } from '../types.ts';
import { day, dayOrUnknown } from './day.ts';
import { exactlyOne, list, oneOf, optional, text } from './fields.ts';
import { isMap, pathTo, strict } from './strict.ts';

const stance = oneOf('stance', ['asserts', 'denies', 'questions', 'qualifies', 'reports']);

const passage = {
  quote: text,
  near: optional(text),
  said: optional(dayOrUnknown),
  voice: optional(oneOf('voice', ['quoted', 'paraphrased', 'own-voice'])),
};

const evidence: v.GenericSchema<unknown, EvidenceEntry> = strict('a passage', {
  article: optional(text),
  ...passage,
});

const position: v.GenericSchema<unknown, PositionEntry> = v.pipe(
  strict('a position', {
    speaker: optional(text),
    article: optional(text),
    stance,
    evidence: v.pipe(list(evidence), v.minLength(1, 'expected at least one passage')),
    note: optional(text),
  }),
  exactlyOne(['speaker', 'article']),
  // Only an outlet's own position says by itself in which article its passages stand.
  v.rawCheck(({ dataset, addIssue }) => {
    const value: unknown = dataset.value;
    if (!isMap(value) || value['article'] !== undefined || !Array.isArray(value['evidence'])) return;
    for (const [index, item] of (value['evidence'] as unknown[]).entries()) {
      if (!isMap(item) || item['article'] !== undefined) continue;
      addIssue({
        message: 'missing article',
        input: undefined,
        expected: 'say in which article the passage stands, by the name of its file without .txt',
        path: pathTo(value, ['evidence', index, 'article'], 'key'),
      });
    }
  }),
);

const context: v.GenericSchema<unknown, ContextEntry> = strict('a passage', {
  article: text,
  ...passage,
  stance: optional(stance),
  source: optional(text),
  note: optional(text),
});

const relationKinds = ['contradicts', 'narrows', 'follows'] as const;

const relation = v.pipe(
  strict('a relation', {
    contradicts: optional(text),
    narrows: optional(text),
    follows: optional(text),
  }),
  exactlyOne(relationKinds),
);

const review: v.GenericSchema<unknown, Review> = v.pipe(
  strict('a review', {
    reviewer: text,
    rating: text,
    scale: v.pipe(list(text), v.minLength(2, 'expected at least two ratings, from worst to best')),
    reasoning: text,
    sources: list(text),
    date: day,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.scale.includes(dataset.value.rating)) return;
    addIssue({
      message: 'not a rating of the scale',
      input: dataset.value.rating,
      expected: `the scale has ${dataset.value.scale.join(', ')}`,
      path: pathTo(dataset.value, ['rating']),
    });
  }),
);

const correction: v.GenericSchema<unknown, Omit<Correction, 'was'> & { was?: string | undefined }> = strict(
  'a correction',
  { date: day, what: text, why: text, was: optional(text) },
);

/** claims/<id>.yaml */
export const claimSchema: v.GenericSchema<unknown, ClaimEntry> = strict('a claim', {
  label: optional(text),
  statement: text,
  question: optional(text),
  topic: optional(text),
  date: optional(day),
  positions: v.pipe(list(position), v.minLength(1, 'expected at least one position')),
  context: optional(list(context)),
  relations: optional(list(relation)),
  review: optional(review),
  corrections: optional(list(correction)),
});
