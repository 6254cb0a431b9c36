/** What the charts of an utterance are given: every mark with its address and a sentence that says what it shows. */
import type { OutletStripsInput } from '../../charts/outlet-strips.ts';
import type { ReadingOutlet, WordingReading, WordingsInput } from '../../charts/wordings.ts';
import type { Span } from '../../model/types.ts';
import { differenceWords } from '../quotation-wording.ts';
import { wordsAddress } from '../words-address.ts';
import type { ShownRendering, UtteranceContent } from './utterance.ts';
import type { Hotspot, ShownReading } from './wordings-shapes.ts';

type Articles = UtteranceContent['articles'];

/** The branches of one line; possible renderings are not among them. */
export function wordingsInput(content: UtteranceContent): WordingsInput {
  const { renderings, hotspots, stretches, articles } = content;
  const base = renderings[0]!.words;
  const byStart = new Map(hotspots.map((hotspot) => [`${hotspot.base.start} ${hotspot.base.end}`, hotspot]));
  return {
    stretches: stretches.flatMap((stretch) => {
      const hotspot = byStart.get(`${stretch.start} ${stretch.end}`);
      if (hotspot)
        return [{ words: base.slice(stretch.start, stretch.end), readings: branches(hotspot, content) }];
      return cutWhereSomebodyBegins(stretch, content).map((part) => {
        const words = base.slice(part.start, part.end);
        return { words, readings: [trunk(words, part, content)] };
      });
    }),
    wordings: wordingsOf(renderings),
    direction: articles.find(({ id }) => id === renderings[0]!.article)?.direction ?? 'ltr',
  };
}

/** The pieces of a stretch that the same renderings reach from end to end. */
function cutWhereSomebodyBegins(stretch: Span, { renderings }: UtteranceContent): Span[] {
  const cuts = renderings
    .filter(({ sure }) => sure)
    .flatMap(({ covers }) => [covers.start, covers.end])
    .filter((at) => stretch.start < at && at < stretch.end);
  const edges = [...new Set([stretch.start, ...cuts, stretch.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? stretch.start, end }));
}

function branches({ readings, base }: Hotspot, { renderings, articles }: UtteranceContent) {
  return readings.map(({ words, kind, of }, index) => ({
    words,
    kind: branchKind(kind, index, base.end > base.start),
    outlets: of.map(([index, here]) => outletOf(renderings[index]!, here, words, articles)),
  }));
}

/** A chart is about words alone: what is joined on, or left out by the fullest wording, stands there for its words or is added. */
function branchKind(kind: ShownReading['kind'], index: number, hasWords: boolean): WordingReading['kind'] {
  if (index === 0) return 'same';
  if (kind !== 'splice' && kind !== 'speaker' && kind !== 'same') return kind;
  return hasWords ? 'changed' : 'added';
}

/** A stretch that nobody words otherwise: of all who reach it. */
function trunk(words: string, stretch: Span, { renderings, articles }: UtteranceContent) {
  const reaching = renderings.filter(
    ({ covers, sure }) => sure && covers.start < stretch.end && stretch.start < covers.end,
  );
  return {
    ...{ words, kind: 'same' as const },
    outlets: reaching.map((rendering) => outletOf(rendering, null, words, articles)),
  };
}

function outletOf(
  rendering: ShownRendering,
  here: Span | null,
  words: string,
  articles: Articles,
): ReadingOutlet {
  const short = shortOf(rendering, articles);
  return {
    ...{ id: rendering.article, short },
    href: wordsAddress(rendering, here),
    label: words ? `${short} prints “${words}”.` : `${short} prints nothing here.`,
  };
}

/** How many wordings the surely same renderings make. */
export function wordingsOf(renderings: readonly ShownRendering[]): number {
  return new Set(renderings.filter(({ sure }) => sure).map(({ wording }) => wording)).size;
}

/** Each article's stretch of the fullest wording, with what differs in it. */
export function outletStripsInput({ renderings, articles, length }: UtteranceContent): OutletStripsInput {
  const base = renderings[0]!.words;
  return {
    words: length,
    strips: renderings.map((rendering, index) => {
      const { reach, further, sure, differences, words } = rendering;
      const short = shortOf(rendering, articles);
      return {
        ...{ id: `${rendering.article} ${rendering.quotation}`, short, sure },
        href: wordsAddress(rendering, null),
        label: `${short}: ${index === 0 ? 'fullest wording' : differenceWords(rendering.kind ?? rendering.relation)}.`,
        ...{ from: reach[0], to: reach[1] },
        further: further[0] + further[1],
        marks: differences.map(({ kind, base: there, here, at, count }) => ({
          ...{ kind, at, count },
          base: there ? base.slice(there.start, there.end) : '',
          here: words.slice(here.start, here.end),
        })),
      };
    }),
  };
}

function shortOf({ article }: ShownRendering, articles: Articles): string {
  return articles.find(({ id }) => id === article)?.short ?? article;
}
