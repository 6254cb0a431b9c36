import type { Bundle, Claim, Evidence, RelationKind } from '../../model/types.ts';
import { carriedBy } from './independence.ts';
import type { ClaimContent } from './page.ts';
import type { RelatedClaim, ShownEvidence } from './shapes.ts';
import { articleReference, claimReference, holdersOf, shownEvidence } from './references.ts';
import { passageFlags } from './wordings.ts';

const READ_FORWARDS: Record<RelationKind, string> = {
  contradicts: 'contradicts',
  narrows: 'narrows',
  follows: 'follows from',
};

const READ_BACKWARDS: Record<RelationKind, string> = {
  contradicts: 'contradicts',
  narrows: 'is narrowed by',
  follows: 'leads to',
};

export function claimContent(claim: Claim, bundle: Bundle): ClaimContent {
  return {
    page: 'claim',
    claim: {
      ...claim,
      positions: claim.positions.map((position) => ({
        ...position,
        evidence: position.evidence.map((evidence) => flagged(evidence, bundle)),
      })),
      context: claim.context.map((context) => ({ ...context, evidence: flagged(context.evidence, bundle) })),
      coverage: claim.coverage.map((cell) => ({ ...cell, evidence: cell.evidence.map(({ id }) => id) })),
    },
    carriedBy: carriedBy(claim, bundle),
    articles: bundle.articles.map(articleReference),
    holders: holdersOf([claim], bundle),
    related: relatedClaims(claim, bundle),
  };
}

function flagged(evidence: Evidence, bundle: Bundle): ShownEvidence {
  const wordings = passageFlags(evidence, bundle);
  return { ...shownEvidence(evidence), ...(wordings.length ? { wordings } : {}) };
}

/** Relations written on this claim, then those other claims have to it; each other claim once per reading. */
function relatedClaims(claim: Claim, bundle: Bundle): RelatedClaim[] {
  const related = new Map<string, RelatedClaim>();
  const add = (how: string, other: Claim | undefined) => {
    if (other) related.set(`${how} ${other.id}`, { how, claim: claimReference(other) });
  };
  for (const relation of claim.relations) {
    add(
      READ_FORWARDS[relation.kind],
      bundle.claims.find(({ id }) => id === relation.claim),
    );
  }
  for (const other of bundle.claims) {
    for (const relation of other.relations)
      if (relation.claim === claim.id) add(READ_BACKWARDS[relation.kind], other);
  }
  return [...related.values()];
}
