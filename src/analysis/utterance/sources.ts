import type { Reuse } from '../../model/types.ts';

/** Which article derives from which others, of the same corpus. */
export type Sources = ReadonlyMap<string, ReadonlySet<string>>;

/** For every derived article the articles that it derives from. */
export function sourcesOf(reuse: readonly Reuse[]): Sources {
  const sources = new Map<string, Set<string>>();
  for (const { articles, derived } of reuse) {
    if (derived === null) continue;
    const source = articles[0] === derived ? articles[1] : articles[0];
    const known = sources.get(derived);
    if (known === undefined) sources.set(derived, new Set([source]));
    else known.add(source);
  }
  return sources;
}
