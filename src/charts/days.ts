import type { Day } from '../model/types.ts';
import { MONTHS } from '../model/written-day.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MS_A_DAY = 86_400_000;

/** Midnight UTC of a day; null for anything that is not a real day written `YYYY-MM-DD`. */
export function dayToDate(day: Day | null): Date | null {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || dateToDay(date) !== day ? null : date;
}

export function dateToDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / MS_A_DAY);
}

/**
 * A date in words, the same in every browser and at build time (`Intl` differs between versions, which would undo
 * hydration): `full` Thursday 13 March 2025, `long` 13 March 2025, `brief` 13 Mar 2025, `short` 13 Mar, `month` Mar 2025, `year` 2025.
 */
export function formatDate(
  date: Date,
  style: 'full' | 'long' | 'brief' | 'short' | 'month' | 'year',
): string {
  const day = date.getUTCDate();
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const year = date.getUTCFullYear();
  switch (style) {
    case 'full':
      return `${WEEKDAYS[date.getUTCDay()]} ${day} ${month} ${year}`;
    case 'long':
      return `${day} ${month} ${year}`;
    case 'brief':
      return `${day} ${month.slice(0, 3)} ${year}`;
    case 'short':
      return `${day} ${month.slice(0, 3)}`;
    case 'month':
      return `${month.slice(0, 3)} ${year}`;
    case 'year':
      return String(year);
  }
}

/** How long after: `the next day`, `12 days later`, `5 months later`, `3 years later`. */
export function laterBy(days: number): string {
  if (days <= 1) return 'the next day';
  if (days < 60) return `${days} days later`;
  if (days < 730) return `${Math.round(days / 30.44)} months later`;
  return `${Math.round(days / 365.25)} years later`;
}
