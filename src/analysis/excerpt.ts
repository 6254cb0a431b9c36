import type { Article, Claim, Evidence } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { firstEndingAfter, overlaps } from '../text/span.ts';
import type { Reading } from './reading.ts';

/**
 * An article under `excerpt` rights: every character is overwritten by a space, line breaks apart, that is neither in
 * the headline nor in a sentence holding a quotation or evidence. Reported speech without marks is the outlet's own text: it
 * is kept only where a person confirmed it. Offsets stay valid; `withheld` lists the stretches, and what the program
 * found in them is not told of.
 */
export function excerpt(reading: Reading, evidence: readonly Evidence[]): Article {
  const { article } = reading;
  const kept = keptSpans(reading, evidence);
  const withheld: Span[] = [];
  const pieces: string[] = [];
  let at = 0;
  const withhold = (end: number): void => {
    if (end <= at) return;
    const blanked = article.text.slice(at, end).replace(/[^\n\r]/g, ' ');
    pieces.push(blanked);
    // White space between two kept sentences is no loss.
    if (/\S/u.test(article.text.slice(at, end))) withheld.push({ start: at, end });
    at = end;
  };
  for (const span of kept) {
    withhold(span.start);
    if (span.end > at) pieces.push(article.text.slice(at, span.end));
    at = Math.max(at, span.end);
  }
  withhold(article.text.length);
  const shown = (words: Span): boolean => {
    const next = withheld[firstEndingAfter(withheld, words.start)];
    return next === undefined || !overlaps(next, words);
  };
  const quotations = article.quotations.filter(
    (quotation) => quotation.kind !== 'indirect' || shown(quotation),
  );
  return { ...article, text: pieces.join(''), withheld, quotations, setOff: article.setOff.filter(shown) };
}

/** Sentences and headline that stay, in text order. */
function keptSpans(reading: Reading, evidence: readonly Evidence[]): Span[] {
  const { article } = reading;
  const shown: Span[] = [
    ...article.quotations
      .filter(({ kind, confirmed }) => kind !== 'indirect' || confirmed)
      .flatMap((quotation) => quotation.parts ?? [quotation]),
    ...evidence.filter((item) => item.article === article.id),
  ];
  const kept: Span[] = article.blocks.filter((block) => block.kind === 'headline');
  for (const span of shown) {
    kept.push(span);
    for (let block = reading.blockAt(span.start); block < article.blocks.length; block += 1) {
      const start = article.blocks[block]?.start ?? Infinity;
      if (start >= span.end) break;
      const list = reading.sentencesOf(block);
      for (let at = firstEndingAfter(list, span.start); at < list.length; at += 1) {
        const sentence = list[at];
        if (sentence === undefined || sentence.start >= span.end) break;
        kept.push(sentence);
      }
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Cuts prefix and suffix of an article's evidence where withheld text begins, so that no claim file tells it. */
export function withinExcerpt(claims: readonly Claim[], articles: ReadonlyMap<string, Article>): Claim[] {
  const cut = (item: Evidence): Evidence => {
    const article = articles.get(item.article);
    if (article === undefined || article.withheld.length === 0) return item;
    const from = item.start - item.prefix.length;
    const to = item.end + item.suffix.length;
    const touching = article.withheld.filter((span) => overlaps(span, { start: from, end: to }));
    const start = Math.max(
      from,
      ...touching.filter((span) => span.end <= item.start).map((span) => span.end),
    );
    const end = Math.min(to, ...touching.filter((span) => span.start >= item.end).map((span) => span.start));
    return {
      ...item,
      prefix: article.text.slice(start, item.start),
      suffix: article.text.slice(item.end, end),
    };
  };
  return claims.map((claim) => ({
    ...claim,
    positions: claim.positions.map((position) => ({ ...position, evidence: position.evidence.map(cut) })),
    context: claim.context.map((context) => ({ ...context, evidence: cut(context.evidence) })),
    coverage: claim.coverage.map((coverage) => ({ ...coverage, evidence: coverage.evidence.map(cut) })),
  }));
}
