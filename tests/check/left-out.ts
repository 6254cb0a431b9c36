import { assemble } from '../../src/analysis/assemble.ts';
import { checkText } from '../../src/check/check-text.ts';
import { corpusFile } from '../../src/check/corpus-file.ts';
import { indexCorpus } from '../../src/check/corpus-index.ts';
import type { CheckResult } from '../../src/check/result.ts';
import type { CorpusSource } from '../../src/model/source.ts';
import type { Article, Bundle } from '../../src/model/types.ts';
import { overlaps } from '../../src/text/span.ts';

/** A corpus as if one of its articles had never been in it: nothing that was written about the article is left either. */
export function without(source: CorpusSource, article: string): CorpusSource {
  const isOther = (entry: { article?: string | undefined }) => entry.article !== article;
  const named = (file: string) => file.endsWith(`${article}.txt`) || file === article;
  const entries = Object.entries(source.corpus.entry.articles ?? {})
    .filter(([file]) => !named(file))
    .map(([file, { basedOn: _, independentOf: __, ...entry }]) => [file, entry] as const);
  return {
    ...source,
    corpus: { ...source.corpus, entry: { ...source.corpus.entry, articles: Object.fromEntries(entries) } },
    articles: source.articles.filter(({ id }) => id !== article),
    quotations: {
      ...source.quotations,
      entry: Object.fromEntries(
        Object.entries(source.quotations.entry)
          .filter(([file]) => !named(file))
          .map(([file, items]) => [
            file,
            items.map((item) => ({ ...item, sameAs: item.sameAs?.filter(isOther) })),
          ]),
      ),
    },
    claims: source.claims.map((claim) => ({
      ...claim,
      entry: {
        ...claim.entry,
        positions: claim.entry.positions
          .filter(isOther)
          .map((position) => ({ ...position, evidence: position.evidence.filter(isOther) }))
          .filter(({ evidence }) => evidence.length > 0),
        ...(claim.entry.context && { context: claim.entry.context.filter(isOther) }),
      },
    })),
  };
}

export function bundleOf(source: CorpusSource): Bundle {
  const { bundle, problems } = assemble(source);
  if (!bundle) throw new Error(problems.map(({ reason, value }) => `${reason}: ${value}`).join('\n'));
  return bundle;
}

/** Right, missed and invented findings. */
export interface Tally {
  right: number;
  missed: string[];
  invented: string[];
}

const tally = (): Tally => ({ right: 0, missed: [], invented: [] });

export const precision = ({ right, invented }: Tally): number => right / Math.max(1, right + invented.length);
export const recall = ({ right, missed }: Tally): number => right / Math.max(1, right + missed.length);

export interface Agreement {
  /** Quotations found in the utterance of which the whole corpus knows them to be a rendering. */
  matches: Tally;
  /** Of these: the relation to the fullest wording is the same. */
  relations: Tally;
  speakers: Tally;
  /** Claims that it carries; and of those replies that it carries. */
  claims: Tally;
  rebuttals: Tally;
  result: CheckResult;
}

/** Checks an article against the corpus without it, and compares what is found with what the whole corpus knows of it. */
export function leaveOut(article: Article, source: CorpusSource, whole: Bundle): Agreement {
  const index = indexCorpus(corpusFile(bundleOf(without(source, article.id))));
  const result = checkText(article.text, index);
  return { ...quotationsAgree(article, whole, result), ...claimsAgree(article, whole, result), result };
}

function quotationsAgree(article: Article, whole: Bundle, result: CheckResult) {
  const [matches, relations, speakers] = [tally(), tally(), tally()];
  for (const utterance of whole.utterances) {
    const others = utterance.renderings.filter((rendering) => rendering.article !== article.id);
    const places = new Set(others.map((rendering) => `${rendering.article}#${rendering.quotation}`));
    for (const rendering of utterance.renderings.filter((one) => one.article === article.id)) {
      const quotation = article.quotations.find(({ id }) => id === rendering.quotation)!;
      const checked = result.quotations.find((one) => overlaps(one, quotation));
      const printed = (checked?.match?.wordings ?? []).flatMap((wording) =>
        wording.printed.map((one) => ({ wording, place: `${one.article.id}#${one.quotation}` })),
      );
      const hit = printed.some(({ place }) => places.has(place));
      if (others.length > 0 && hit) matches.right += 1;
      if (others.length > 0 && !hit) matches.missed.push(rendering.exact);
      if (printed.length > 0 && !hit) matches.invented.push(rendering.exact);
      if (quotation.speaker !== null) {
        if (checked?.speaker?.id === quotation.speaker) speakers.right += 1;
        else speakers.missed.push(`${quotation.speaker}, not ${checked?.speaker?.id}: ${rendering.exact}`);
      }
      const fullest = utterance.renderings[0]!;
      const beside = printed.find(({ place }) => place === `${fullest.article}#${fullest.quotation}`);
      if (!beside || rendering.relation === 'splice') continue;
      if (beside.wording.relation === rendering.relation) relations.right += 1;
      else relations.missed.push(`${rendering.relation}, not ${beside.wording.relation}: ${rendering.exact}`);
    }
  }
  return { matches, relations, speakers };
}

function claimsAgree(article: Article, whole: Bundle, result: CheckResult) {
  const [claims, rebuttals] = [tally(), tally()];
  for (const claim of whole.claims) {
    const passages = [
      ...claim.positions.flatMap(({ stance, evidence }) => evidence.map((one) => ({ stance, one }))),
      ...claim.context.map(({ stance, evidence }) => ({ stance, one: evidence })),
    ];
    const against = (stance: string | null) => stance === 'denies' || stance === 'questions';
    const found = result.claims.find(({ id }) => id === claim.id);
    for (const [sides, side, carried] of [
      [claims, false, found?.carries],
      [rebuttals, true, found?.rebuttals],
    ] as const) {
      const own = passages.filter(({ stance }) => against(stance) === side);
      const isKnown = own.some(({ one }) => one.article !== article.id);
      const is = own.some(({ one }) => one.article === article.id);
      const isFound = Boolean(carried?.length);
      const words = `${claim.id}: ${result.text.slice(carried?.[0]?.here.start, carried?.[0]?.here.end).slice(0, 160)}`;
      if (is && isFound) sides.right += 1;
      else if (is && isKnown) sides.missed.push(claim.id);
      else if (isFound) sides.invented.push(words);
    }
  }
  return { claims, rebuttals };
}
