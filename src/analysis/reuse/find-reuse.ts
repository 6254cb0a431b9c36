import type { Article, Reuse } from '../../model/types.ts';
import { alteredQuotations } from './altered.ts';
import type { Shared } from './between.ts';
import { derivation } from './derivation.ts';
import { ReuseIndex } from './reuse-index.ts';
import type { WrittenReuse } from './written.ts';
import { nothingWritten, pairKey } from './written.ts';

/**
 * Pairs of articles of which one is no second witness, in the order of the corpus: what the program finds in their texts, and
 * what a person wrote into corpus.yaml, which wins. Passages are looked for in what the articles publish (under excerpt
 * rights the rest is blank). About n log n in the words of all articles: only pairs with several rare pairs of words in common
 * are compared.
 */
export function findReuse(articles: readonly Article[], written: WrittenReuse = nothingWritten): Reuse[] {
  const index = new ReuseIndex(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const found = new Map<string, Pick<Reuse, 'articles' | 'passages' | 'shares' | 'byChance'>>();
  const add = (first: number, second: number, shared: Shared) => {
    const ids: [string, string] = [articles[first]?.id ?? '', articles[second]?.id ?? ''];
    const { passages, shares, byChance } = shared;
    found.set(pairKey(ids[0], ids[1]), { articles: ids, passages, shares, byChance });
  };
  for (const [first, second] of index.candidates()) {
    const [one, other] = [articles[first], articles[second]];
    if (one === undefined || other === undefined || written.independent.has(pairKey(one.id, other.id)))
      continue;
    const shared = index.between(first, second);
    if (isReuse(shared, one, other)) add(first, second, shared);
  }
  for (const { article, of } of written.derived) {
    if (found.has(pairKey(article, of))) continue;
    const [first, second] = [places.get(article) ?? 0, places.get(of) ?? 0].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const shared = index.between(first, second);
    add(
      first,
      second,
      shared.passages.length > shared.byChance ? shared : { ...shared, passages: [], shares: [0, 0] },
    );
  }
  const pairs = Array.from(found.values()).sort(
    (a, b) => order(places, a.articles[0], b.articles[0]) || order(places, a.articles[1], b.articles[1]),
  );
  const altered = alteredQuotations(pairs, byId);
  return pairs.map((pair) => {
    const both = pair.articles.map((id) => byId.get(id)) as [Article, Article];
    return confirmed(
      { ...pair, ...derivation(pair, both, altered.get(pair) ?? []), confirmed: false },
      written,
    );
  });
}

/**
 * A passage or two that articles of one outlet share word for word are a note that it prints under many of them, unless they
 * are half of an article.
 */
function isReuse({ significant, shares, passages }: Shared, one: Article, other: Article): boolean {
  if (!significant || one.outlet.value !== other.outlet.value) return significant;
  return Math.max(...shares) >= (passages.length > 2 ? 0.2 : 0.5);
}

/** With what a person wrote about the pair. */
function confirmed(reuse: Reuse, { derived, outside }: WrittenReuse): Reuse {
  const [first, second] = reuse.articles;
  const said = derived.find(
    ({ article, of }) => (article === first && of === second) || (article === second && of === first),
  );
  if (said !== undefined) {
    const grounds = [...reuse.grounds, { kind: 'corpus' as const, article: said.article }];
    return { ...reuse, derived: said.article, commonSource: null, grounds, confirmed: true };
  }
  const common = outside.get(first)?.find((name) => outside.get(second)?.includes(name));
  if (common === undefined) return reuse;
  const grounds = reuse.articles.map((article) => ({ kind: 'corpus' as const, article }));
  return {
    ...reuse,
    derived: null,
    commonSource: common,
    grounds: [...reuse.grounds, ...grounds],
    confirmed: true,
  };
}

function order(places: ReadonlyMap<string, number>, a: string, b: string): number {
  return (places.get(a) ?? 0) - (places.get(b) ?? 0);
}
