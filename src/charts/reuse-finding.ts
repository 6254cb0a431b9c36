import {
  pairShare,
  sharedOf,
  sourceAndFollower,
  type ReuseArticle,
  type ReuseInput,
  type ReusePair,
} from './reuse.ts';
import type { ChartTable } from './table.ts';
import { capitalize, counted, spell } from './words.ts';

/** The overview in one sentence: how many of the articles are independent, and which is the plainest copy. */
export function reuseFinding({ articles, pairs, independent }: ReuseInput): string {
  const all = capitalize(counted(articles.length, 'article'));
  if (pairs.length === 0)
    return articles.length === 1
      ? 'One article, and none that it could share text with'
      : `${all}, all independent: no two share text beyond quotations`;
  const count = `${all}, ${spell(independent.length)} independent`;
  const [plainest, ...others] = [...pairs].sort((a, b) => pairShare(b) - pairShare(a));
  const words = plainest && pairWords(plainest, articles);
  if (!words) return count;
  if (others.length === 0) return `${count}: ${words}`;
  const verb = others.length === 1 ? 'shares' : 'share';
  return `${count}: ${words}, and ${counted(others.length, 'more pair')} ${verb} text`;
}

/** One pair in one sentence. */
export function pairFinding(pair: ReusePair, articles: readonly ReuseArticle[]): string {
  const two = sourceAndFollower(pair, articles);
  if (!two) return 'No two articles to compare';
  const [, follower] = two;
  const { shared, all } = sharedOf(pair, follower.id);
  const stand = shared === 1 ? 'stands' : 'stand';
  return `${pairWords(pair, articles)}; ${shared} of the ${all} sentences of ${follower.short} ${stand} in both`;
}

/** Who follows whom, or what the two have in common. */
function pairWords(pair: ReusePair, articles: readonly ReuseArticle[]): string {
  const two = sourceAndFollower(pair, articles);
  if (!two) return '';
  const [source, follower] = two;
  if (pair.derived) return `${follower.short} follows ${source.short}`;
  const both = `${source.short} and ${follower.short}`;
  return pair.commonSource ? `${both} both follow ${pair.commonSource}` : `${both} share text`;
}

/** What stands beside an article in the overview about one of its pairs. */
export function pairNote(pair: ReusePair, article: string, other: ReuseArticle): string {
  const { shared, all } = sharedOf(pair, article);
  const sentences = `${shared} of ${all} sentences`;
  const by = pair.confirmed ? ', confirmed' : '';
  if (pair.derived === article) return `follows ${other.short}: ${sentences}${by}`;
  const common = pair.commonSource ? `, both from ${pair.commonSource}` : '';
  return `shares ${sentences} with ${other.short}${common}${by}`;
}

/** A row for each pair, and for each article that shares nothing. */
export function reuseTable({ articles, pairs, ...rest }: ReuseInput): ChartTable {
  const sharing = new Set(pairs.flatMap((pair) => pair.articles));
  return {
    caption: reuseFinding({ articles, pairs, ...rest }),
    columns: ['Article', 'Shares text with', 'Of its sentences', 'Credits', 'Basis'],
    rows: [
      ...pairs.flatMap((pair) => {
        const two = sourceAndFollower(pair, articles);
        if (!two) return [];
        const [source, follower] = two;
        const { shared, all } = sharedOf(pair, follower.id);
        return [
          [
            follower.short,
            { text: pair.derived ? `${source.short}, which it follows` : source.short, href: pair.href },
            `${shared} of ${all}`,
            follower.credits.join(', '),
            pair.confirmed ? 'confirmed by the publisher' : 'found by program',
          ],
        ];
      }),
      ...articles
        .filter(({ id }) => !sharing.has(id))
        .map(({ short, href, credits }) => [short, { text: 'no other', href }, '0', credits.join(', '), '']),
    ],
  };
}

/** A row for each passage that two articles share. */
export function pairTable(pair: ReusePair, articles: readonly ReuseArticle[]): ChartTable {
  const at = (index: 0 | 1): string => {
    const id = pair.articles[index];
    return `Words of ${articles.find((article) => article.id === id)?.short ?? id}`;
  };
  return {
    caption: pairFinding(pair, articles),
    columns: ['Passage', at(0), at(1), 'Likeness'],
    rows: pair.passages.map(({ spans: [one, other], likeness, href }, index) => [
      String(index + 1),
      { text: `${one[0] + 1} to ${one[1]}`, href },
      { text: `${other[0] + 1} to ${other[1]}`, href },
      `${Math.round(likeness * 100)}%`,
    ]),
  };
}
