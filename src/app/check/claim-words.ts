import type { CarriedClaim } from '../../check/result.ts';
import { listed, plural } from '../wording.ts';

/** "quoted and paraphrased, rebuttal carried", as the coverage of an article would say. */
export function carriedWords({ carries, rebuttals }: CarriedClaim): string {
  const hows = (['quoted', 'paraphrased'] as const).filter((how) => carries.some((one) => one.how === how));
  const words = hows.length ? [listed(hows)] : [];
  if (rebuttals.length) words.push('rebuttal carried');
  return words.join(', ');
}

/** "The denial by X, carried by 4 of 5 articles here, was not found in this text."; empty where none is missing. */
export function missingWords({ missing, replying }: CarriedClaim, articles: number): string {
  const [first, ...others] = missing;
  if (!first) return '';
  const what = first.stance === 'questions' ? 'doubt' : 'denial';
  const by = first.holder ? ` by ${first.holder}` : '';
  const more = others.length
    ? `, nor ${plural(others.length, 'other reply', 'other replies')}; ${replying} of ${articles} carry one`
    : '';
  return `The ${what}${by}, carried by ${first.articles.length} of ${plural(articles, 'article')} here, was not found in this text${more}.`;
}
