import type { ReuseInput, ReusePair } from '../../charts/reuse.ts';
import { articleAddress, to } from '../address.ts';
import { pairAddress } from '../compare/pair-address.ts';
import { reuseFinding } from '../reuse-words.ts';
import type { CopiesContent } from './copies.ts';

/** Element id of a pair on the page of copies; those of its passages follow from it, counted from 1. */
export const pairAnchor = ({ articles }: Pick<ReusePair, 'articles'>) => `pair-${articles.join('-')}`;

const passageAddress = (pair: Pick<ReusePair, 'articles'>, index: number) =>
  to({ page: 'copies' }, `#${pairAnchor(pair)}-${index + 1}`);

/** What the picture of copies is given: a passage leads to its words, a pair to the two articles side by side. */
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
          ...{ spans: stretches, likeness, href: passageAddress(pair, index) },
          label: `${shortOf(both[0])} ¶${sides[0].block} and ${shortOf(both[1])} ¶${sides[1].block}: ${likeness === 1 ? 'word for word' : 'the same, worded otherwise'}.`,
        })),
      };
    }),
    independent,
  };
}
