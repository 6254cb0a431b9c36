import { independentReports } from '../../model/independent.ts';
import type { Bundle, Claim } from '../../model/types.ts';

/** How many articles carry a claim, and how many independent reports these are. */
export function carriedBy(
  { coverage }: Pick<Claim, 'coverage'>,
  { reuse }: Pick<Bundle, 'reuse'>,
): {
  articles: number;
  independent: number;
} {
  const carrying = coverage
    .filter(({ treatments }) => !treatments.includes('not-found'))
    .map(({ article }) => article);
  return { articles: carrying.length, independent: independentReports(carrying, reuse).length };
}
