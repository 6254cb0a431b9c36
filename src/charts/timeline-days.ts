import { max, rollup, sum } from 'd3';
import { placeChips, type Chip } from './chip.ts';
import { formatDate, daysBetween, laterBy } from './days.ts';
import type { Head } from './linked.ts';
import { flowTicks, type Tick } from './publication-ticks.ts';
import { ellipsize, textWidth } from './text-width.ts';
import { MOST_NAMED, timelineDays, type TimelineDay, type TimelineInput } from './timeline.ts';

export interface DayColumn {
  x: number;
  width: number;
  /** The date, and how long after the column before where days lie between them. */
  text: string;
  later: string;
}

export interface Lane {
  speaker: Head;
  text: string;
  y: number;
  height: number;
  chips: Chip[];
}

export interface DaysLayout {
  form: 'days';
  width: number;
  height: number;
  laneWidth: number;
  top: number;
  columns: DayColumn[];
  lanes: Lane[];
  /** Publications, under the lanes. */
  ticks: Tick[];
  ticksY: number;
}

export const TIMELINE_SIZE = { lane: 14, chip: 13, day: 13, small: 12 };
const NARROWEST_DAY = 150;
const NARROWEST_BARE_DAY = 92;
const BETWEEN = 8;
const CHIP_LINE = 27;
/** Room for the dates, px, without and with how much later each is. */
const TOP = { dates: 26, later: 42 };

/**
 * Wide form for few days: a column a day, a lane a speaker, in each what was said, in words. Null where the days are
 * too many for columns; then time is drawn to scale.
 */
export function layoutTimelineDays(input: TimelineInput, width: number): DaysLayout | null {
  const days = timelineDays(input);
  const bare = sum(days, ({ statements }) => statements.length) > MOST_NAMED;
  const speakers = input.speakers.filter(({ id }) =>
    days.some(({ statements }) => statements.some(({ speaker }) => speaker === id)),
  );
  const laneWidth = laneWidthFor(speakers);
  const narrowest = bare ? NARROWEST_BARE_DAY : NARROWEST_DAY;
  if ((width - laneWidth) / Math.max(1, days.length) < narrowest + BETWEEN) return null;

  const widths = dayWidths(days, width - laneWidth - BETWEEN * (days.length - 1), narrowest);
  let x = laneWidth;
  const columns = days.map(({ date }, index): DayColumn => {
    const before = days[index - 1]?.date;
    const apart = before && date ? daysBetween(before, date) : 1;
    const columnWidth = widths[index] ?? 0;
    const column: DayColumn = {
      x,
      width: columnWidth,
      text: dateThatFits(date, columnWidth - 8),
      later: apart > 1 ? ellipsize(laterBy(apart), columnWidth - 8, TIMELINE_SIZE.small) : '',
    };
    x += columnWidth + BETWEEN;
    return column;
  });

  const lanes: Lane[] = [];
  const top = columns.some(({ later }) => later) ? TOP.later : TOP.dates;
  let y = top;
  for (const speaker of speakers) {
    const cells = days.map(({ statements }, index) =>
      placeChips(
        statements.filter((statement) => statement.speaker === speaker.id),
        {
          x: columns[index]?.x ?? 0,
          y: y + 3,
          width: columns[index]?.width ?? 0,
          size: TIMELINE_SIZE.chip,
          lineHeight: CHIP_LINE,
          bare,
        },
      ),
    );
    const height = Math.max(CHIP_LINE, ...cells.map((cell) => cell.height)) + 6;
    lanes.push({
      speaker,
      text: ellipsize(speaker.short, laneWidth - 12, TIMELINE_SIZE.lane),
      y,
      height,
      chips: cells.flatMap(({ chips }) => chips),
    });
    y += height;
  }
  const ticksY = y;
  const published = days.map(({ articles }, index) =>
    flowTicks(articles, {
      x: columns[index]?.x ?? 0,
      y: ticksY + 6,
      width: columns[index]?.width ?? 0,
      size: TIMELINE_SIZE.small,
    }),
  );
  const ticks = published.flatMap((day) => day.ticks);
  const height = Math.max(...published.map((day) => day.height));
  return {
    form: 'days',
    width,
    height: ticksY + (ticks.length ? height + 12 : 1),
    laneWidth,
    top,
    columns,
    lanes,
    ticks,
    ticksY,
  };
}

/** Room for the speakers' names to the left of the lanes, px. */
export function laneWidthFor(speakers: readonly Head[]): number {
  const widest = Math.max(60, ...speakers.map(({ short }) => textWidth(short, TIMELINE_SIZE.lane)));
  return Math.min(180, Math.ceil(widest + 16));
}

/** A column's share of `width` px grows with its fullest lane: a day on which much was said gets the room it needs. */
function dayWidths(days: readonly TimelineDay[], width: number, narrowest: number): number[] {
  const fullest = days.map(
    ({ statements }) =>
      max(
        rollup(
          statements,
          (said) => said.length,
          ({ speaker }) => speaker,
        ).values(),
      ) ?? 1,
  );
  const spare = width - narrowest * days.length;
  return fullest.map((count) => narrowest + (spare * count) / sum(fullest));
}

/** The longest form of a date that fits into `width` px. */
function dateThatFits(date: Date | null, width: number): string {
  if (!date) return ellipsize('No day given', width, TIMELINE_SIZE.day, 'bold');
  const forms = (['full', 'long', 'brief'] as const).map((style) => formatDate(date, style));
  const fits = forms.find((form) => textWidth(form, TIMELINE_SIZE.day, 'bold') <= width);
  return fits ?? ellipsize(formatDate(date, 'brief'), width, TIMELINE_SIZE.day, 'bold');
}
