import type { Printed } from '../quotation-wording.ts';
import type { UtteranceContent } from './utterance.ts';
import { wordingsOf } from './wordings-charts.ts';
import { GRAVITY } from './gravity.ts';

/** How many outlets print an utterance, in how many wordings, and how many depart from the fullest in which way. */
export function printedOf({
  renderings,
  articles,
}: Pick<UtteranceContent, 'renderings' | 'articles'>): Printed {
  const sure = renderings.filter((rendering) => rendering.sure);
  const outletOf = (article: string) => articles.find(({ id }) => id === article)?.short ?? article;
  const kinds = new Map<string, (typeof GRAVITY)[number]>();
  for (const { article, kind } of sure) {
    const outlet = outletOf(article);
    const known = kinds.get(outlet);
    if (kind && (!known || GRAVITY.indexOf(kind) < GRAVITY.indexOf(known))) kinds.set(outlet, kind);
  }
  const departing: Printed['departing'] = {};
  for (const kind of kinds.values()) departing[kind] = (departing[kind] ?? 0) + 1;
  return {
    outlets: new Set(sure.map(({ article }) => outletOf(article))).size,
    wordings: wordingsOf(sure),
    departing,
  };
}
