import type { ComparedArticle, ComparedClaim, ComparedQuotation } from '../../model/compared-article.ts';
import type { ComparedWording } from './compare-quotations.ts';
import { pairPassages, type PassagePair } from './pair-passages.ts';
import { pairQuotations } from './pair-quotations.ts';

/** Quotations of one speaker that the other article does not have, in text order. */
export interface Unshared {
  speaker: ComparedQuotation['speaker'];
  quotations: ComparedQuotation[];
}

/** A claim in the two articles, null where one neither carries it nor its rebuttal. */
export interface PairedClaim extends Pick<ComparedClaim, 'id' | 'label'> {
  cells: [ComparedClaim | null, ComparedClaim | null];
}

/** Two articles side by side; every pair `[of the first, of the second]`. */
export interface PairComparison {
  articles: [string, string];
  /** What both quote, in the order of the first article. */
  shared: ComparedWording[];
  unshared: [Unshared[], Unshared[]];
  /** Those of the first article in the order of the corpus, then those of the second alone. */
  claims: PairedClaim[];
  /** Text that both have, quotations or not; empty where the program found no reuse. */
  passages: PassagePair[];
}

/** Sets two articles side by side. */
export function comparePair(a: ComparedArticle, b: ComparedArticle): PairComparison {
  const shared = pairQuotations(a.quotations, b.quotations);
  const used = new Set(shared.flatMap(({ quotations }) => quotations));
  const rest = ({ quotations }: ComparedArticle) =>
    bySpeaker(quotations.filter((quotation) => !used.has(quotation)));
  return {
    articles: [a.id, b.id],
    shared,
    unshared: [rest(a), rest(b)],
    claims: pairClaims(a, b),
    passages: pairPassages(a, b),
  };
}

/** Speakers in order of appearance; those of nobody last. */
function bySpeaker(quotations: readonly ComparedQuotation[]): Unshared[] {
  const groups = new Map<string | null, Unshared>();
  for (const quotation of quotations) {
    const key = quotation.speaker?.id ?? null;
    const group = groups.get(key) ?? { speaker: quotation.speaker, quotations: [] };
    group.quotations.push(quotation);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, two) => Number(one.speaker === null) - Number(two.speaker === null));
}

function pairClaims(a: ComparedArticle, b: ComparedArticle): PairedClaim[] {
  const inB = new Map(b.claims.map((claim) => [claim.id, claim]));
  const inA = new Set(a.claims.map(({ id }) => id));
  return [
    ...a.claims.map((claim) => pairOf(claim, [claim, inB.get(claim.id) ?? null])),
    ...b.claims.filter(({ id }) => !inA.has(id)).map((claim) => pairOf(claim, [null, claim])),
  ];
}

function pairOf({ id, label }: ComparedClaim, cells: PairedClaim['cells']): PairedClaim {
  return { id, label, cells };
}
