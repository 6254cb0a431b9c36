import type { Day } from '../../model/types.ts';
import { isDay, MONTHS, writtenDay } from '../../model/written-day.ts';

const ordinal = /(?<=\d)(?:st|nd|rd|th)\b/iu;
const monthWord = '(?<month>[a-z]{3,9})\\.?';
const year = '(?<year>\\d{4})';
const dateOfMonth = '(?<date>\\d{1,2})';
const forms = [
  `^${year}$`,
  `^${year}[-/.](?<month>\\d{1,2})(?:[-/.]${dateOfMonth})?$`,
  `^${monthWord}(?:,? ${year})?$`,
  `^${dateOfMonth}\\.? ${monthWord}$`,
  `^${monthWord} ${dateOfMonth}$`,
].map((form) => new RegExp(form, 'iu'));

/**
 * The first day of a year, month or day as a reader types it: `2025`, `2025-03`, `2025-03-14`, `March`,
 * `March 2025`, `14 March`, `March 14`, `14 March 2025`. Without a year it is the one nearest to the days of the
 * corpus. Null where it is none of these, or no such day exists.
 */
export function typedDay(typed: string, days: readonly [Day, Day] | null): Day | null {
  const text = typed.trim().replace(/\s+/gu, ' ').replace(ordinal, '');
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const month = monthOf(found['month']);
    if (month === null) continue;
    const behindYear = `-${padded(month)}-${padded(found['date'] ?? '1')}`;
    if (found['year'] !== undefined) return existing(`${found['year']}${behindYear}`);
    return days && nearestYear(behindYear, days);
  }
  // Behind a day in figures `writtenDay` lets a time stand, and with it here whatever is typed next.
  return /^\d{4}/u.test(text) ? null : writtenDay(text);
}

/** True where it can become a day when more of it is typed. */
export function beginsDay(typed: string): boolean {
  return typed === '' || /^\d[\d./-]{0,9}$/u.test(typed) || monthsBegunBy(typed).length > 0;
}

/** `3`, `03` and `mar` to `march` are 3; nothing is January; null for other words. */
function monthOf(written: string | undefined): string | null {
  if (written === undefined) return '1';
  if (/^\d/u.test(written)) return written;
  const [one, ...more] = monthsBegunBy(written);
  return one !== undefined && more.length === 0 ? String(one) : null;
}

/** Numbers of the months, January 1, whose names begin so. */
function monthsBegunBy(letters: string): number[] {
  const start = letters.toLowerCase();
  return [...MONTHS.keys()]
    .filter((month) => MONTHS[month]!.toLowerCase().startsWith(start))
    .map((month) => month + 1);
}

function nearestYear(behindYear: string, [earliest, latest]: readonly [Day, Day]): Day | null {
  let best: Day | null = null;
  let least = Infinity;
  for (let each = Number(latest.slice(0, 4)) + 1; each >= Number(earliest.slice(0, 4)) - 1; each -= 1) {
    const day = existing(`${String(each).padStart(4, '0')}${behindYear}`);
    if (day === null) continue;
    const away = Math.max(0, Date.parse(earliest) - Date.parse(day), Date.parse(day) - Date.parse(latest));
    if (away < least) [best, least] = [day, away];
  }
  return best;
}

function existing(day: string): Day | null {
  return isDay(day) ? day : null;
}

function padded(number: string): string {
  return number.padStart(2, '0');
}
