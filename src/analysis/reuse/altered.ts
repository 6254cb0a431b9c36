import type { Article, Reuse } from '../../model/types.ts';
import { commonWords, quotedIn, quotedWords, wordingLikeness } from './quoted.ts';

/** How alike two wordings of one quotation must be; less is another quotation. */
const leastLikeness = 0.5;
/** Words at each side of a difference by which its wording is known again, and the fewest of a wording, the change among them. */
const context = 3;
const fewestWords = 4;
/** Words of the longest quotation compared. */
const longest = 400;

/** A place where two articles word one quotation differently: a few words of each, the change in their midst. */
interface Variant {
  pair: Pick<Reuse, 'articles'>;
  /** Numbers the quotation within the pair. */
  quotation: number;
  wordings: [string, string];
}

/** Quotations of an article that differ from what third articles print in the other's words. */
export interface Altered {
  article: string;
  count: number;
  witnesses: string[];
}

/**
 * For each pair of articles which of the two alters quotations that both have: a third article, itself tied to neither,
 * prints the other's words and not this one's. One pass over the quotations of all articles.
 */
export function alteredQuotations<Pair extends Pick<Reuse, 'articles' | 'passages'>>(
  pairs: readonly Pair[],
  articles: ReadonlyMap<string, Article>,
): Map<Pair, Altered[]> {
  const variants = pairs.flatMap((pair) => variantsOf(pair, articles));
  const printed = whoPrints(new Set(variants.flatMap(({ wordings }) => wordings)), articles);
  const tied = new Map<string, Set<string>>();
  for (const { articles: both } of pairs) {
    for (const one of both) {
      const others = tied.get(one) ?? new Set<string>();
      for (const other of both) others.add(other);
      tied.set(one, others);
    }
  }
  const found = new Map<Pair, Altered[]>();
  for (const pair of pairs) {
    const own = variants.filter((variant) => variant.pair === pair);
    const third = (wording: string, side: 0 | 1) =>
      (printed.get(wording) ?? []).filter((id) => !(tied.get(pair.articles[side])?.has(id) ?? false));
    const list: Altered[] = [];
    for (const side of [0, 1] as const) {
      const quotations = new Set<number>();
      const witnesses = new Set<string>();
      for (const { quotation, wordings } of own) {
        const others = third(wordings[side === 0 ? 1 : 0], side);
        if (others.length === 0 || third(wordings[side], side).length > 0) continue;
        quotations.add(quotation);
        for (const id of others) witnesses.add(id);
      }
      if (quotations.size > 0)
        list.push({
          article: pair.articles[side],
          count: quotations.size,
          witnesses: inOrder(witnesses, articles),
        });
    }
    found.set(pair, list);
  }
  return found;
}

function inOrder(ids: ReadonlySet<string>, articles: ReadonlyMap<string, Article>): string[] {
  return Array.from(articles.keys()).filter((id) => ids.has(id));
}

function variantsOf(
  pair: Pick<Reuse, 'articles' | 'passages'>,
  articles: ReadonlyMap<string, Article>,
): Variant[] {
  const [first, second] = pair.articles.map((id) => articles.get(id));
  if (first === undefined || second === undefined) return [];
  const found: Variant[] = [];
  let quotation = 0;
  for (const { spans } of pair.passages) {
    const others = quotedIn(second, spans[1]).filter((words) => words.length <= longest);
    for (const words of quotedIn(first, spans[0])) {
      if (words.length > longest) continue;
      const beside = others.find((other) => wordingLikeness(words, other) >= leastLikeness);
      if (beside === undefined) continue;
      for (const wordings of differences(words, beside)) found.push({ pair, quotation, wordings });
      quotation += 1;
    }
  }
  return found;
}

/** Each difference inside what both quote, with a few words of context, in both wordings. */
function differences(a: readonly string[], b: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  let [atA, atB] = [0, 0];
  const around = (words: readonly string[], from: number, to: number) =>
    words.slice(Math.max(0, from - context), Math.min(words.length, to + context));
  for (const [i, j] of [...commonWords(a, b), [a.length, b.length] as const]) {
    // One side going on at its beginning or end quotes more; it does not quote otherwise.
    if (i > atA && j > atB) {
      const wordings = [around(a, atA, i), around(b, atB, j)] as const;
      if (wordings.every((words) => words.length >= fewestWords))
        found.push([wordings[0].join(' '), wordings[1].join(' ')]);
    }
    [atA, atB] = [i + 1, j + 1];
  }
  return found;
}

/** Which articles have these words in their quotations. Looked up by the first two words of each. */
function whoPrints(
  wordings: ReadonlySet<string>,
  articles: ReadonlyMap<string, Article>,
): Map<string, string[]> {
  const byBeginning = new Map<string, string[]>();
  for (const wording of wordings) {
    const beginning = wording.split(' ', 2).join(' ');
    const list = byBeginning.get(beginning);
    if (list === undefined) byBeginning.set(beginning, [wording]);
    else list.push(wording);
  }
  const found = new Map<string, string[]>();
  if (wordings.size === 0) return found;
  for (const { id, text, quotations } of articles.values()) {
    const here = new Set<string>();
    for (const quotation of quotations) {
      if (quotation.kind === 'indirect') continue;
      const words = quotedWords(text, quotation);
      for (let at = 0; at + 1 < words.length; at += 1) {
        for (const wording of byBeginning.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) ?? []) {
          if (!here.has(wording) && words.slice(at, at + wording.split(' ').length).join(' ') === wording)
            here.add(wording);
        }
      }
    }
    for (const wording of here) {
      const list = found.get(wording);
      if (list === undefined) found.set(wording, [id]);
      else list.push(id);
    }
  }
  return found;
}
