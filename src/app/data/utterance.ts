import { quotationKey } from '../../model/quotation-key.ts';
import type {
  Article,
  Bundle,
  Day,
  Quotation,
  Rendering,
  SaidOn,
  Span,
  Utterance,
} from '../../model/types.ts';
import { sourceSpans } from '../../model/spoken.ts';
import { wordsAt } from '../words-at.ts';
import type { ArticleReference, ClaimReference } from './shapes.ts';
import { isShown } from './quotation.ts';
import { articleReference, claimReference } from './references.ts';
import { collateRenderings } from './wordings-collated.ts';
import type { Hotspot, ShownDifference } from './wordings-shapes.ts';
import { gravestOf, wordingOf } from './wordings.ts';
import { wordingsIndex, type WordingsIndex } from './wordings-index.ts';

/** A stretch of a rendering's words, `at` to `at + length`, and where it stands in its article: in which block, from where. */
export interface WordsPart {
  at: number;
  length: number;
  /** Counted from 1, as in addresses. */
  block: number;
  /** From the block's start. */
  start: number;
}

/** One rendering on the page of its utterance. All offsets are UTF-16 units. */
export interface ShownRendering extends Pick<
  Rendering,
  'article' | 'quotation' | 'words' | 'relation' | 'further' | 'sure'
> {
  /** 0 is the fullest; see wordingOf. */
  wording: number;
  /** The gravest difference; null where the words and marks are the same, or a part of them. */
  kind: ReturnType<typeof gravestOf>;
  /** It has words that the fullest wording is held to have left out. */
  fuller: boolean;
  /** Its article names somebody else as the speaker than most do. */
  otherSpeaker: boolean;
  /** Counted from 1. */
  block: number;
  parts: WordsPart[];
  /** Which of the fullest wording's words it reaches from and to, end exclusive; and as a span of its text. */
  reach: [from: number, to: number];
  covers: Span;
  differences: ShownDifference[];
}

/** Another utterance as this page names it. */
export interface UtteranceReference {
  id: string;
  words: string;
}

/** One act of speech, with every wording of it. */
export interface UtteranceContent {
  page: 'utterance';
  id: string;
  /** Who said it, and which articles name them; the first is named most. `id` is null where an article names nobody. */
  speakers: { id: string | null; name: string; articles: string[] }[];
  /** Days it was said on, and where, as the articles tell. */
  days: { said: SaidOn; articles: string[] }[];
  media: { words: string; article: string }[];
  /** Of how many of its quotations a person confirmed the speaker; and of how many, that they render it. */
  confirmed: number;
  grouped: number;
  /** How many words the fullest wording has. */
  length: number;
  /** The fullest first; never empty. */
  renderings: ShownRendering[];
  /** The fullest wording from end to end: cuts wherever readings begin, and where they differ. */
  stretches: Span[];
  hotspots: Hotspot[];
  articles: ArticleReference[];
  claims: ClaimReference[];
  /** Utterances whose words are joined with this one's into one quotation; `article` prints it so. */
  joined: { article: string; with: UtteranceReference; here: boolean }[];
}

/** Null where none of its words may be shown. */
export function utteranceContent(utterance: Utterance, bundle: Bundle): UtteranceContent | null {
  const index = wordingsIndex(bundle);
  const found = utterance.renderings.flatMap((rendering) => {
    const article = index.articles.get(rendering.article);
    const quotation = index.quotations.get(quotationKey(rendering.article, rendering.quotation));
    return article && quotation && isShown(quotation, article) ? [{ rendering, article, quotation }] : [];
  });
  if (found.length === 0) return null;
  const { base, stretches, hotspots, compared } = collateRenderings(found.map(({ rendering }) => rendering));
  const renderings = found.map(({ rendering, article, quotation }, at): ShownRendering => {
    const { reach, differences, fuller } = compared[at]!;
    const { words, relation, further, sure } = rendering;
    return {
      ...{ article: article.id, quotation: quotation.id, words, relation, further, sure },
      ...{ reach, differences, fuller },
      wording: wordingOf(rendering),
      kind: gravestOf(rendering),
      otherSpeaker: rendering.differences.some(({ kind }) => kind === 'speaker'),
      block: quotation.block + 1,
      parts: partsOf(quotation, article, words),
      covers: {
        start: base.words[reach[0]]?.start ?? 0,
        end: base.words[reach[1] - 1]?.end ?? 0,
      },
    };
  });
  const articles = [...new Set(found.map(({ article }) => article))];
  return {
    ...{ page: 'utterance', id: utterance.id },
    speakers: speakersOf(found, index),
    days: daysOf(found),
    media: found.flatMap(({ quotation, article }) => {
      const words = wordsAt(article.text, quotation.medium);
      return words === null ? [] : [{ words, article: article.id }];
    }),
    confirmed: found.filter(({ quotation }) => quotation.confirmed).length,
    grouped: found.filter(({ rendering }) => rendering.confirmed).length,
    length: base.words.length,
    renderings,
    ...{ stretches, hotspots },
    articles: articles.map(articleReference),
    claims: [
      ...new Set(
        found.flatMap(({ rendering }) => [
          ...(index.claims.get(quotationKey(rendering.article, rendering.quotation)) ?? []),
        ]),
      ),
    ].map(claimReference),
    joined: (index.splices.get(utterance.id) ?? []).map(({ article, joint, taken }) => ({
      article,
      with: referenceTo(joint === utterance ? taken : joint),
      here: joint === utterance,
    })),
  };
}

type Found = { rendering: Rendering; article: Article; quotation: Quotation };

/** Where the words stand in the article, piece by piece: an attribution or a paragraph break may part them. */
function partsOf(quotation: Quotation, { blocks }: Article, words: string): WordsPart[] {
  let at = 0;
  return sourceSpans(quotation, { start: 0, end: words.length }).map(({ start, end }) => {
    const index = Math.max(
      0,
      blocks.findIndex((block) => start < block.end),
    );
    const part = { at, length: end - start, block: index + 1, start: start - blocks[index]!.start };
    at += part.length + 1;
    return part;
  });
}

function speakersOf(found: readonly Found[], { speakers }: WordingsIndex): UtteranceContent['speakers'] {
  const articles = new Map<string | null, Set<string>>();
  for (const { quotation, article, rendering } of found) {
    if (!rendering.sure) continue;
    const named = articles.get(quotation.speaker) ?? new Set();
    articles.set(quotation.speaker, named.add(article.id));
  }
  return [...articles]
    .map(([id, named]) => ({
      id,
      name: speakers.get(id ?? '')?.name ?? '',
      articles: [...named],
    }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.articles.length - a.articles.length);
}

function daysOf(found: readonly Found[]): UtteranceContent['days'] {
  const days = new Map<Day, { said: SaidOn; articles: string[] }>();
  for (const { quotation, article } of found) {
    const { said } = quotation;
    if (said === null || said.basis === 'published') continue;
    const day = days.get(said.day) ?? { said: { ...said, phrase: null }, articles: [] };
    if (!day.articles.includes(article.id)) day.articles.push(article.id);
    days.set(said.day, day);
  }
  return [...days.values()].sort((a, b) => (a.said.day < b.said.day ? -1 : 1));
}

function referenceTo({ id, renderings }: Utterance): UtteranceReference {
  return { id, words: renderings[0]!.words };
}
