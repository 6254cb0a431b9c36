import type { Entry } from './entry.ts';
import { isFragment } from './fragments.ts';
import type { Likeness } from './likeness.ts';
import { isHeld, likenessOf } from './likeness.ts';
import { overlapOf } from './overlap.ts';
import { leastOdds } from './reworded.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two entries, by index, and how alike they are. `overlap.matches` is of the first's words. */
export interface Link {
  first: number;
  second: number;
  likeness: Likeness;
}

export interface Links {
  /** The surest first. */
  links: Link[];
  /** Pairs that an article prints beside one another: like wordings of two sayings. */
  apart: [number, number][];
}

/** Share of the lighter one's weight, and words in a row, from which two quotations of one article begin, or go on, alike. */
const beginsAlike = { share: 0.25, run: 3 };

/**
 * All pairs of entries, fragments aside, whose words say that they render one utterance; and what is told apart, fragments
 * among it. Two like quotations that one article prints in its text, neither
 * of them a part of the other, are two sayings: this keeps stock phrases from making one utterance of everything that
 * begins alike.
 */
export function linksOf(
  entries: readonly Entry[],
  candidates: readonly (readonly Entry[])[],
  words: Vocabulary,
): Links {
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const links: Link[] = [];
  const apart: [number, number][] = [];
  for (const [second, entry] of entries.entries()) {
    const isWhole = !isFragment(entry, words);
    for (const candidate of candidates[second]!) {
      const first = places.get(candidate)!;
      // Of two that are candidates of one another the later one decides.
      if (first > second && candidates[first]!.includes(entry)) continue;
      if (shareAnArticle(candidate, entry) && areTwo(candidate, entry, words)) apart.push([first, second]);
      else if (isWhole && !isFragment(candidate, words)) {
        const likeness = likenessOf(candidate, entry, words);
        if (likeness !== null) links.push({ first, second, likeness });
      }
    }
  }
  const likely = ofOneStory(withoutAnswers(links, entries), entries);
  return { links: likely.sort((a, b) => b.likeness.share - a.likeness.share), apart };
}

/**
 * The links but for those between two speakers of whom one has more to it: who denies what another said repeats it, and a part of the
 * denial may be all of what was said.
 */
function withoutAnswers(links: readonly Link[], entries: readonly Entry[]): Link[] {
  const isConflict = ({ first, second }: Link) => {
    const [a, b] = [entries[first]!.speaker, entries[second]!.speaker];
    return a !== null && b !== null && a !== b;
  };
  const own = new Map<number, number[]>();
  const pairs = new Set<string>();
  for (const link of links) {
    const { first, second } = link;
    pairs.add(`${first} ${second}`).add(`${second} ${first}`);
    if (isConflict(link) || link.likeness.kind !== 'held') continue;
    for (const [at, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (entries[other]!.ids.length > entries[at]!.ids.length && beginsInside(entries[at]!))
        own.set(at, [...(own.get(at) ?? []), other]);
    }
  }
  return links.filter((link) => {
    if (!isConflict(link)) return true;
    const { first, second } = link;
    const isAll = (at: number, other: number) => {
      const fuller = own.get(at);
      return fuller === undefined || fuller.some((one) => pairs.has(`${one} ${other}`));
    };
    return isAll(first, second) && isAll(second, first);
  });
}

function beginsInside({ occurrences }: Entry): boolean {
  return occurrences.every(({ wording }) => wording.words[0]?.opensSentence !== true);
}

/** The links but for those of changed words between articles that have nothing else in common, where these are not very alike. */
function ofOneStory(links: readonly Link[], entries: readonly Entry[]): Link[] {
  const stories = new Set<string>();
  const pairsOf = ({ first, second }: Link) => {
    const [a, b] = [articlesOf(entries[first]!), articlesOf(entries[second]!)];
    return a.flatMap((one) => b.map((other) => (one < other ? `${one}\n${other}` : `${other}\n${one}`)));
  };
  for (const link of links) {
    if (link.likeness.kind !== 'changed') for (const pair of pairsOf(link)) stories.add(pair);
  }
  return links.filter((link) => {
    if (link.likeness.kind !== 'changed' || link.likeness.odds >= leastOdds.elsewhere) return true;
    return pairsOf(link).some((pair) => stories.has(pair));
  });
}

/** Some of the articles that print it: of agency copy a few stand for all. */
function articlesOf({ occurrences }: Entry): string[] {
  return occurrences.slice(0, 8).map(({ article }) => article);
}

function areTwo(a: Entry, b: Entry, words: Vocabulary): boolean {
  const [shorter, longer] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
  if (a.speaker !== b.speaker || isHeld(longer.ids, shorter.ids)) return false;
  const { shared, lighter, run } = overlapOf(a.ids, b.ids, words);
  return run >= beginsAlike.run && shared >= beginsAlike.share * lighter;
}

/** Does an article print both in its text? What it prints in a headline it may print again, and otherwise. */
function shareAnArticle(a: Entry, b: Entry): boolean {
  const inText = (entry: Entry) =>
    entry.occurrences.flatMap(({ article, inHeading }) => (inHeading ? [] : [article]));
  const articles = new Set(inText(a));
  return inText(b).some((article) => articles.has(article));
}
