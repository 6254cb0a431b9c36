import Fuse from 'fuse.js';
import { isFiltered } from './facets.ts';
import { pagesBetween } from '../index/directory.ts';
import type { Index } from '../index/open-index.ts';
import { lookUp } from './look-up.ts';
import { FILTERS, type Instead, type Query, type Results } from '../query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { sortKey } from '../spelling.ts';

/** More would be a list to study, where one nod is wanted. */
const MOST = 4;
/** Words that the corpus does not have for which another is sought. */
const MOST_UNKNOWN = 3;
/** Longer runs of letters are near to nothing, and cost Fuse most. */
const LONGEST_SOUGHT = 20;
/** Fuse's threshold for words that are further off than a slip of the pen. */
const FAR = 0.5;

type Attempt = Pick<Instead, 'given' | 'query'>;

/** What finds something where a query finds nothing, nearest first; `answer` runs a query. */
export async function insteadOf(
  index: Index,
  { quick: _, ...query }: Query,
  answer: (query: Query) => Promise<Results>,
): Promise<Instead[]> {
  const read = readQuery(query.text);
  const attempts = [
    ...withoutFilters(query),
    ...(read.phrases.length > 0
      ? [{ given: 'phrase' as const, query: { ...query, text: withoutMarks(query.text) } }]
      : []),
    ...(read.without.length > 0
      ? [{ given: 'without' as const, query: { ...query, text: wanted(read) } }]
      : []),
    ...(await otherWords(index, query, read)),
  ];
  const found: Instead[] = [];
  for (const attempt of attempts) {
    if (found.length >= MOST) break;
    const { total } = await answer({ ...attempt.query, quick: true, limit: 0, offset: 0 });
    if (total > 0) found.push({ ...attempt, total });
  }
  return found;
}

/** Without each filter alone, and where there are several, without all. */
function withoutFilters(query: Query): Attempt[] {
  if (!isFiltered(query)) return [];
  const set = ([...FILTERS, 'before', 'after'] as const).filter((filter) => Boolean(query[filter]?.length));
  const drop = (names: readonly (keyof Query)[]): Attempt => ({
    given: 'filters',
    query: Object.fromEntries(
      Object.entries(query).filter(([name]) => !names.includes(name as keyof Query)),
    ) as unknown as Query,
  });
  return [...set.map((name) => drop([name])), ...(set.length > 1 ? [drop(set)] : [])];
}

function withoutMarks(text: string): string {
  return text.replace(/["“”„‟«»＂〝〞]/gu, ' ').trim();
}

function wanted({ words }: ReadQuery): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** Words that the corpus does not have become those it has that are spelled most alike; or are left out. */
async function otherWords(index: Index, query: Query, { words }: ReadQuery): Promise<Attempt[]> {
  const known = await Promise.all(words.map(async (word) => (await lookUp(index, word)).length > 0));
  const unknown = words
    .filter(({ folded }, at) => !known[at] && folded.length <= LONGEST_SOUGHT)
    .slice(0, MOST_UNKNOWN);
  const nearest: (string | null)[] = [];
  for (const [at, word] of words.entries()) {
    if (known[at]) nearest.push(word.folded);
    else nearest.push(unknown.includes(word) ? await nearestWord(index, word.folded) : null);
  }
  const rest = words.filter((_, at) => known[at]).map(({ folded }) => folded);
  const texts: [Attempt['given'], string][] = [];
  if (nearest.some((word, at) => word !== null && !known[at])) {
    texts.push(['spelling', nearest.filter((word) => word !== null).join(' ')]);
  }
  if (rest.length > 0 && rest.length < words.length) texts.push(['words', rest.join(' ')]);
  if (rest.length > 1) texts.push(...rest.map((word): [Attempt['given'], string] => ['words', word]));
  return texts.map(([given, text]) => ({ given, query: { ...query, text } }));
}

async function nearestWord(index: Index, folded: string): Promise<string | null> {
  const key = sortKey(folded);
  const [first] = pagesBetween(index.directory.terms, key, key);
  const pages = await index.terms(first, Math.min(index.directory.terms.length - 1, first + 1));
  const fuse = new Fuse(
    pages.flatMap(({ terms }) => terms.map(({ word }) => word)),
    { threshold: FAR, distance: 100 },
  );
  return fuse.search(folded, { limit: 1 })[0]?.item ?? null;
}
