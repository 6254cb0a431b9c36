import type { Occurrence } from './occurrence.ts';
import { areNear } from './days.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weightOf } from './overlap.ts';

/** The same words by the same speaker within days of one another: what grouping compares. */
export interface Entry {
  ids: Int32Array;
  weight: number;
  speaker: string | null;
  day: number | null;
  occurrences: Occurrence[];
}

/** From so many words on, the same words by the same speaker weeks later are possibly the same utterance, quoted again. */
export const unmistakable = 12;

/**
 * One entry for each wording, speaker and time, in the order in which they first occur. Counts their words. Those of `alone` have an entry
 * each.
 */
export function entriesOf(
  occurrences: readonly Occurrence[],
  words: Vocabulary,
  alone: ReadonlySet<Occurrence> = new Set(),
): Entry[] {
  const byWords = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  for (const occurrence of occurrences) {
    const { key, speaker, day, wording } = occurrence;
    const name = `${speaker ?? ''}\n${key}`;
    const alike = byWords.get(name);
    const known = alone.has(occurrence)
      ? undefined
      : alike?.find((entry) => !alone.has(entry.occurrences[0]!) && areNear(entry.day, day));
    if (known !== undefined) {
      known.occurrences.push(occurrence);
      known.day ??= day;
      continue;
    }
    const ids = words.read(wording.words.map((word) => word.key));
    words.count(ids);
    const entry: Entry = { ids, weight: 0, speaker, day, occurrences: [occurrence] };
    entries.push(entry);
    if (alike === undefined) byWords.set(name, [entry]);
    else alike.push(entry);
  }
  for (const entry of entries) entry.weight = weightOf(entry.ids, words);
  return entries;
}
