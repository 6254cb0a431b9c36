import type { ReuseInput } from '../../charts/reuse.ts';
import { articleAddress } from '../address.ts';
import { pairAddress } from '../compare/pair-address.ts';
import { reuseFinding } from '../reuse-words.ts';
import type { CopiesContent } from './copies.ts';

/** What the picture of copies is given: every passage leads to the two articles side by side. */
export function reuseInput({ articles, independent, pairs, credits }: CopiesContent): ReuseInput {
  const shortOf = (id: string) => articles.find((article) => article.id === id)?.short ?? id;
  return {
    articles: articles.map(({ id, short, outlet, words }) => ({
      ...{ id, short, words, href: articleAddress(id) },
      label: short === outlet.value ? short : `${short}: ${outlet.value}`,
      credits: credits.filter(({ article }) => article === id).map(({ name }) => name),
    })),
    pairs: pairs.map((pair) => {
      const { articles: both, derived, commonSource, sentences, confirmed } = pair;
      const href = pairAddress(...both);
      return {
        ...{ articles: both, derived, commonSource, sentences, confirmed, href },
        label: `${reuseFinding(pair, shortOf)}.`,
        passages: pair.passages.map(({ sides, stretches, likeness }, index) => ({
          ...{ spans: stretches, likeness, href: `${href}#passage-${index + 1}` },
          label: `${shortOf(both[0])} ¶${sides[0].block} and ${shortOf(both[1])} ¶${sides[1].block}: ${likeness === 1 ? 'word for word' : 'the same, worded otherwise'}.`,
        })),
      };
    }),
    independent,
  };
}
