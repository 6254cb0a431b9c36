import type { Bundle } from '../../model/types.ts';
import { mostContestedFirst } from './contested.ts';
import type { OverviewContent } from './page.ts';
import { gravestQuotes } from './quotes.ts';
import { articleReference, claimSummary, holdersOf } from './references.ts';
import { reuseReference } from './reuse-reference.ts';

/** The whole story at a glance: claims most contested first, articles by date, speakers by how much they claim. */
export function overviewContent(bundle: Bundle): OverviewContent {
  const claims = mostContestedFirst(bundle.claims);
  return {
    page: 'overview',
    claims: claims.map(claimSummary),
    articles: bundle.articles
      .map((article) => {
        const coverage = claims.flatMap((claim) =>
          claim.coverage.filter((cell) => cell.article === article.id),
        );
        return {
          ...articleReference(article),
          carries: coverage.filter(({ treatments }) => !treatments.includes('not-found')).length,
          rebuttalsMissing: coverage.filter(({ rebuttalMissing }) => rebuttalMissing).length,
        };
      })
      .sort(
        (a, b) => compare(a.published?.value ?? '', b.published?.value ?? '') || compare(a.short, b.short),
      ),
    reuse: bundle.reuse.map((pair) => reuseReference(pair, bundle)),
    holders: holdersOf(claims, bundle),
    quotes: gravestQuotes(bundle, 3),
    speakers: bundle.speakers
      .map((speaker) => ({
        id: speaker.id,
        name: speaker.name,
        role: speaker.role,
        claims: claims.filter(({ positions }) =>
          positions.some(({ holder }) => holder.kind === 'speaker' && holder.id === speaker.id),
        ).length,
        quotations: bundle.articles
          .flatMap(({ quotations }) => quotations)
          .filter(({ speaker: said, kind }) => said === speaker.id && kind !== 'indirect').length,
      }))
      .filter((speaker) => speaker.claims + speaker.quotations > 0)
      .sort((a, b) => b.claims - a.claims || b.quotations - a.quotations || compare(a.name, b.name)),
  };
}

/** Code-unit order: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
