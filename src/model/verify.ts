import { quotationKey } from './quotation-key.ts';
import { spokenWords } from './spoken.ts';
import type { Article, Bundle, Evidence, Quotation, Reuse, Span, Utterance } from './types.ts';

/**
 * Throws where a bundle breaks a promise: every quotation and passage is the slice of its article's text, spans lie in
 * order inside the text, no two quotations or words set off overlap, nothing withheld is in it, ids are unique, and whatever is referred to exists. Corpus files cannot cause this
 * (their mistakes are problems): it is a bug of the analysis, and nothing may be published with it.
 */
export function verify(bundle: Bundle): void {
  const articles = unique('article', bundle.articles);
  const speakers = unique('speaker', bundle.speakers);
  const claims = unique('claim', bundle.claims);
  const utterances = unique('utterance', bundle.utterances);
  const quotations = new Map<string, Quotation>();
  for (const article of bundle.articles) {
    const { text, id: where } = article;
    inOrder(where, 'block', text, article.blocks);
    inOrder(where, 'withheld stretch', text, article.withheld);
    inOrder(where, 'credit', text, article.credits);
    for (const { start, end } of article.withheld) {
      must(!/\S/.test(text.slice(start, end)), `withheld text of ${where} is published at ${start}`);
    }
    unique(`quotation of ${where}`, article.quotations);
    inOrder(where, 'quotation', text, article.quotations);
    inOrder(where, 'words set off', text, article.setOff);
    const marked = [...article.quotations, ...article.setOff].sort((a, b) => a.start - b.start);
    inOrder(where, 'quotation or words set off', text, marked);
    for (const { block, start } of article.setOff) {
      must(article.blocks[block] !== undefined, `words set off in ${where} at ${start} are in no block`);
    }
    for (const quotation of article.quotations) {
      const name = `quotation ${quotation.id} of ${where}`;
      quotations.set(quotationKey(where, quotation.id), quotation);
      verifyQuotation(article, quotation, name);
      must(quotation.speaker === null || speakers.has(quotation.speaker), `${name} has an unknown speaker`);
      if (quotation.kind === 'indirect') {
        must(quotation.utterance === '', `${name} is reported speech and belongs to an utterance`);
      } else {
        must(utterances.has(quotation.utterance), `${name} belongs to no utterance`);
      }
    }
  }
  const passage = (evidence: Evidence, name: string) => {
    const article = articles.get(evidence.article);
    if (article === undefined) throw new Error(`${name} is in no article: ${evidence.article}`);
    verifyPassage(article, evidence, name, quotations);
  };
  for (const claim of bundle.claims) {
    const name = `evidence of ${claim.id}`;
    for (const { holder, evidence } of claim.positions) {
      must(
        (holder.kind === 'speaker' ? speakers : articles).has(holder.id),
        `${claim.id}: ${holder.id} is unknown`,
      );
      for (const item of evidence) passage(item, name);
    }
    for (const { evidence } of claim.context) passage(evidence, name);
    for (const { evidence } of claim.coverage) for (const item of evidence) passage(item, name);
    for (const relation of claim.relations) {
      must(claims.has(relation.claim), `${claim.id} has a relation to nothing: ${relation.claim}`);
    }
    const covered = claim.coverage.map(({ article }) => article);
    must(covered.length === articles.size, `${claim.id} does not say how every article covers it`);
    must(new Set(covered).size === covered.length, `${claim.id} covers an article twice`);
  }
  for (const utterance of bundle.utterances) verifyUtterance(utterance, articles, quotations);
  for (const reuse of bundle.reuse) verifyReuse(reuse, articles);
  const pairs = new Set(bundle.reuse.map((reuse) => reuse.articles.join(' ')));
  must(pairs.size === bundle.reuse.length, 'two articles share text twice');
}

