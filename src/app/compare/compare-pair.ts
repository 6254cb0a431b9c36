import type { ComparedArticle, ComparedClaim, ComparedQuotation } from '../../model/compared-article.ts';
import { compareQuotations, type ComparedWording } from './compare-quotations.ts';
import { pairPassages, type PassagePair } from './pair-passages.ts';

/** How two articles print one utterance; `further`: in the same words, but one of them quotes more of it. */
export type Likeness = 'same' | 'further' | 'differing';

/** One utterance that both articles quote. */
export interface SharedUtterance {
  id: string;
  likeness: Likeness;
  /** Each rendering beside its nearest in the other article; more than one where an article quotes it more than once. */
  wordings: ComparedWording[];
}

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
  /** In the order of the first article. */
  shared: SharedUtterance[];
  unshared: [Unshared[], Unshared[]];
  /** Those first of which one leaves out the rebuttal that the other carries, then what both carry, then the rest. */
  claims: PairedClaim[];
  /** Text that both have, quotations or not; empty where the program found no reuse. */
  passages: PassagePair[];
}

/** Sets two articles side by side. Costs quotations of the one by quotations of the other at worst. */
export function comparePair(a: ComparedArticle, b: ComparedArticle): PairComparison {
  const shared = sharedUtterances(a, b);
  const used = new Set(shared.flatMap(({ wordings }) => wordings.flatMap(({ quotations }) => quotations)));
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

function sharedUtterances(a: ComparedArticle, b: ComparedArticle): SharedUtterance[] {
  const inB = byUtterance(b.quotations);
  return [...byUtterance(a.quotations)].flatMap(([id, own]) => {
    const other = inB.get(id);
    if (!other) return [];
    const wordings = nearestPairs(own, other);
    return [{ id, likeness: likenessOf(wordings), wordings }];
  });
}

function byUtterance(quotations: readonly ComparedQuotation[]): Map<string, ComparedQuotation[]> {
  const groups = new Map<string, ComparedQuotation[]>();
  for (const quotation of quotations) {
    for (const id of quotation.utterances) groups.set(id, [...(groups.get(id) ?? []), quotation]);
  }
  return groups;
}

/** Renderings of one utterance in pairs, nearest first, so that each stands in one at least; in the first one's order. */
function nearestPairs(own: ComparedQuotation[], other: ComparedQuotation[]): ComparedWording[] {
  const all = own
    .flatMap((first) => other.map((second) => compareQuotations(first, second)))
    .sort((one, two) => two.common - one.common);
  const chosen: ComparedWording[] = [];
  const paired = new Set<ComparedQuotation>();
  const both = all.filter(({ quotations }) => {
    if (quotations.some((quotation) => paired.has(quotation))) return false;
    quotations.forEach((quotation) => paired.add(quotation));
    return true;
  });
  chosen.push(...both);
  for (const wording of all) {
    if (wording.quotations.every((quotation) => paired.has(quotation))) continue;
    wording.quotations.forEach((quotation) => paired.add(quotation));
    chosen.push(wording);
  }
  return chosen.sort(
    (one, two) =>
      own.indexOf(one.quotations[0]) - own.indexOf(two.quotations[0]) ||
      other.indexOf(one.quotations[1]) - other.indexOf(two.quotations[1]),
  );
}

/** Whatever differs anywhere differs; a headline's few words beside the whole sentence do not make less of the sentence. */
function likenessOf(wordings: readonly ComparedWording[]): Likeness {
  const having = (likeness: Likeness) => wordings.some((wording) => wording.likeness === likeness);
  if (having('differing')) return 'differing';
  return having('same') ? 'same' : 'further';
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
  const pairs: PairedClaim[] = [
    ...a.claims.map((claim) => pairOf(claim, [claim, inB.get(claim.id) ?? null])),
    ...b.claims.filter(({ id }) => !inA.has(id)).map((claim) => pairOf(claim, [null, claim])),
  ];
  const rank = ({ cells: [one, two] }: PairedClaim) => {
    if (Boolean(one?.rebuttalMissing) !== Boolean(two?.rebuttalMissing)) return 0;
    return one && two ? 1 : 2;
  };
  return pairs.sort((one, two) => rank(one) - rank(two));
}

function pairOf({ id, label }: ComparedClaim, cells: PairedClaim['cells']): PairedClaim {
  return { id, label, cells };
}
