import { wordKey } from '../../../src/text/words.ts';
import type { Article } from '../../../src/model/types.ts';
import type { GroupingScore } from './grouping.ts';
import { scoreGrouping } from './grouping.ts';
import type { Corpus, Printed } from './print.ts';

/** One group for each speaker's same words, case, marks and punctuation aside; articles at most two days apart. */
export function exactGroups({ articles, printed }: Corpus): number[] {
  const day = daysOf(articles);
  const open = new Map<string, { group: number; day: number }>();
  return printed.map(({ text, speaker, article }, index) => {
    const key = `${speaker}\n${wordKey(text)}`;
    const known = open.get(key);
    const today = day.get(article) ?? 0;
    if (known !== undefined && today - known.day <= daysApart) return known.group;
    open.set(key, { group: index, day: today });
    return index;
  });
}

const daysApart = 2;

export type Likeness = 'Jaccard' | 'overlap';

export interface Best {
  likeness: Likeness;
  threshold: number;
  score: GroupingScore;
}

/**
 * Likeness of two sets of words, of the same speaker in articles at most two days apart; all that are as alike as a
 * threshold says become one group (single link). Both likenesses and every threshold in steps of 0.05 are tried on the very data
 * that is scored, and the best by the harmonic mean of precision and recall is given: better than it could do elsewhere.
 */
export function bestTokenSets(corpus: Corpus): Best {
  const pairs = alikePairs(corpus);
  let best: (Best & { mean: number }) | null = null;
  for (const likeness of ['Jaccard', 'overlap'] as const) {
    for (let threshold = 1; threshold >= 0.199; threshold -= 0.05) {
      const score = scoreGrouping(corpus.printed, linked(corpus.printed, pairs, likeness, threshold));
      const { precision, recall } = score.half;
      const mean = (2 * precision * recall) / Math.max(1e-9, precision + recall);
      if (best === null || mean > best.mean) best = { likeness, threshold, score, mean };
    }
  }
  if (best === null) throw new Error('nothing to compare');
  return best;
}

interface AlikePair extends Record<Likeness, number> {
  a: number;
  b: number;
}

function alikePairs({ articles, printed }: Corpus): AlikePair[] {
  const day = daysOf(articles);
  const sets = printed.map(({ text }) => new Set(wordKey(text).split(' ')));
  const bySpeaker = new Map<string, number[]>();
  for (const [index, { speaker }] of printed.entries()) {
    const list = bySpeaker.get(speaker);
    if (list === undefined) bySpeaker.set(speaker, [index]);
    else list.push(index);
  }
  const pairs: AlikePair[] = [];
  for (const list of bySpeaker.values()) {
    for (const [first, a] of list.entries()) {
      for (let second = first + 1; second < list.length; second += 1) {
        const b = list[second] as number;
        const dayOf = (index: number) => day.get(printed[index]?.article ?? '') ?? 0;
        // Articles come in the order of their stories, a day or so out of order at most.
        if (dayOf(b) - dayOf(a) > daysApart + 2) break;
        if (Math.abs(dayOf(b) - dayOf(a)) > daysApart) continue;
        const [small, large] = [sets[a] as Set<string>, sets[b] as Set<string>].sort(
          (one, other) => one.size - other.size,
        );
        if (small === undefined || large === undefined) continue;
        let shared = 0;
        for (const word of small) if (large.has(word)) shared += 1;
        const overlap = shared / small.size;
        if (overlap >= 0.2)
          pairs.push({ a, b, overlap, Jaccard: shared / (small.size + large.size - shared) });
      }
    }
  }
  return pairs;
}

function linked(
  printed: readonly Printed[],
  pairs: readonly AlikePair[],
  likeness: Likeness,
  threshold: number,
): number[] {
  const parents = Array.from(printed.keys());
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] as number] as number;
    return at;
  };
  for (const pair of pairs) if (pair[likeness] >= threshold - 1e-9) parents[root(pair.a)] = root(pair.b);
  return parents.map((_, index) => root(index));
}

function daysOf(articles: readonly Article[]): Map<string, number> {
  return new Map(articles.map(({ id, published }) => [id, Date.parse(published?.value ?? '') / 86_400_000]));
}
