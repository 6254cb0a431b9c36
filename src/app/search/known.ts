import type { Known } from '../../search/known.ts';
import { articlesByOutlet } from '../../search/outlets.ts';
import type { SearchContent } from '../data/page.ts';

/** What a search of this corpus may be narrowed to, and by which names: for typed filters and for addresses. */
export function knownOf({
  claims,
  articles,
  speakers,
}: Pick<SearchContent, 'claims' | 'articles' | 'speakers'>): Known {
  const days = articles.flatMap(({ published }) => published?.value ?? []).sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  return {
    outlets: articlesByOutlet(articles).map(({ short, names }) => ({ value: short, names })),
    speakers: speakers.map(({ id, name, names }) => ({ id, names: [name, ...names] })),
    topics: [...new Set(claims.flatMap(({ topic }) => topic ?? []))],
    days: earliest !== undefined && latest !== undefined ? [earliest, latest] : null,
  };
}
