import type { Bundle, DifferenceKind, Utterance } from '../../model/types.ts';
import { firstWords } from '../quotation-wording.ts';
import { wordsFragment } from '../words-address.ts';
import type { ArticleReference } from './shapes.ts';
import { articleReference } from './references.ts';
import { snippetOf, type SnippetPiece } from './wordings-snippet.ts';
import { utteranceContent, type UtteranceContent } from './utterance.ts';
import { GRAVITY } from './gravity.ts';
import { articlesOf, gravest, gravestOf, isAltering, sureOf, wordingCount, wordingOf } from './wordings.ts';

/** A shared quotation as lists show it. */
export interface ListedQuote {
  id: string;
  /** Who said it; more than one where the articles disagree. */
  speakers: string[];
  kind: DifferenceKind | null;
  wordings: number;
  /** Ids of the articles that surely print it. */
  articles: string[];
  /** The fullest wording around its gravest differences. */
  snippet: SnippetPiece[];
  /** These differences: what each article has there, and by which fragment it opens on that. */
  spots: {
    sign: string;
    readings: { words: string; kind: DifferenceKind | 'same'; of: { article: string; at: string }[] }[];
  }[];
}

/** Every utterance that several articles render, altered ones first. */
export interface QuotesContent {
  page: 'quotes';
  articles: Pick<ArticleReference, 'id' | 'short' | 'language' | 'direction'>[];
  /** How many are shared, and how many of these are altered somewhere. */
  shared: number;
  altered: number;
  /** By their gravest difference, the gravest first; then by number of wordings, of articles, and in the corpus's order. */
  groups: { kind: DifferenceKind; count: number; quotes: ListedQuote[] }[];
  same: { count: number; quotes: ListedQuote[] };
  /** What the program holds for possibly the same quotation only. */
  possibly: { id: string; words: string; articles: string[] }[];
  /** What one article alone has, in the order of the corpus. */
  alone: { count: number; quotes: { id: string; words: string; articles: string[] }[] };
  /** Altered quotations in which an article's wording is nobody else's; and in how many it could be. */
  own: { article: string; of: number; quotes: { id: string; words: string }[] }[];
}

/** So many of a kind are listed; the others are reached from the articles they stand in. */
const LISTED = 100;
/** Of those in one article, which take a line each. */
const LISTED_ALONE = 500;

export function quotesContent(bundle: Bundle): QuotesContent {
  const shared = bundle.utterances.filter(isShared);
  const kinds = new Map(shared.map((utterance) => [utterance, kindOf(utterance)]));
  const having = (wanted: DifferenceKind | null) =>
    mostWordingsFirst(shared.filter((utterance) => kinds.get(utterance) === wanted));
  const list = (utterances: readonly Utterance[]) => ({
    count: utterances.length,
    quotes: utterances.slice(0, LISTED).flatMap((utterance) => listed(utterance, bundle)),
  });
  const altered = shared.filter((utterance) => isAltering(kinds.get(utterance) ?? null));
  const alone = bundle.utterances.filter(
    (utterance) =>
      !isShared(utterance) && !isPossible(utterance) && utteranceContent(utterance, bundle) !== null,
  );
  return {
    page: 'quotes',
    articles: bundle.articles.map((article) => {
      const { id, short, language, direction } = articleReference(article);
      return { id, short, language, direction };
    }),
    ...{ shared: shared.length, altered: altered.length },
    groups: GRAVITY.map((kind) => ({ kind, ...list(having(kind)) })).filter(({ count }) => count > 0),
    same: list(having(null)),
    possibly: bundle.utterances.filter(isPossible).slice(0, LISTED).map(inShort),
    alone: {
      count: alone.length,
      quotes: alone.slice(0, LISTED_ALONE).map(inShort),
    },
    own: ownWordings(altered, bundle),
  };
}

