import { wordKey } from '../text/words.ts';
import type { ShownRendering } from './data/utterance.ts';

/** The renderings of one wording. */
export interface WordingGroup {
  /** 0 is the fullest. */
  number: number;
  /** Those of the same words together; several where an article alters several places. */
  whole: ShownRendering[][];
  /** Renderings that are a part of the fullest in its very words, those of the same part together. */
  parts: ShownRendering[][];
}

/** What surely renders an utterance, by its wording; wordings and parts in the order of their first rendering. */
export function wordingGroups(renderings: readonly ShownRendering[]): WordingGroup[] {
  const sure = renderings.filter((rendering) => rendering.sure);
  return grouped(sure, ({ wording }) => wording).map((group) => ({
    number: group[0]!.wording,
    whole: grouped(
      group.filter(({ relation }) => relation !== 'part'),
      ({ words }) => wordKey(words),
    ),
    parts: grouped(
      group.filter(({ relation }) => relation === 'part'),
      ({ reach }) => reach.join(' '),
    ),
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
