import type { Problem } from '../model/problem.ts';
import type { CorpusSource } from '../model/source.ts';
import type { Article, Bundle, Claim, CorpusFacts, Evidence, Speaker } from '../model/types.ts';
import { verify } from '../model/verify.ts';
import { contains, overlaps } from '../text/span.ts';
import { checkArticleFiles, toArticle } from './articles.ts';
import { toClaims } from './claims.ts';
import { tellCircumstances } from './circumstances.ts';
import { EvidenceIds } from './evidence.ts';
import { excerpt, withinExcerpt } from './excerpt.ts';
import { writtenGroupings } from './finding/groupings.ts';
import { applyFindings } from './findings.ts';
import { warningAt } from './problem.ts';
import { acrossArticles } from './people/across.ts';
import type { Stranger } from './quotations.ts';
import { Reading } from './reading.ts';
import type { SpeakerIndex } from './speakers.ts';
import { speakerIndex, toStranger } from './speakers.ts';
import { giveCredits } from './reuse/credits.ts';
import { findReuse } from './reuse/find-reuse.ts';
import { writtenReuse } from './reuse/written.ts';
import { toUtterances } from './utterances.ts';

/** What became of a corpus; `bundle` is null where a problem is an error. Warnings come beside a bundle. */
export interface Assembled {
  bundle: Bundle | null;
  problems: Problem[];
}

/**
 * Makes the bundle a site is built from out of a corpus as written: articles to blocks and quotations, entries to
 * claims with evidence, quotations to utterances. All problems come at once. Pure: the same source gives the same
 * bundle, on any machine. Throws only where a proof fails (model/verify.ts), which is a bug.
 */
export function assemble(source: CorpusSource): Assembled {
  const problems: Problem[] = [];
  const index = speakerIndex(source.speakers.entry);
  warnOfSharedNames(source, index, problems);
  checkArticleFiles(source, problems);
  const written = writtenReuse(source, problems);
  const readings = new Map<string, Reading>();
  const made = source.articles.map((item) => toArticle(item, source.corpus.entry, index));
  const strangers = acrossArticles(
    made.map(({ article }) => article),
    made.flatMap((one) => one.strangers),
    index,
  );
  for (const { article } of made) {
    const reading = new Reading(article);
    tellCircumstances(reading);
    readings.set(article.id, reading);
  }
  const corrected = applyFindings(source.quotations, readings, index, problems);
  for (const reading of corrected.readings) readings.set(reading.article.id, reading);
  strangers.push(...corrected.strangers);
  const groupings = writtenGroupings(source.quotations, readings, problems);
  const speakerNames = new Map(Array.from(index.known, ([id, speaker]) => [id, speaker.name]));
  const claims = toClaims(source.claims, { readings, speakerNames, ids: new EvidenceIds() }, problems);
  if (problems.some((problem) => problem.severity === 'error')) return { bundle: null, problems };

  confirm(claims, readings);
  const evidence = evidenceByArticle(claims);
  const articles = Array.from(readings.values(), (reading) =>
    reading.article.rights === 'excerpt'
      ? excerpt(reading, evidence.get(reading.article.id) ?? [])
      : reading.article,
  );
  giveCredits(articles);
  const reuse = findReuse(articles, written);
  const bundle: Bundle = {
    corpus: factsOf(source),
    articles,
    speakers: speakersOf(index, strangers, articles),
    claims: withinExcerpt(claims, new Map(articles.map((article) => [article.id, article]))),
    utterances: toUtterances(articles, reuse, groupings),
    reuse,
  };
  verify(bundle);
  return { bundle, problems };
}

function factsOf({ corpus: { entry }, folder }: CorpusSource): CorpusFacts {
  return {
    title: entry.title ?? folder,
    description: entry.description ?? null,
    language: entry.language ?? 'en',
    publisher: entry.publisher ?? null,
    contact: entry.contact ?? null,
    url: entry.url?.replace(/\/+$/, '') ?? null,
  };
}

function warnOfSharedNames({ speakers }: CorpusSource, index: SpeakerIndex, problems: Problem[]): void {
  for (const { name, ids } of index.shared) {
    const last = ids.at(-1) ?? '';
    const help = `${ids.join(' and ')} share it, so it will be taken for none of them`;
    problems.push(warningAt(speakers.file, [last], 'name shared by several speakers', name, help));
  }
}

/**
 * Marks a quotation confirmed where a person gave words of it as evidence for the speaker whom the program found.
 * Where the program found nobody and the passage is words of this quotation alone, the person's word is taken.
 */
function confirm(claims: readonly Claim[], readings: ReadonlyMap<string, Reading>): void {
  for (const { holder, evidence } of claims.flatMap((claim) => claim.positions)) {
    if (holder.kind !== 'speaker') continue;
    for (const passage of evidence) {
      const touched = (readings.get(passage.article)?.article.quotations ?? []).filter((quotation) =>
        (quotation.parts ?? [quotation]).some((part) => overlaps(part, passage)),
      );
      for (const quotation of touched) {
        if (
          quotation.speaker === null &&
          !quotation.confirmed &&
          touched.length === 1 &&
          contains(quotation, passage)
        ) {
          quotation.speaker = holder.id;
        }
        if (quotation.speaker === holder.id) quotation.confirmed = true;
      }
    }
  }
}

function evidenceByArticle(claims: readonly Claim[]): Map<string, Evidence[]> {
  const map = new Map<string, Evidence[]>();
  for (const item of claims.flatMap((claim) => claim.coverage.flatMap((coverage) => coverage.evidence))) {
    const list = map.get(item.article);
    if (list === undefined) map.set(item.article, [item]);
    else list.push(item);
  }
  return map;
}

/** Everybody in speakers.yaml, then the strangers who say something, by name. */
function speakersOf(
  index: SpeakerIndex,
  strangers: readonly Stranger[],
  articles: readonly Article[],
): Speaker[] {
  const used = new Set(
    articles.flatMap((article) => article.quotations.map((quotation) => quotation.speaker)),
  );
  const found = new Map<string, Speaker>();
  for (const stranger of strangers) {
    if (used.has(stranger.id) && !index.known.has(stranger.id)) found.set(stranger.id, toStranger(stranger));
  }
  return [
    ...index.known.values(),
    ...Array.from(found.values()).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  ];
}