/** The altered quotations of a corpus in numbers, with the gravest, `limit` at most. */
export function gravestQuotes(
  bundle: Bundle,
  limit: number,
): { gravest: ListedQuote[]; altered: number; shared: number } {
  const shared = bundle.utterances.filter(isShared);
  const altered = GRAVITY.filter(isAltering).flatMap((kind) =>
    mostWordingsFirst(shared.filter((utterance) => kindOf(utterance) === kind)),
  );
  return {
    gravest: altered.slice(0, limit).flatMap((utterance) => listed(utterance, bundle)),
    ...{ altered: altered.length, shared: shared.length },
  };
}

function isShared(utterance: Utterance): boolean {
  return articlesOf(utterance).length > 1 || wordingCount(utterance) > 1;
}

function isPossible({ renderings }: Utterance): boolean {
  return renderings.some(({ sure }) => !sure);
}

function kindOf(utterance: Utterance): DifferenceKind | null {
  return gravest(sureOf(utterance).flatMap((rendering) => gravestOf(rendering) ?? []));
}

function mostWordingsFirst(utterances: readonly Utterance[]): Utterance[] {
  return utterances.toSorted(
    (a, b) => wordingCount(b) - wordingCount(a) || articlesOf(b).length - articlesOf(a).length,
  );
}

function listed(utterance: Utterance, bundle: Bundle): ListedQuote[] {
  const content = utteranceContent(utterance, bundle);
  if (!content) return [];
  const { pieces, hotspots } = snippetOf(content);
  return [
    {
      id: utterance.id,
      speakers: content.speakers.flatMap(({ id, name }) => (id === null ? [] : [name])),
      kind: kindOf(utterance),
      wordings: wordingCount(utterance),
      articles: articlesOf(utterance),
      snippet: pieces,
      spots: hotspots.map(({ sign, readings }) => ({
        sign,
        readings: readings.map(({ words, kind, of }) => ({
          ...{ words, kind },
          of: eachOnce(of.map(([index, here]) => placeOf(content, index, here))),
        })),
      })),
    },
  ];
}

/** An article may print the same words twice: lists lead to the first. */
function eachOnce<T extends { article: string }>(places: readonly T[]): T[] {
  return places.filter((place, at) => places.findIndex(({ article }) => article === place.article) === at);
}

function placeOf(
  { renderings }: UtteranceContent,
  index: number,
  here: Parameters<typeof wordsFragment>[1],
): { article: string; at: string } {
  const rendering = renderings[index]!;
  return { article: rendering.article, at: wordsFragment(rendering, here) };
}

function inShort({ id, renderings }: Utterance): QuotesContent['possibly'][number] {
  return {
    id,
    words: firstWords(renderings[0]!.words, 120),
    articles: [...new Set(renderings.map(({ article }) => article))],
  };
}

/** By article; in a quotation that two articles print in two ways, each of them has a wording of its own. */
function ownWordings(altered: readonly Utterance[], bundle: Bundle): QuotesContent['own'] {
  const own = new Map<string, QuotesContent['own'][number]>(
    bundle.articles.map(({ id }) => [id, { article: id, of: 0, quotes: [] }]),
  );
  for (const utterance of altered) {
    const printing = articlesOf(utterance);
    const byWording = new Map<number, Set<string>>();
    for (const rendering of sureOf(utterance)) {
      const wording = isAltering(gravestOf(rendering)) ? wordingOf(rendering) : 0;
      byWording.set(wording, (byWording.get(wording) ?? new Set()).add(rendering.article));
    }
    const alone = [...byWording.values()]
      .filter(({ size }) => size === 1)
      .flatMap((articles) => [...articles]);
    for (const article of printing) {
      const entry = own.get(article)!;
      entry.of += 1;
      if (printing.length < 2 || !alone.includes(article)) continue;
      entry.quotes.push({ id: utterance.id, words: firstWords(utterance.renderings[0]!.words, 60) });
    }
  }
  return [...own.values()].filter(({ of }) => of > 0);
}
