import type { Difference } from '../../model/types.ts';
import type { Comparison } from '../../text/collation/types.ts';
import type { Occurrence } from './occurrence.ts';
import type { Sources } from './sources.ts';

/** A rendering with its comparison and its differences from the fullest one. */
export interface Compared {
  occurrence: Occurrence;
  comparison: Comparison;
  differences: Difference[];
}

/** So many articles, none from another, must have words for them to count as left out by the fullest wording. */
const fewest = 2;

/**
 * The fullest wording as a whole may still leave words out that others have. Where most articles that quote a place, two or more, none
 * derived from another, have the same words there and the fullest has not, these are no addition of theirs but its cut: the
 * difference moves from them to it. Changes `differences` of the given renderings, of which the first is the fullest.
 */
export function moveToFullest(all: readonly Compared[], sources: Sources): void {
  const fullest = all[0]!;
  const places = new Map<
    string,
    { after: number; articles: Set<string>; differences: [Compared, Difference][] }
  >();
  for (const compared of all) {
    for (const difference of compared.differences) {
      const after = wordBefore(compared, difference);
      if (difference.kind !== 'added' || difference.base !== null || after === -1) continue;
      const key = `${after} ${keysOf(compared, difference)}`;
      const place = places.get(key) ?? { after, articles: new Set(), differences: [] };
      places.set(key, place);
      if (!sources.has(compared.occurrence.article)) place.articles.add(compared.occurrence.article);
      place.differences.push([compared, difference]);
    }
  }
  for (const { after, articles, differences } of places.values()) {
    if (articles.size < fewest || articles.has(fullest.occurrence.article)) continue;
    const without = all.filter(({ occurrence, comparison }) => {
      const { article } = occurrence;
      return !articles.has(article) && !sources.has(article) && comparison.baseOf.includes(after);
    });
    if (new Set(without.map(({ occurrence }) => occurrence.article)).size > articles.size) continue;
    for (const [compared, difference] of differences) {
      compared.differences.splice(compared.differences.indexOf(difference), 1);
    }
    fullest.differences.push(cutAfter(fullest.occurrence, after));
  }
}

/** The word of the fullest wording behind which a rendering has words of its own; -1 where there is none. */
function wordBefore({ occurrence, comparison }: Compared, { here }: Difference): number {
  if (here === null) return -1;
  const at = occurrence.wording.words.findIndex(({ start }) => start >= here.start);
  return comparison.baseOf[at - 1] ?? -1;
}

function keysOf({ occurrence }: Compared, { here }: Difference): string {
  return occurrence.wording.words
    .filter(({ start, end }) => here !== null && here.start <= start && end <= here.end)
    .map(({ key }) => key)
    .join(' ');
}

/** A place of no length, where words are missing. Where the fullest wording marks its cut, others have nothing added to it. */
function cutAfter({ wording: { words } }: Occurrence, after: number): Difference {
  const { end } = words[after]!;
  return { kind: 'unmarked-cut', base: null, here: { start: end, end }, from: null };
}
