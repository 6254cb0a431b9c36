import { quotationKey } from '../../model/quotation-key.ts';
import type { Article, Bundle, Claim, Evidence, Quotation, Speaker, Utterance } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';

/** Two utterances that one article joins into one quotation: `joint` is the one whose rendering holds words of `taken`. */
export interface Splice {
  article: string;
  joint: Utterance;
  taken: Utterance;
}

/** What the pages about quotations look up; a quotation's key is `quotationKey`. */
export interface WordingsIndex {
  articles: ReadonlyMap<string, Article>;
  speakers: ReadonlyMap<string, Speaker>;
  quotations: ReadonlyMap<string, Quotation>;
  /** By the quotations that render them. */
  utterances: ReadonlyMap<string, Utterance>;
  /** By their ids and aliases. */
  utterancesById: ReadonlyMap<string, Utterance>;
  /** Claims that have the quotation, or some of it, as evidence. */
  claims: ReadonlyMap<string, ReadonlySet<Claim>>;
  /** By the id of either utterance. */
  splices: ReadonlyMap<string, readonly Splice[]>;
}

const indexes = new WeakMap<Bundle, WordingsIndex>();

/** Made once a bundle: there is a page for every utterance, and none may look through the whole corpus. */
export function wordingsIndex(bundle: Bundle): WordingsIndex {
  let index = indexes.get(bundle);
  if (!index) {
    index = makeIndex(bundle);
    indexes.set(bundle, index);
  }
  return index;
}

function makeIndex(bundle: Bundle): WordingsIndex {
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const utterances = new Map(
    bundle.utterances.flatMap((utterance) =>
      utterance.renderings.map(
        ({ article, quotation }) => [quotationKey(article, quotation), utterance] as const,
      ),
    ),
  );
  return {
    ...{ articles, utterances },
    utterancesById: new Map(
      bundle.utterances.flatMap((utterance) =>
        [utterance.id, ...utterance.aliases].map((id) => [id, utterance] as const),
      ),
    ),
    speakers: new Map(bundle.speakers.map((speaker) => [speaker.id, speaker])),
    quotations: new Map(
      bundle.articles.flatMap(({ id, quotations }) =>
        quotations.map((quotation) => [quotationKey(id, quotation.id), quotation] as const),
      ),
    ),
    claims: claimsByQuotation(bundle.claims, articles),
    splices: splicesByUtterance(bundle.utterances, utterances),
  };
}

function claimsByQuotation(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, Article>,
): Map<string, Set<Claim>> {
  const byQuotation = new Map<string, Set<Claim>>();
  for (const claim of claims) {
    for (const evidence of evidenceOf(claim)) {
      for (const quotation of articles.get(evidence.article)?.quotations ?? []) {
        if (!overlaps(quotation, evidence)) continue;
        const key = quotationKey(evidence.article, quotation.id);
        byQuotation.set(key, (byQuotation.get(key) ?? new Set()).add(claim));
      }
    }
  }
  return byQuotation;
}

function evidenceOf({ positions, context }: Claim): Evidence[] {
  return [...positions.flatMap(({ evidence }) => evidence), ...context.map(({ evidence }) => evidence)];
}

function splicesByUtterance(
  all: readonly Utterance[],
  utterances: ReadonlyMap<string, Utterance>,
): Map<string, Splice[]> {
  const splices = new Map<string, Splice[]>();
  for (const joint of all) {
    for (const { article, differences, sure } of joint.renderings) {
      if (!sure) continue;
      for (const { from } of differences) {
        const taken = from && utterances.get(quotationKey(from.article, from.quotation));
        if (!taken || taken === joint) continue;
        for (const { id } of [joint, taken])
          splices.set(id, [...(splices.get(id) ?? []), { article, joint, taken }]);
      }
    }
  }
  return splices;
}