function verifyReuse(
  { articles: both, derived, passages, grounds }: Reuse,
  articles: ReadonlyMap<string, Article>,
): void {
  const order = Array.from(articles.keys());
  const name = `reuse of ${both.join(' and ')}`;
  const [first, second] = both.map((id) => articles.get(id)?.text);
  if (first === undefined || second === undefined)
    throw new Error(`broken promise: ${name} is of no two articles`);
  must(order.indexOf(both[0]) < order.indexOf(both[1]), `${name} is not in the order of the corpus`);
  must(derived === null || both.includes(derived), `${name} derives a third: ${derived ?? ''}`);
  inOrder(
    name,
    'passage',
    first,
    passages.map(({ spans }) => spans[0]),
  );
  inOrder(
    name,
    'passage',
    second,
    passages.map(({ spans }) => spans[1]).toSorted((a, b) => a.start - b.start),
  );
  for (const { spans, likeness } of passages) {
    must(likeness >= 0 && likeness <= 1, `${name} has a likeness of ${likeness}`);
    must(/\S/.test(first.slice(spans[0].start, spans[0].end)), `${name} shows withheld words`);
    must(/\S/.test(second.slice(spans[1].start, spans[1].end)), `${name} shows withheld words`);
  }
  for (const ground of grounds) {
    must(both.includes(ground.article), `${name} has a ground about another article`);
    if (ground.kind !== 'altered-quotations') continue;
    for (const id of ground.witnesses) must(articles.has(id), `${name} names an unknown article: ${id}`);
  }
}

function verifyUtterance(
  { id, renderings }: Utterance,
  articles: ReadonlyMap<string, Article>,
  quotations: ReadonlyMap<string, Quotation>,
): void {
  must(renderings.length > 0, `utterance ${id} is in no article`);
  const fullest = renderings[0]!.words;
  for (const { article, quotation, exact, words, differences } of renderings) {
    const rendered = quotations.get(quotationKey(article, quotation));
    if (rendered === undefined) throw new Error(`utterance ${id} renders nothing: ${quotation}`);
    must(rendered.exact === exact, `utterance ${id} has other words than its quotation ${quotation}`);
    must(rendered.utterance === id, `utterance ${id} renders a quotation of another: ${quotation}`);
    must(
      spokenWords(articles.get(article)!, rendered) === words,
      `utterance ${id} says other words than ${quotation}`,
    );
    for (const { base, here, from } of differences) {
      if (base !== null) inOrder(id, 'difference', fullest, [base]);
      if (here !== null) inOrder(id, 'difference', words, [here]);
      must(
        from === null || quotations.has(quotationKey(from.article, from.quotation)),
        `utterance ${id} joins a quotation that is not there`,
      );
    }
  }
}

function verifyQuotation({ id, text, blocks }: Article, quotation: Quotation, name: string): void {
  const { start, end, exact, mention, cue, clause, said, medium, parts = [] } = quotation;
  must(text.slice(start, end) === exact, `${name} is no slice of the text`);
  must(exact !== '', `${name} is empty`);
  must(blocks[quotation.block] !== undefined, `${name} is in no block`);
  for (const span of [mention, cue, clause, medium, said?.phrase ?? null]) {
    if (span !== null) inOrder(id, 'mention, cue, clause, medium or day', text, [span]);
  }
  inOrder(id, 'part', text, parts);
  for (const part of parts) {
    must(start <= part.start && part.end <= end, `${name} has a part outside itself`);
  }
}

function verifyPassage(
  { id, text, blocks }: Article,
  evidence: Evidence,
  name: string,
  quotations: ReadonlyMap<string, Quotation>,
): void {
  const { start, end, exact, prefix, suffix, quotation } = evidence;
  const at = `${name} in ${id} at ${start}`;
  must(
    exact !== '' && text.slice(start, end) === exact,
    `${at} is no slice of the text: ${exact.slice(0, 80)}`,
  );
  must(text.slice(0, start).endsWith(prefix), `${at} has a prefix that does not stand before it`);
  must(text.slice(end).startsWith(suffix), `${at} has a suffix that does not stand behind it`);
  must(blocks[evidence.block] !== undefined, `${at} is in no block`);
  must(quotation === null || quotations.has(quotationKey(id, quotation)), `${at} has an unknown quotation`);
}

function unique<Item extends { id: string }>(kind: string, items: readonly Item[]): Map<string, Item> {
  const byId = new Map(items.map((item) => [item.id, item]));
  must(byId.size === items.length, `two have one id: ${kind}`);
  must(!byId.has(''), `an id is empty: ${kind}`);
  return byId;
}

function inOrder(where: string, kind: string, text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    must(last <= start && start <= end && end <= text.length, `${kind} out of order in ${where} at ${start}`);
    last = end;
  }
}

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken promise: ${promise}`);
}
