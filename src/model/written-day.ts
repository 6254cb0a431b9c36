import type { Day } from './types.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** English names, January first. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
const months = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

/** True for a day that exists, written `2025-03-14`. */
export function isDay(text: string): boolean {
  const [, year, month, date] = form.exec(text) ?? [];
  if (year === undefined) return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(date);
}

/** True for what is written as a day, whether or not that day exists. */
export function looksLikeDay(text: string): boolean {
  return form.test(text);
}

/**
 * The ISO form (ISO 8601, calendar date) of a day written `2025-3-4`, `2025-03-14T10:00`, `2025/03/14`,
 * `14 March 2025` or `March 14, 2025`. Null for others, and for `04/03/2025`, which two continents read differently.
 */
export function writtenDay(text: string): Day | null {
  const numeric = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (numeric !== null) return assemble(numeric[1], Number(numeric[2]), numeric[3]);
  const dayFirst = /^(\d{1,2})\.? (\p{L}{3,})\.?,? (\d{4})$/u.exec(text);
  if (dayFirst !== null) return assemble(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (monthFirst !== null) return assemble(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

/** 1 to 12 for the English name of a month or its beginning of three letters or more; 0 for others. */
export function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function assemble(year = '', month: number, date = ''): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
