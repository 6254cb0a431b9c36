import * as v from 'valibot';
import type { Claim, Holder } from '../types.ts';
import {
  articleId,
  claimId,
  dayField,
  described,
  evidenceSchema,
  publicEvidence,
  speakerId,
  stanceSchema,
} from './parts.ts';

const positionSchema = v.object({
  speaker: v.nullable(described(speakerId, 'who holds it; null where an article does in its own voice')),
  article: v.nullable(described(articleId, 'the article that holds it in its own voice')),
  stance: stanceSchema,
  evidence: v.array(evidenceSchema),
  note: v.nullable(v.string()),
});

const coverageSchema = v.object({
  article: articleId,
  treatment: described(
    v.array(v.picklist(['quoted', 'paraphrased', 'own-voice', 'rebuttal-carried', 'not-found'])),
    'every way in which the article treats the claim; not-found stands alone',
  ),
  evidence: v.array(evidenceSchema),
  rebuttalMissing: described(
    v.boolean(),
    'it carries the claim without the rebuttal that another article of this corpus carries',
  ),
  contradictsItself: described(
    v.boolean(),
    "the outlet's own voice both states and doubts or denies the claim in this article",
  ),
});

/** `data/v1/claims/<id>.json` */
export const publicClaimSchema = v.pipe(
  v.object({
    id: claimId,
    label: described(v.string(), 'a few words for charts'),
    statement: v.string(),
    question: v.nullable(described(v.string(), 'the question it answers')),
    topic: v.nullable(v.string()),
    date: v.nullable(described(dayField, 'the day it is about')),
    status: described(
      v.picklist(['disputed', 'conflicting-reports', 'undisputed']),
      'what the positions say of each other in this corpus; never a verdict',
    ),
    positions: v.array(positionSchema),
    context: described(
      v.array(
        v.object({
          evidence: evidenceSchema,
          stance: v.nullable(stanceSchema),
          source: v.nullable(described(v.string(), 'whom the outlet gives as its source')),
          note: v.nullable(v.string()),
        }),
      ),
      "independent evidence that is nobody's position",
    ),
    relations: v.array(v.object({ kind: v.picklist(['contradicts', 'narrows', 'follows']), claim: claimId })),
    review: v.nullable(
      v.pipe(
        v.object({
          reviewer: v.string(),
          rating: v.string(),
          scale: described(v.array(v.string()), 'from worst to best, the rating among them'),
          reasoning: v.string(),
          sources: v.array(v.string()),
          date: dayField,
        }),
        v.description('what a named person concluded'),
      ),
    ),
    corrections: v.array(
      v.object({ date: dayField, what: v.string(), why: v.string(), was: v.nullable(v.string()) }),
    ),
    coverage: described(v.array(coverageSchema), 'how each article of the corpus treats it, in their order'),
  }),
  v.title('Claim'),
  v.description('claims/<id>.json: a checkable statement, who takes which position, and who carried it'),
);

export type PublicClaim = v.InferOutput<typeof publicClaimSchema>;

export function publicClaim(claim: Claim): PublicClaim {
  const { id, label, statement, question, topic, date, status, review } = claim;
  return {
    id,
    label,
    statement,
    question,
    topic,
    date,
    status,
    positions: claim.positions.map(({ holder, stance, evidence, note }) => ({
      speaker: idOf(holder, 'speaker'),
      article: idOf(holder, 'article'),
      stance,
      evidence: evidence.map(publicEvidence),
      note,
    })),
    context: claim.context.map(({ evidence, stance, source, note }) => ({
      evidence: publicEvidence(evidence),
      stance,
      source,
      note,
    })),
    relations: claim.relations.map(({ kind, claim: other }) => ({ kind, claim: other })),
    review: review && {
      reviewer: review.reviewer,
      rating: review.rating,
      scale: review.scale,
      reasoning: review.reasoning,
      sources: review.sources,
      date: review.date,
    },
    corrections: claim.corrections.map(({ date: day, what, why, was }) => ({ date: day, what, why, was })),
    coverage: claim.coverage.map(({ article, treatments, evidence, rebuttalMissing, contradictsItself }) => ({
      article,
      treatment: treatments,
      evidence: evidence.map(publicEvidence),
      rebuttalMissing,
      contradictsItself,
    })),
  };
}

function idOf(holder: Holder, kind: Holder['kind']): string | null {
  return holder.kind === kind ? holder.id : null;
}
