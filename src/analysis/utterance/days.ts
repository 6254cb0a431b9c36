import type { Day } from '../../model/types.ts';

/** Days after which like words are no longer taken for one act of speech: longer than a story takes to travel. */
const window = 7;

/** Days since 1970-01-01; null for none. */
export function dayNumber(day: Day | null): number | null {
  return day === null ? null : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Within so many days of one another other words may be another rendering; later, they are another occasion. */
const sameOccasion = 2;

/** False where two days are known and are of different occasions. */
export function areOfOneOccasion(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= sameOccasion;
}

/** False where two days are known and too far apart to be of one occasion. */
export function areNear(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) <= window;
}

/** The stretch of time by which wordings are indexed: near days are in the same or in neighbouring ones. */
export function week(day: number | null): number | null {
  return day === null ? null : Math.floor(day / window);
}
