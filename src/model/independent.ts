import type { Reuse } from './types.ts';

/**
 * Parts articles into groups of which each is one witness, in the order given: an article stands with the one it derives from
 * (where it has several, with the one of which it has most), and with those that have a common source or share text whose
 * origin is not known. Two that derive from one third are one witness also where the third is not among `articles`; two
 * from which a third is put together are two. `independentReports(ids, reuse).length` is the number of independent reports.
 * Linear.
 */
export function independentReports(articles: readonly string[], reuse: readonly Reuse[]): string[][] {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    for (let at = id; at !== root;) {
      const above = parents.get(at) ?? root;
      parents.set(at, root);
      at = above;
    }
    return root;
  };
  const join = (one: string, other: string): void => {
    const [first, second] = [find(one), find(other)];
    if (first !== second) parents.set(second, first);
  };
  for (const { articles: both, derived } of reuse) if (derived === null) join(...both);
  for (const [article, origin] of origins(reuse)) join(origin, article);
  const groups = new Map<string, string[]>();
  for (const id of new Set(articles)) {
    const root = find(id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [id]);
    else group.push(id);
  }
  return Array.from(groups.values());
}

/** For each article that derives from another the one of which most stands in it; what a person wrote goes first. */
function origins(reuse: readonly Reuse[]): Map<string, string> {
  const best = new Map<string, { origin: string; weight: number }>();
  for (const { articles, derived, shares, confirmed } of reuse) {
    if (derived === null) continue;
    const side = articles[0] === derived ? 0 : 1;
    const weight = shares[side] + (confirmed ? 1 : 0);
    if (weight <= (best.get(derived)?.weight ?? -1)) continue;
    best.set(derived, { origin: articles[side === 0 ? 1 : 0], weight });
  }
  return new Map(Array.from(best, ([article, { origin }]) => [article, origin]));
}
