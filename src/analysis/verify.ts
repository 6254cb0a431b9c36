import type { Article, Bundle, Evidence } from '../model/types.ts';
import type { Span } from '../text/span.ts';

/**
 * Proves that whatever is shown as a quotation is a slice of its article: `text.slice(start, end) === exact`, parts
 * inside their quotation, blocks in order, prefix and suffix next to their passage. Throws a plain Error at the
 * first that is not: that is a bug of ours, never bad input.
 */
export function verify(bundle: Bundle): void {
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  for (const article of bundle.articles) verifyArticle(article);
  for (const claim of bundle.claims) {
    const evidence = [
      ...claim.positions.flatMap((position) => position.evidence),
      ...claim.context.map((context) => context.evidence),
      ...claim.coverage.flatMap((coverage) => coverage.evidence),
    ];
    for (const item of evidence) verifyEvidence(item, articles.get(item.article), claim.id);
  }
  for (const utterance of bundle.utterances) {
    for (const { article, quotation, exact } of utterance.renderings) {
      const found = articles.get(article)?.quotations.find((item) => item.id === quotation);
      if (found?.exact !== exact)
        throw new Error(`utterance ${utterance.id}: ${quotation} differs from its quotation`);
    }
  }
}

function verifyArticle({ id, text, blocks, quotations, withheld }: Article): void {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start)
      throw new Error(`article ${id}: block out of order at ${block.start}`);
    end = block.end;
  }
  if (end > text.length) throw new Error(`article ${id}: a block ends behind the text`);
  const ids = new Set<string>();
  for (const quotation of quotations) {
    const { start, exact, parts } = quotation;
    if (text.slice(start, quotation.end) !== exact)
      throw new Error(`article ${id}: quotation ${quotation.id} is no slice of it`);
    if (ids.has(quotation.id)) throw new Error(`article ${id}: two quotations with the id ${quotation.id}`);
    ids.add(quotation.id);
    let last = start;
    for (const part of parts ?? []) {
      if (part.start < last || part.end > quotation.end)
        throw new Error(`article ${id}: parts of ${quotation.id} out of order`);
      last = part.end;
    }
  }
  for (const span of withheld) {
    if (/[^\s]/u.test(text.slice(span.start, span.end)))
      throw new Error(`article ${id}: withheld text at ${span.start} is published`);
  }
}

function verifyEvidence(item: Evidence & Span, article: Article | undefined, claim: string): void {
  if (article === undefined)
    throw new Error(`claim ${claim}: evidence in an unknown article ${item.article}`);
  const { text } = article;
  const { start, end, exact, prefix, suffix } = item;
  if (text.slice(start, end) !== exact || exact === '')
    throw new Error(`claim ${claim}: evidence ${item.id} is no slice of ${article.id}`);
  const around =
    text.slice(start - prefix.length, start) === prefix && text.slice(end, end + suffix.length) === suffix;
  if (!around) throw new Error(`claim ${claim}: evidence ${item.id} has another context in ${article.id}`);
}
