import type { Bundle, Claim, RelationKind } from '../../model/types.ts';
import type { ClaimContent, RelatedClaim } from './page.ts';
import { articleReference, claimReference, holdersOf, shownEvidence, shownPosition } from './references.ts';

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
      positions: claim.positions.map(shownPosition),
      context: claim.context.map((context) => ({ ...context, evidence: shownEvidence(context.evidence) })),
      coverage: claim.coverage.map((cell) => ({ ...cell, evidence: cell.evidence.map(({ id }) => id) })),
    },
    articles: bundle.articles.map(articleReference),
    holders: holdersOf([claim], bundle),
    related: relatedClaims(claim, bundle),
  };
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
