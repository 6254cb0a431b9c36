import { sum } from 'd3';
import { placeChips, type Chip } from './chip.ts';
import { daysBetween, laterBy } from './days.ts';
import type { Head } from './linked.ts';
import { flowTicks, type Tick } from './publication-ticks.ts';
import { ellipsize, wrap } from './text-width.ts';
import { MOST_NAMED, timelineDays, timelinePeriods, type TimelineInput } from './timeline.ts';

export interface Turn {
  speaker: Head;
  lines: { text: string; y: number }[];
  chips: Chip[];
  /** px, of the name. */
  area: { x: number; y: number; width: number; height: number };
}

export interface TurnsDay {
  /** The day's dot on the rail, and the baseline of its date. */
  y: number;
  text: string;
  later: { text: string; y: number } | null;
  ticks: Tick[];
  /** Baseline of the word "Published". */
  published: number | null;
  turns: Turn[];
}

export interface TurnsLayout {
  width: number;
  height: number;
  rail: number;
  left: number;
  days: TurnsDay[];
}

export const TURNS_SIZE = { day: 14, name: 14, chip: 14, small: 12.5 };
const CHIP_LINE = 30;
const NAME_LEADING = 17;

/** The narrow form of the timeline: time runs down a rail, each day (of many days each month or year) a heading, each speaker's words a turn under it. */
export function layoutTimelineTurns(input: TimelineInput, width: number): TurnsLayout {
  const days = timelineDays(input);
  const periods = timelinePeriods(days);
  const bare = sum(days, ({ statements }) => statements.length) > MOST_NAMED;
  const rail = 5;
  const left = 20;
  const nameWidth = Math.round(Math.min(140, (width - left) * 0.34));
  const chipsX = left + nameWidth;
  const placed: TurnsDay[] = [];
  let y = 0;
  for (const [index, { date, text, statements, articles }] of periods.entries()) {
    const before = periods[index - 1]?.date;
    const apart = before && date && periods.length === days.length ? daysBetween(before, date) : 1;
    let later: TurnsDay['later'] = null;
    if (index > 0) y += 14;
    if (apart > 1) {
      later = { text: laterBy(apart), y: y + 8 };
      y += 24;
    }
    const day: TurnsDay = {
      y: y + 12,
      text: ellipsize(text, width - left, TURNS_SIZE.day, 'bold'),
      later,
      ticks: [],
      published: null,
      turns: [],
    };
    y += 28;
    for (const speaker of input.speakers) {
      const said = statements.filter((statement) => statement.speaker === speaker.id);
      if (said.length === 0) continue;
      const names = wrap(speaker.short, nameWidth - 8, TURNS_SIZE.name, 2);
      const nameHeight = CHIP_LINE + (names.length - 1) * NAME_LEADING;
      const { chips, height } = placeChips(said, {
        x: chipsX,
        y,
        width: width - chipsX,
        size: TURNS_SIZE.chip,
        lineHeight: CHIP_LINE,
        bare,
      });
      day.turns.push({
        speaker,
        lines: names.map((text, line) => ({ text, y: y + CHIP_LINE / 2 + 5 + line * NAME_LEADING })),
        chips,
        area: { x: left - 4, y, width: nameWidth, height: nameHeight },
      });
      y += Math.max(height, nameHeight);
    }
    if (articles.length > 0) {
      day.published = y + 17;
      const { ticks, height } = flowTicks(articles, {
        x: chipsX + 4,
        y,
        width: width - chipsX - 4,
        size: TURNS_SIZE.small,
      });
      day.ticks = ticks;
      y += height;
    }
    placed.push(day);
  }
  return { width, height: y + 1, rail, left, days: placed };
}
