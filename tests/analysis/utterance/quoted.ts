import { toUtterances } from '../../../src/analysis/utterances.ts';
import type { Article, Block, Quotation, Reuse, Utterance } from '../../../src/model/types.ts';

/** A quotation as a test writes it; bare words are Ferrant's, in the text, with no day. */
export interface Quoted {
  words: string;
  speaker?: string | null;
  day?: string;
  block?: Block['kind'];
  kind?: Quotation['kind'];
}

/** Articles with one quotation a paragraph, in the order given. Ids of quotations are `q1`, `q2` … in each article. */
export function articlesOf(quoted: Record<string, readonly (string | Quoted)[]>): Article[] {
  return Object.entries(quoted).map(([id, list]) => articleOf(id, list));
}

function articleOf(id: string, list: readonly (string | Quoted)[]): Article {
  const quotations: Quotation[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const [index, item] of list.entries()) {
    const { words, speaker = 'ferrant', day, block = 'paragraph', kind = 'direct' } = toQuoted(item);
    const start = text.length;
    text += `Said: “${words}”\n\n`;
    const from = start + 'Said: “'.length;
    quotations.push({
      ...{ id: `q${index + 1}`, start: from, end: from + words.length, exact: words, kind, block: index },
      ...{ speaker, mention: null, cue: null, clause: null, medium: null, utterance: '', confirmed: false },
      said: day === undefined ? null : { day, basis: 'stated', phrase: null },
    });
    blocks.push({ kind: block, start, end: text.length - 2, repeats: null });
  }
  return {
    ...{ id, file: `articles/${id}.txt`, outlet: { value: id, inferred: null }, short: id, headline: null },
    ...{ byline: null, published: null, url: null, rights: 'full', language: 'en', direction: 'ltr' },
    ...{ note: null, sha256: '', words: 0, text, withheld: [], blocks, quotations, setOff: [], credits: [] },
  };
}

function toQuoted(item: string | Quoted): Quoted {
  return typeof item === 'string' ? { words: item } : item;
}

/** The utterances of such articles. */
export function utterancesOf(
  quoted: Record<string, readonly (string | Quoted)[]>,
  reuse: readonly Reuse[] = [],
): Utterance[] {
  return toUtterances(articlesOf(quoted), reuse);
}

/** Which quotations are together, `a q1` for the first of article a: each group sorted, and the groups, too. */
export function partition(utterances: readonly Utterance[]): string[][] {
  return utterances
    .map(({ renderings }) => renderings.map(({ article, quotation }) => `${article} ${quotation}`).sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** What the corpus says of two articles: that `derived` has its text from the other one. */
export function derivedFrom(source: string, derived: string): Reuse {
  return {
    ...{
      articles: [source, derived],
      derived,
      commonSource: null,
      passages: [],
      shares: [0, 0],
      byChance: 0,
    },
    ...{ grounds: [{ kind: 'corpus', article: derived }], confirmed: true },
  };
}

/** Two articles each of whose quotations stands in a passage that both have, given by the numbers of the quotations. */
export function sharedPassages(
  [first, second]: readonly [Article, Article],
  passages: readonly (readonly [first: readonly number[], second: readonly number[]])[],
): Reuse {
  const spanOf = (article: Article, numbers: readonly number[]) => ({
    start: article.blocks[numbers[0]! - 1]!.start,
    end: article.blocks[numbers.at(-1)! - 1]!.end,
  });
  return {
    ...{ articles: [first.id, second.id], derived: null, commonSource: null, shares: [0.5, 0.5] },
    ...{ byChance: 0, grounds: [], confirmed: false },
    passages: passages.map(([a, b]) => ({ spans: [spanOf(first, a), spanOf(second, b)], likeness: 0.8 })),
  };
}
