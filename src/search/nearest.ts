import { normalize } from '../text/normalize.ts';

export interface Near<T> {
  candidate: T;
  /** 0 to 1, 1 the same words. */
  likeness: number;
}

/** Less alike than this is a guess that helps nobody. */
const LEAST = 0.3;
const LONGEST = 200;

/** The hash that ends the id of a quotation, and the number that tells two alike in one article apart. */
const hashed = /-[0-9a-hjkmnp-tv-z]{6}(?:-\d+)?$/u;

/**
 * What an id that no longer exists most likely meant, best first, at most `limit`. Ids and labels are compared by
 * pairs of letters (Dice 1945); since the hash at the end of an id says nothing about its words, each is also
 * compared without it. Free of Fuse, so that the page for unknown addresses stays light.
 */
export function nearest<T extends { id: string; label: string }>(
  wanted: string,
  candidates: readonly T[],
  limit = 5,
): Near<T>[] {
  const forms = shapes(wanted);
  return candidates
    .map((candidate) => {
      const own = [...shapes(candidate.id), pairs(candidate.label)];
      return {
        candidate,
        likeness: Math.max(...forms.flatMap((form) => own.map((other) => dice(form, other)))),
      };
    })
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}

function shapes(id: string): Map<string, number>[] {
  const bare = id.replace(hashed, '');
  return bare === id ? [pairs(id)] : [pairs(id), pairs(bare)];
}

/** How often each two neighbouring letters occur; words are kept apart. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = ` ${normalize(text.slice(0, LONGEST))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
