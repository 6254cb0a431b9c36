import type { Article, Bundle, Speaker } from '../../model/types.ts';
import { knownOf } from '../../search/syntax/known.ts';
import { writtenSearch } from '../../search/written-search.ts';
import { mostContestedFirst } from './contested.ts';
import type { SearchContent } from './page.ts';
import { searchExamples } from './search-examples.ts';

/** Of each sort, the page names so many; it does not grow with the corpus. */
const FIRST = 30;

export function searchContent(bundle: Bundle): SearchContent {
  const { path, known } = writtenSearch(bundle);
  const { articles } = bundle;
  const claims = mostContestedFirst(bundle.claims);
  const speakers = mostHeardFirst(bundle);
  return {
    page: 'search',
    index: path,
    known,
    examples: searchExamples({ claims, articles, speakers, known: knownOf(bundle) }),
    claims: claims.slice(0, FIRST).map(({ id, statement }) => ({ id, statement })),
    articles: newestFirst(articles)
      .slice(0, FIRST)
      .map(({ id, short, headline }) => ({ id, short, headline })),
    speakers: speakers.slice(0, FIRST).map(({ id, name }) => ({ id, name })),
  };
}

/** Those of a day in the order of the corpus, those without one last. */
function newestFirst(articles: readonly Article[]): Article[] {
  const dayOf = ({ published }: Article) => published?.value ?? '';
  return [...articles].sort((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)));
}

/** By on how many claims they take positions, then by how often they are quoted; those alike as in the corpus. */
function mostHeardFirst({ speakers, claims, articles }: Bundle): Speaker[] {
  const positions = countOf(
    claims.flatMap((claim) =>
      claim.positions.flatMap(({ holder }) => (holder.kind === 'speaker' ? holder.id : [])),
    ),
  );
  const quotations = countOf(
    articles.flatMap((article) => article.quotations.flatMap(({ speaker }) => speaker ?? [])),
  );
  return [...speakers].sort(
    (a, b) => positions(b.id) - positions(a.id) || quotations(b.id) - quotations(a.id),
  );
}

function countOf(ids: readonly string[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}
