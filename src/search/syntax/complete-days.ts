import type { Day } from '../../model/types.ts';
import { MONTHS } from '../../model/written-day.ts';

interface DayOption {
  label: string;
  insert: string;
  what: string;
}

/** Days are offered one by one where the corpus has no more of them than a month has, or their month is typed. */
const MOST_DAYS = 31;
const DAY = 86_400_000;

/**
 * Years, then months, then days that begin with what is typed (`2025`, `2025-0`, `mar`), the latest first, of those
 * only that part the articles of the corpus: with some before them and some after.
 */
export function completedDays(begun: string, days: readonly [Day, Day] | null): DayOption[] {
  if (days === null) return [];
  const [earliest, latest] = days;
  const typed = begun.trim().toLowerCase();
  const month = /^\d{4}-\d{2}/u.exec(typed)?.[0];
  const [from, to] = [Date.parse(earliest), Date.parse(latest)];
  const each = month === undefined ? (to - from) / DAY <= MOST_DAYS : true;
  const all = [...years(earliest, latest), ...months(earliest, latest)];
  if (each) all.push(...daysOf(month ?? '', earliest, latest));
  return all.filter(({ label, insert }) => insert.startsWith(typed) || label.toLowerCase().startsWith(typed));
}

function years(earliest: Day, latest: Day): DayOption[] {
  const first = Number(earliest.slice(0, 4));
  const last = Number(latest.slice(0, 4));
  return descending(first, last)
    .map((year) => String(year).padStart(4, '0'))
    .filter((year) => parts(`${year}-01-01`, earliest, latest))
    .map((year) => ({ label: year, insert: year, what: `1 January ${year}` }));
}

function months(earliest: Day, latest: Day): DayOption[] {
  const number = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return descending(number(earliest), number(latest))
    .map((month) => [Math.floor(month / 12), month % 12] as const)
    .map(([year, month]) => ({
      label: `${MONTHS[month]} ${year}`,
      insert: `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`,
      what: `1 ${MONTHS[month]} ${year}`,
    }))
    .filter(({ insert }) => parts(`${insert}-01`, earliest, latest));
}

/** Of one month, or (`''`) of all. */
function daysOf(month: string, earliest: Day, latest: Day): DayOption[] {
  const options: DayOption[] = [];
  const [first, last] = month === '' ? [earliest, latest] : [`${month}-01`, `${month}-31`];
  const from = Math.max(Date.parse(first), Date.parse(earliest));
  let time = Math.min(Date.parse(last) || Date.parse(`${month}-28`), Date.parse(latest));
  for (; time >= from; time -= DAY) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (!parts(day, earliest, latest)) continue;
    const [year, monthOfYear, date] = day.split('-').map(Number);
    options.push({ label: `${date} ${MONTHS[(monthOfYear ?? 1) - 1]} ${year}`, insert: day, what: '' });
  }
  return options;
}

function parts(day: Day, earliest: Day, latest: Day): boolean {
  return day > earliest && day <= latest;
}

function descending(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}
