import type { Entry } from '../analysis/utterance/entry.ts';
import { groupsOf, type Group } from '../analysis/utterance/groups.ts';
import { likenessOf } from '../analysis/utterance/likeness.ts';
import { occurrencesOf, type Occurrence } from '../analysis/utterance/occurrence.ts';
import { weightOf } from '../analysis/utterance/overlap.ts';
import type { Reuse } from '../model/types.ts';
import type { CorpusOccurrence } from './corpus-occurrence.ts';
import type { Draft } from './draft.ts';
import type { QuotedIndex } from './quoted-index.ts';

/** Which utterance of the corpus a quotation of the draft renders. */
export interface QuotationMatch {
  occurrence: Occurrence;
  utterance: string;
  sure: boolean;
  /** Of two sayings joined into one quotation: which of its words (by number) are of the other, and where that is printed. */
  splice: { from: number; to: number; other: CorpusOccurrence } | null;
}

/** Articles that are compared as a whole, quotation by quotation in their order; those liked most by the draft's quotations. */
const mostArticles = 8;
/** Wordings of other articles compared with each quotation. */
const mostWordings = 3;

/**
 * Matches the draft's quotations by the build's own grouping, so that the two agree: the draft is one more article among those
 * that have quotations like its own. `reuse` says which passages it shares with which articles. By quotation id; what renders
 * nothing of the corpus is not there.
 */
export function matchQuotations(
  draft: Draft,
  reuse: readonly Reuse[],
  quoted: QuotedIndex,
): Map<string, QuotationMatch> {
  const own = occurrencesOf({ ...draft, published: null }, -1);
  const candidates = new Map(own.map((occurrence) => [occurrence, wordingsLike(occurrence, quoted)]));
  const groups = groupsOf(comparedWith(draft.id, own, candidates, reuse, quoted), reuse);
  const matches = new Map<string, QuotationMatch>();
  for (const group of groups) {
    for (const occurrence of group.occurrences) {
      if (occurrence.article !== draft.id) continue;
      const match = matchIn(group, occurrence, draft.id, quoted);
      if (match) matches.set(occurrence.quotation.id, match);
    }
  }
  return matches;
}

function entryOf(occurrence: Occurrence, { vocabulary }: QuotedIndex): Entry {
  const ids = vocabulary.read(occurrence.wording.words.map(({ key }) => key));
  return {
    ...{ ids, weight: weightOf(ids, vocabulary), speaker: occurrence.speaker, day: null },
    occurrences: [occurrence],
  };
}

function wordingsLike(occurrence: Occurrence, quoted: QuotedIndex): Entry[] {
  if (occurrence.wording.words.length === 0) return [];
  return quoted.wordings.candidates(entryOf(occurrence, quoted));
}

/** The draft, the articles most like it, and of others the wordings that are like one of its own, each by itself. */
function comparedWith(
  id: string,
  own: readonly Occurrence[],
  candidates: ReadonlyMap<Occurrence, readonly Entry[]>,
  reuse: readonly Reuse[],
  { ofArticle }: QuotedIndex,
): Map<string, readonly Occurrence[]> {
  const votes = new Map<string, number>();
  for (const { articles } of reuse)
    for (const article of articles) if (article !== id) votes.set(article, Infinity);
  for (const entries of candidates.values()) {
    for (const article of new Set(
      entries.flatMap(({ occurrences }) => occurrences.map((one) => one.article)),
    )) {
      votes.set(article, (votes.get(article) ?? 0) + 1);
    }
  }
  const whole = [...votes].sort((a, b) => b[1] - a[1]).slice(0, mostArticles);
  const compared = new Map<string, readonly Occurrence[]>([[id, own]]);
  for (const [article] of whole) compared.set(article, ofArticle.get(article) ?? []);
  for (const entries of candidates.values()) {
    for (const { occurrences } of entries.slice(0, mostWordings)) {
      const [first] = occurrences as CorpusOccurrence[];
      if (!first || occurrences.some(({ article }) => compared.has(article))) continue;
      const alone = first.alone();
      compared.set(alone.article, [alone]);
    }
  }
  return compared;
}

/** The utterance of the liker of the corpus's members of a group; null where there are none. */
function matchIn(
  group: Group,
  occurrence: Occurrence,
  id: string,
  quoted: QuotedIndex,
): QuotationMatch | null {
  const others = group.occurrences.filter(({ article }) => article !== id) as CorpusOccurrence[];
  if (others.length === 0) return null;
  const entry = entryOf(occurrence, quoted);
  const share = (other: CorpusOccurrence) =>
    likenessOf(entry, entryOf(other, quoted), quoted.vocabulary)?.share ?? 0;
  const isSure = (other: CorpusOccurrence) => !group.possible.has(occurrence) && !group.possible.has(other);
  const [best] = others
    .map((other) => ({ other, sure: isSure(other), share: share(other) }))
    .sort((a, b) => Number(b.sure) - Number(a.sure) || b.share - a.share);
  const splice = group.splices.get(occurrence);
  const spliced = splice?.other.occurrences.find(({ article }) => article !== id);
  return {
    ...{ occurrence, utterance: best!.other.utterance, sure: best!.sure },
    splice:
      splice && spliced ? { from: splice.from, to: splice.to, other: spliced as CorpusOccurrence } : null,
  };
}
