/** The small story with quotations that several articles print: one in three wordings, one that is possibly the same. */
import type { Bundle, Quotation, Rendering, Utterance } from '../../src/model/types.ts';
import { spokenWords } from '../../src/model/spoken.ts';
import { compareWordings } from '../../src/text/collation/compare.ts';
import { readWording } from '../../src/text/collation/wording.ts';
import { bundle, type ArticleId } from './bundle.ts';

interface Printed {
  article: ArticleId;
  /** The paragraph; what stands between marks is the quotation, in two parts where an attribution splits it. */
  paragraph: string;
  speaker?: string | null;
  sure?: boolean;
  wording: number;
}

/** Adds an utterance, its renderings in the order given, the first of which is the fullest. */
export function withUtterance(story: Bundle, id: string, printed: readonly Printed[]): Bundle {
  const added = structuredClone(story);
  const found = printed.map((each) => ({ ...each, ...print(added, id, each) }));
  const base = readWording(found[0]!.words);
  const renderings = found.map(({ article, quotation, words, wording, sure = true }): Rendering => {
    const { relation, differences, further } = compareWordings(base, readWording(words));
    return {
      ...{
        article,
        quotation: quotation.id,
        exact: quotation.exact,
        words,
        wording,
        relation,
        further,
        sure,
        confirmed: false,
      },
      differences: [
        ...differences.map((difference) => ({ ...difference, from: null })),
        ...(quotation.speaker === found[0]!.quotation.speaker
          ? []
          : [{ kind: 'speaker' as const, base: null, here: null, from: null }]),
      ],
    };
  });
  const speakers = [...new Set(found.flatMap(({ quotation }) => quotation.speaker ?? []))];
  const utterance: Utterance = { id, speaker: speakers[0] ?? null, speakers, renderings, aliases: [] };
  added.utterances.push(utterance);
  return added;
}

function print(
  story: Bundle,
  utterance: string,
  { article: id, paragraph, speaker = 'bo-falk' }: Printed,
): { quotation: Quotation; words: string } {
  const article = story.articles.find((each) => each.id === id)!;
  const start = article.text.length + 2;
  article.text += `\n\n${paragraph}`;
  article.blocks.push({ kind: 'paragraph', start, end: article.text.length, repeats: null });
  const parts = [...paragraph.matchAll(/“([^”]+)”/g)].map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + 1 + match[1]!.length,
  }));
  const span = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const quotation: Quotation = {
    ...{
      id: `${utterance}-${id}-${start}`,
      exact: article.text.slice(span.start, span.end),
      ...span,
      speaker,
      utterance,
    },
    ...{ kind: 'direct', block: article.blocks.length - 1, confirmed: false },
    ...{ mention: null, cue: null, clause: null, said: null, medium: null },
    ...(parts.length > 1 ? { parts } : {}),
  };
  article.quotations.push(quotation);
  return { quotation, words: spokenWords(article, quotation) };
}

export const quoted: Bundle = withUtterance(
  withUtterance(bundle, 'close-it', [
    {
      article: 'harbour-post',
      paragraph: '“Close the old bridge,” said Falk, “before the winter storms come to us.”',
      wording: 0,
    },
    {
      article: 'island-times',
      paragraph: 'Falk said: “Close the old bridge before the autumn storms come to us.”',
      wording: 1,
    },
    {
      article: 'unnamed',
      paragraph: 'Linde said: “close the bridge before the winter storms come.”',
      speaker: 'ada-linde',
      wording: 2,
    },
  ]),
  'nobody-knows',
  [
    {
      article: 'harbour-post',
      paragraph: 'Falk said: “Nobody knows how long the piers will hold.”',
      wording: 0,
    },
    {
      article: 'island-times',
      paragraph: 'Falk said: “Nobody knows how long the piers will hold.”',
      wording: 0,
    },
    {
      article: 'unnamed',
      paragraph: 'Falk said: “It is unknown for how long these piers can hold.”',
      wording: 1,
      sure: false,
    },
  ],
);
