/** Articles of which some share text, all invented. */
import type { ReuseArticle, ReuseInput, ReusePair, ReusePassage } from '../../src/charts/reuse.ts';
import { NAMES } from './wordings-story.ts';

/** Pairs as written in a story: who follows whom, in the numbers of the articles; and whether that is known. */
export type Followed = [follower: number, source: number, known?: 'follows' | 'Harbour Press'];

export function reuseStory(
  names: readonly string[] = NAMES,
  followed: readonly Followed[] = [[2, 0, 'follows']],
): ReuseInput {
  const articles = names.map((short, index): ReuseArticle => ({
    ...{ id: `article-${index}`, short, words: 420 + ((index * 173) % 500) },
    ...{ href: `/articles/article-${index}/`, label: `${short}: article ${index + 1} as published` },
    credits: index % 4 === 3 ? ['Harbour Press'] : [],
  }));
  const pairs = followed.map(([follower, source, known]): ReusePair => ({
    articles: [`article-${source}`, `article-${follower}`],
    derived: known === 'follows' ? `article-${follower}` : null,
    commonSource: known === 'Harbour Press' ? known : null,
    sentences: [
      { shared: 24, all: 38 },
      { shared: 27, all: 31 },
    ],
    passages: passages(articles[source]?.words ?? 1, articles[follower]?.words ?? 1),
    confirmed: source === 1,
    href: `/copies/#article-${source}-article-${follower}`,
    label: `${names[follower]} and ${names[source]}: all they share`,
  }));
  return { articles, pairs, independent: grouped(articles, pairs) };
}

function passages(one: number, other: number): ReusePassage[] {
  return Array.from({ length: 14 }, (_, index) => {
    const place = index === 9 ? 3.4 : index;
    const words = 14 + ((index * 11) % 24);
    const from = Math.round((index / 14) * (one - 40));
    const there = Math.round((place / 14) * (other - 40));
    return {
      spans: [
        [from, Math.min(one, from + words)],
        [there, Math.min(other, there + words - 3)],
      ],
      likeness: index % 3 === 0 ? 1 : 0.7,
      href: `/compare/?a=0&b=2#passage-${index}`,
      label: `Passage ${index + 1}, in both articles.`,
    };
  });
}

/** Each article with all that it is joined to, however far. */
function grouped(articles: readonly ReuseArticle[], pairs: readonly ReusePair[]): string[][] {
  const groups = new Map(articles.map(({ id }) => [id, [id]]));
  for (const {
    articles: [one, other],
  } of pairs) {
    const [first, second] = [groups.get(one) ?? [], groups.get(other) ?? []];
    if (first === second) continue;
    first.push(...second);
    for (const id of second) groups.set(id, first);
  }
  return [...new Set(groups.values())];
}
