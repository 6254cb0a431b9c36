import type { Position } from '../model/types.ts';
import { canonical } from './canonical.ts';
import type { ClaimContent, Page } from './data/page.ts';

type Thing = Record<string, unknown>;

/**
 * schema.org descriptions of a page. A claim is a `Claim` (schema.org/Claim); only where a named reviewer wrote a
 * verdict is it also a `ClaimReview`, because that type is read by search engines as one.
 */
export function linkedData(page: Page): Thing[] {
  const { content, site } = page;
  const url = canonical(page);
  if (content.page === 'overview') {
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: site.title,
        inLanguage: site.language,
        ...(site.description ? { description: site.description } : {}),
        ...(url ? { url } : {}),
        ...(site.publisher ? { publisher: { '@type': 'Organization', name: site.publisher } } : {}),
      },
    ];
  }
  if (content.page !== 'claim') return [];
  const claim = claimThing(content, url);
  return [{ '@context': 'https://schema.org', ...claim }, ...reviewThing(content, claim, url)];
}

function claimThing({ claim, articles, holders }: ClaimContent, url: string | null): Thing {
  const asserting = claim.positions.filter(({ stance }) => stance === 'asserts');
  const appearances = [
    ...new Set(claim.positions.flatMap(({ evidence }) => evidence.map(({ article }) => article))),
  ];
  return {
    '@type': 'Claim',
    name: claim.label,
    text: claim.statement,
    ...(url ? { '@id': url, url } : {}),
    ...(claim.date ? { datePublished: claim.date } : {}),
    claimInterpreter: asserting.map((position) => holderThing(position, holders)),
    appearance: appearances.flatMap((id) => {
      const article = articles.find((candidate) => candidate.id === id);
      if (!article) return [];
      return {
        '@type': 'NewsArticle',
        ...(article.headline ? { headline: article.headline } : {}),
        ...(article.url ? { url: article.url } : {}),
        ...(article.published ? { datePublished: article.published.value } : {}),
        publisher: { '@type': 'Organization', name: article.outlet.value },
      };
    }),
  };
}

function holderThing({ holder }: Pick<Position, 'holder'>, holders: ClaimContent['holders']): Thing {
  const found = holders.find((other) => other.holder.kind === holder.kind && other.holder.id === holder.id);
  return { '@type': 'Thing', name: found?.name ?? holder.id };
}

function reviewThing({ claim }: ClaimContent, reviewed: Thing, url: string | null): Thing[] {
  const { review } = claim;
  if (!review) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      ...(url ? { url } : {}),
      claimReviewed: claim.statement,
      itemReviewed: reviewed,
      author: { '@type': 'Person', name: review.reviewer },
      datePublished: review.date,
      reviewBody: review.reasoning,
      citation: review.sources,
      reviewRating: {
        '@type': 'Rating',
        alternateName: review.rating,
        ratingValue: review.scale.indexOf(review.rating) + 1,
        worstRating: 1,
        bestRating: review.scale.length,
      },
    },
  ];
}
