import { sourceSpans } from '../model/spoken.ts';
import type { Quotation, Span } from '../model/types.ts';
import { compareWordings } from '../text/collation/compare.ts';
import type { CheckIndex } from './corpus-index.ts';
import type { QuotationMatch } from './match-quotations.ts';

/** A quotation of the draft that renders words of the corpus, and where these stand in one article. */
export interface RenderedWords {
  here: Span;
  article: string;
  /** The stretches of the article's text whose words the draft quotes, in order. */
  spans: Span[];
}

/** For each quotation that surely renders something: its words in the articles that have evidence of a claim. */
export function renderedWords(
  quotations: readonly Quotation[],
  matches: ReadonlyMap<string, QuotationMatch>,
  { quoted, claims }: CheckIndex,
): RenderedWords[] {
  return quotations.flatMap((quotation): RenderedWords[] => {
    const match = matches.get(quotation.id);
    if (!match?.sure) return [];
    const { start, end } = quotation;
    return (quoted.ofUtterance.get(match.utterance) ?? [])
      .filter(({ article, possibly }) => !possibly && claims.ofArticle.has(article))
      .map((rendering) => {
        const { words } = rendering.wording;
        const { baseOf } = compareWordings(rendering.wording, match.occurrence.wording);
        const spans = runs(baseOf).map(([from, to]) => ({ start: words[from]!.start, end: words[to]!.end }));
        return {
          here: { start, end },
          article: rendering.article,
          spans: spans.flatMap((span) => sourceSpans(rendering.quotation, span)),
        };
      });
  });
}

/** Runs of words of the base that are rendered, as first and last. */
function runs(baseOf: Int32Array): [number, number][] {
  const found: [number, number][] = [];
  for (const at of [...baseOf].filter((base) => base !== -1).sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && at <= last[1] + 1) last[1] = Math.max(last[1], at);
    else found.push([at, at]);
  }
  return found;
}
