import { comparedPassage } from '../../model/compared-article.ts';
import { independentReports } from '../../model/independent.ts';
import type { Article, Bundle, DerivationGround, Reuse } from '../../model/types.ts';
import { wordKey } from '../../text/words.ts';
import type { PassagePair } from '../compare/pair-passages.ts';
import { fragment } from '../fragment.ts';
import type { ArticleReference } from './shapes.ts';
import { articleReference } from './references.ts';
import { wordsOfReporting, type Stretch } from './reporting.ts';
import { reuseReference, type ReuseReference } from './reuse-reference.ts';

/** Two articles that share text, with all that speaks for it. */
export interface CopiedPair extends ReuseReference, Pick<Reuse, 'shares' | 'byChance' | 'grounds'> {
  passages: { sides: PassagePair; stretches: [Stretch, Stretch]; likeness: number }[];
}

/** Somebody to whom an article credits its text; the fragment opens the article on the words. */
export interface ShownCredit {
  article: string;
  name: string;
  words: string;
  at: string;
  /** Articles of the corpus that this outlet published. */
  published: string[];
}

/** Which articles share text, and what that says of how many independent reports there are. */
export interface CopiesContent {
  page: 'copies';
  articles: ArticleReference[];
  /** Articles that are one report together, those that stand alone among them. */
  independent: string[][];
  pairs: CopiedPair[];
  credits: ShownCredit[];
}

export function copiesContent(bundle: Bundle): CopiesContent {
  const { articles, reuse } = bundle;
  return {
    page: 'copies',
    articles: articles.map(articleReference),
    independent: independentReports(
      articles.map(({ id }) => id),
      reuse,
    ),
    pairs: reuse.map((pair) => copiedPair(pair, bundle)),
    credits: articles.flatMap((article) => shownCredits(article, articles)),
  };
}

function copiedPair(pair: Reuse, bundle: Bundle): CopiedPair {
  const [first, second] = pair.articles.map((id) => bundle.articles.find((article) => article.id === id)!);
  const stretchOf = [wordsOfReporting(first!), wordsOfReporting(second!)] as const;
  return {
    ...reuseReference(pair, bundle),
    ...{ shares: pair.shares, byChance: pair.byChance, grounds: pair.grounds.map(withoutSpan) },
    passages: pair.passages.map(({ spans, likeness }) => ({
      sides: [comparedPassage(spans[0], first!), comparedPassage(spans[1], second!)],
      stretches: [stretchOf[0](spans[0]), stretchOf[1](spans[1])],
      likeness,
    })),
  };
}

/** Where a credit stands is told once, with the credits. */
function withoutSpan(ground: DerivationGround): DerivationGround {
  return ground.kind === 'credit' ? { ...ground, span: { start: 0, end: 0 } } : ground;
}

function shownCredits(article: Article, articles: readonly Article[]): ShownCredit[] {
  return article.credits.map(({ name, start, end }) => {
    const passage = comparedPassage({ start, end }, article);
    return {
      article: article.id,
      name,
      words: passage.words ?? name,
      at: fragment({ kind: 'stretch', number: passage.block, start: passage.start, end: passage.end }),
      published: articles.filter((other) => other.id !== article.id && isOf(name, other)).map(({ id }) => id),
    };
  });
}

function isOf(name: string, { outlet, short }: Article): boolean {
  const credited = ` ${wordKey(name)} `;
  return [outlet.value, short].some((own) => ` ${wordKey(own)} `.includes(credited));
}
