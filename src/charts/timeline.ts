import { groups } from 'd3';
import type { Day, SaidOn } from '../model/types.ts';
import type { ChipSource } from './chip.ts';
import { dateToDay, dayToDate, formatDate } from './days.ts';
import type { Head } from './linked.ts';
import type { ChartTable } from './table.ts';
import { capitalize, counted, every, spell, STANCE_WORDS } from './words.ts';

/** Something said: by whom, when, and what stance it takes on which claim. */
export interface Statement extends ChipSource {
  /** `text` is the claim's label of a few words. */
  id: string;
  speaker: string;
  /** Null where neither the text nor the article gives a day. Anything that is no real day counts as null. */
  day: Day | null;
  basis: SaidOn['basis'];
}

export interface Publication extends Head {
  published: Day | null;
}

/** Speakers in the caller's order, usually that of the matrix. Statements of unlisted speakers are left out. */
export interface TimelineInput {
  speakers: Head[];
  statements: Statement[];
  articles: Publication[];
}

/** What happened on one day; `date` is null for what has no day. */
export interface TimelineDay {
  day: Day | null;
  date: Date | null;
  statements: Statement[];
  articles: Publication[];
}

/** The days on which anything was said or published, in order, and last, if need be, what has no day. */
export function timelineDays(input: TimelineInput): TimelineDay[] {
  const known = new Set(input.speakers.map(({ id }) => id));
  const days = new Map<Day | null, TimelineDay>();
  const dayOf = (written: Day | null): TimelineDay => {
    const date = dayToDate(written);
    const day = date && dateToDay(date);
    const found = days.get(day) ?? { day, date, statements: [], articles: [] };
    days.set(day, found);
    return found;
  };
  for (const statement of input.statements) {
    if (known.has(statement.speaker)) {
      const day = dayOf(statement.day);
      day.statements.push({ ...statement, uncertain: day.date !== null && statement.basis === 'published' });
    }
  }
  for (const article of input.articles) dayOf(article.published).articles.push(article);
  return Array.from(days.values()).sort(
    (a, b) => (a.date?.getTime() ?? Infinity) - (b.date?.getTime() ?? Infinity),
  );
}

/** What was said and published in one day, month or year. */
export interface TimelinePeriod {
  date: Date | null;
  text: string;
  statements: Statement[];
  articles: Publication[];
}

const MOST_HEADINGS = 16;

/** Days under headings: each its own where they are few, else months, else years. */
export function timelinePeriods(days: readonly TimelineDay[]): TimelinePeriod[] {
  const periodsOf = (style: 'full' | 'month' | 'year'): TimelinePeriod[] =>
    groups(days, ({ date }) => (date ? formatDate(date, style) : 'No day given')).map(([text, within]) => ({
      date: within[0]?.date ?? null,
      text,
      statements: within.flatMap(({ statements }) => statements),
      articles: within.flatMap(({ articles }) => articles),
    }));
  for (const style of ['full', 'month'] as const) {
    const periods = periodsOf(style);
    if (periods.length <= MOST_HEADINGS) return periods;
  }
  return periodsOf('year');
}

/** More statements than this are drawn as bare glyphs: their names would bury them. */
export const MOST_NAMED = 90;

/** The picture in one sentence: on which day most was said, and how many days are only those of publication. */
export function timelineFinding(input: TimelineInput): string {
  const days = timelineDays(input).filter(({ statements }) => statements.length > 0);
  const statements = days.flatMap((day) => day.statements);
  const dated = days.filter(({ date }) => date !== null);
  const total = statements.length;
  if (total === 0) return 'No statement in this corpus yet';
  const [first] = dated;
  if (!first?.date) return capitalize(`${counted(total, 'statement')}, none with a date`);
  const busiest = dated.reduce(
    (most, day) => (day.statements.length > most.statements.length ? day : most),
    first,
  );
  const last = dated.at(-1)?.date ?? first.date;
  if (busiest.statements.length * 4 < total) {
    return capitalize(
      `${counted(total, 'statement')}, from ${formatDate(first.date, 'long')} to ${formatDate(last, 'long')}`,
    );
  }
  const when = formatDate(busiest.date ?? first.date, 'long');
  const uncertain = statements.filter((statement) => statement.uncertain).length;
  const rest =
    uncertain > 0
      ? `; ${spell(uncertain)} ${uncertain === 1 ? 'is' : 'are'} dated only by ${uncertain === 1 ? 'its' : 'their'} article`
      : '';
  if (busiest.statements.length === total) {
    return `${total === 1 ? 'The one statement dates' : `${capitalize(every(total, 'statement'))} date`} from ${when}${uncertain === total ? ', the day of publication' : rest}`;
  }
  return capitalize(
    `${spell(busiest.statements.length)} of ${counted(total, 'statement')} date${busiest.statements.length === 1 ? 's' : ''} from ${when}${rest}`,
  );
}

const BASIS_WORDS: Record<SaidOn['basis'], string> = {
  stated: 'stated in the text',
  resolved: 'worked out from the text',
  published: 'day of publication',
};

/** A row for each statement, in the order of time. */
export function timelineTable(input: TimelineInput): ChartTable {
  const speakers = new Map(input.speakers.map(({ id, short }) => [id, short]));
  return {
    caption: timelineFinding(input),
    columns: ['Day', 'Day known from', 'Speaker', 'Stance', 'Claim', 'Passages'],
    rows: timelineDays(input).flatMap(({ day, statements }) =>
      statements.map((statement) => [
        day ?? 'no day given',
        day ? BASIS_WORDS[statement.basis] : '',
        speakers.get(statement.speaker) ?? '',
        { text: STANCE_WORDS[statement.stance], href: statement.href },
        statement.text,
        String(statement.count ?? 1),
      ]),
    ),
  };
}
