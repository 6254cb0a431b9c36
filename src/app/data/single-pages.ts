/** Content of the pages of which there is one. */
import type { Article, Bundle, QuotationKind } from '../../model/types.ts';
import { mostContestedFirst } from './contested.ts';
import { carriedBy } from './independence.ts';
import type {
  CorrectionsContent,
  CoverageContent,
  MethodContent,
  NotFoundContent,
  TimelineContent,
} from './page.ts';
import type { ArticleReference } from './shapes.ts';
import { articleReference, claimReference, claimSummary, holdersOf } from './references.ts';
import { reuseReference } from './reuse-reference.ts';

export function coverageContent(bundle: Bundle): CoverageContent {
  const claims = mostContestedFirst(bundle.claims);
  return {
    page: 'coverage',
    claims: claims.map((claim) => ({
      ...claimSummary(claim),
      independent: carriedBy(claim, bundle).independent,
    })),
    articles: bundle.articles.map(articleReference),
    reuse: bundle.reuse.map((pair) => reuseReference(pair, bundle)),
  };
}

export function timelineContent(bundle: Bundle): TimelineContent {
  const claims = mostContestedFirst(bundle.claims);
  return {
    page: 'timeline',
    claims: claims.map(claimSummary),
    articles: bundle.articles.map(articleReference),
    holders: holdersOf(claims, bundle),
  };
}

export function methodContent(bundle: Bundle): MethodContent {
  const quotations = bundle.articles.flatMap((article) => article.quotations);
  const ofKind = (kind: QuotationKind) => quotations.filter((quotation) => quotation.kind === kind).length;
  return {
    page: 'method',
    quotations: {
      direct: ofKind('direct'),
      mixed: ofKind('mixed'),
      indirect: ofKind('indirect'),
    },
    setOff: bundle.articles.reduce((sum, { setOff }) => sum + setOff.length, 0),
    confirmed: quotations.filter(({ confirmed }) => confirmed).length,
    furniture: bundle.articles.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'furniture')
      .length,
    inferred: bundle.articles.flatMap(inferredFacts),
    rights: bundle.articles.map((article) => ({
      article: articleReference(article),
      rights: article.rights,
      note: article.note,
    })),
  };
}

function inferredFacts(article: Article): { article: ArticleReference; what: string; why: string }[] {
  const reference = articleReference(article);
  return [
    { what: 'outlet', why: article.outlet.inferred },
    { what: 'date', why: article.published?.inferred ?? null },
  ].flatMap(({ what, why }) => (why === null ? [] : [{ article: reference, what, why }]));
}

/** Newest first. */
export function correctionsContent(bundle: Bundle): CorrectionsContent {
  return {
    page: 'corrections',
    corrections: bundle.claims
      .flatMap((claim) =>
        claim.corrections.map((correction) => ({ claim: claimReference(claim), correction })),
      )
      .sort((a, b) => (a.correction.date < b.correction.date ? 1 : -1)),
  };
}

export function notFoundContent(bundle: Bundle): NotFoundContent {
  return {
    page: 'not-found',
    candidates: [
      ...bundle.claims.map(({ id, statement }) => ({
        route: { page: 'claim', id } as const,
        id,
        label: statement,
      })),
      ...bundle.articles.map(({ id, short, headline }) => ({
        route: { page: 'article', id } as const,
        id,
        label: headline ? `${short}: ${headline}` : short,
      })),
      ...bundle.speakers.map(({ id, name }) => ({
        route: { page: 'speaker', id } as const,
        id,
        label: name,
      })),
    ],
  };
}
