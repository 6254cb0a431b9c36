import type { Entry } from './entry.ts';
import type { Likeness } from './likeness.ts';
import { likenessOf } from './likeness.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordingIndex } from './wording-index.ts';

/** Two entries, by index, and how alike they are. `overlap.matches` is of the first's words. */
export interface Link {
  first: number;
  second: number;
  likeness: Likeness;
}

/** By how much one of two wordings of an article must be liker than the other for the other to be ruled out. */
const clearly = 0.08;

/**
 * All pairs of entries whose words say that they render one utterance. Where an article prints two wordings that are both like a third one in the
 * same place of it, it tells two sayings apart, and only the liker one is linked: this is what keeps stock phrases from
 * making one utterance of everything that begins alike.
 */
export function linksOf(entries: readonly Entry[], words: Vocabulary): Link[] {
  const index = new WordingIndex(words);
  const places = new Map<Entry, number>();
  const links: Link[] = [];
  for (const [second, entry] of entries.entries()) {
    places.set(entry, second);
    for (const candidate of index.candidates(entry)) {
      const first = places.get(candidate)!;
      const likeness = likenessOf(candidate, entry, words);
      if (likeness !== null) links.push({ first, second, likeness });
    }
    index.add(entry);
  }
  const byEntry = new Map<number, Link[]>();
  for (const link of links) {
    for (const at of [link.first, link.second]) {
      const list = byEntry.get(at);
      if (list === undefined) byEntry.set(at, [link]);
      else list.push(link);
    }
  }
  return links.filter((link) => {
    if (link.likeness.kind === 'held') return true;
    const rivals = [...(byEntry.get(link.first) ?? []), ...(byEntry.get(link.second) ?? [])];
    return !rivals.some((rival) => rival !== link && isLiker(rival, link, entries));
  });
}

/** Is `rival` the liker of two links that compete for the same words of an entry, both from the same article? */
function isLiker(rival: Link, link: Link, entries: readonly Entry[]): boolean {
  if (rival.likeness.share < link.likeness.share + clearly) return false;
  const shared = [link.first, link.second].find((at) => at === rival.first || at === rival.second)!;
  const other = link.first === shared ? link.second : link.first;
  const competitor = rival.first === shared ? rival.second : rival.first;
  if (!shareAnArticle(entries[other]!, entries[competitor]!)) return false;
  const [from, to] = rangeIn(link, shared);
  const [rivalFrom, rivalTo] = rangeIn(rival, shared);
  return Math.min(to, rivalTo) - Math.max(from, rivalFrom) > 0.5 * (to - from);
}

function shareAnArticle(a: Entry, b: Entry): boolean {
  const articles = new Set(a.occurrences.map(({ article }) => article));
  return b.occurrences.some(({ article }) => articles.has(article));
}

/** First and last matched word in the entry `at`, the last exclusive. */
export function rangeIn({ first, likeness: { overlap } }: Link, at: number): [number, number] {
  const matched: number[] = [];
  for (const [place, match] of overlap.matches.entries()) {
    if (match !== -1) matched.push(at === first ? place : match);
  }
  return [matched[0] ?? 0, (matched.at(-1) ?? -1) + 1];
}
