import { utcTicks } from 'd3';
import type { Chip } from './chip.ts';
import { daysBetween, formatDate } from './days.ts';
import { placeTicks, type Tick } from './publication-ticks.ts';
import { ellipsize } from './text-width.ts';
import { laneWidthFor, TIMELINE_SIZE, type Lane } from './timeline-days.ts';
import { timelineDays, type Statement, type TimelineInput } from './timeline.ts';

export interface AxisLayout {
  form: 'axis';
  width: number;
  height: number;
  laneWidth: number;
  top: number;
  /** Dates along the axis, px. */
  dates: { x: number; text: string }[];
  /** Where the column of what has no day begins; null where everything has one. */
  undatedX: number | null;
  lanes: Lane[];
  ticks: Tick[];
  ticksY: number;
}

const TARGET = 24;
const UNDATED_WIDTH = 112;
const TOP = 34;

/** Wide form for many days: time to scale, bare glyphs, set on top of each other where they would touch. */
export function layoutTimelineAxis(input: TimelineInput, width: number): AxisLayout {
  const days = timelineDays(input);
  const dated = days.flatMap(({ date }) => (date ? [date] : []));
  const speakers = input.speakers.filter(({ id }) =>
    days.some(({ statements }) => statements.some(({ speaker }) => speaker === id)),
  );
  const laneWidth = laneWidthFor(speakers);
  const undatedX = dated.length < days.length ? width - UNDATED_WIDTH : null;
  const right = undatedX ?? width;
  const first = dated[0] ?? new Date(0);
  const last = dated.at(-1) ?? first;
  const from = laneWidth + TARGET / 2;
  const span = Math.max(1, last.getTime() - first.getTime());
  // A linear map and D3's ticks rather than its time scale, which brings colours and formats of 9 kB with it.
  const time = (date: Date): number =>
    from + ((right - TARGET / 2 - from) * (date.getTime() - first.getTime())) / span;

  const style = tickStyle(daysBetween(first, last));
  const dates: { x: number; text: string }[] = [];
  for (const date of utcTicks(first, last, Math.max(2, Math.floor((right - laneWidth) / 130)))) {
    const text = formatDate(date, style);
    const x = time(date);
    if (text !== dates.at(-1)?.text && x < right - 50) dates.push({ x, text });
  }

  const lanes: Lane[] = [];
  let y = TOP;
  for (const speaker of speakers) {
    const placed = days.flatMap(({ date, statements }) =>
      statements
        .filter((statement) => statement.speaker === speaker.id)
        .map((statement) => ({ statement, x: date ? time(date) : null })),
    );
    const { chips, height } = stack(placed, { y: y + 4, undatedX: undatedX ?? width, width });
    lanes.push({
      speaker,
      text: ellipsize(speaker.short, laneWidth - 12, TIMELINE_SIZE.lane),
      y,
      height: height + 8,
      chips,
    });
    y += height + 8;
  }
  const ticksY = y;
  const { ticks, height } = placeTicks(
    days.flatMap(({ date, articles }) =>
      articles.map((article) =>
        date
          ? { article, x: time(date), from: laneWidth, to: right }
          : { article, x: (undatedX ?? laneWidth) + 4, from: undatedX ?? laneWidth, to: width },
      ),
    ),
    { y: ticksY + 6, size: TIMELINE_SIZE.small },
  );
  return {
    form: 'axis',
    width,
    height: ticksY + (ticks.length ? height + 12 : 1),
    laneWidth,
    top: TOP,
    dates,
    undatedX,
    lanes,
    ticks,
    ticksY,
  };
}

function tickStyle(days: number): 'short' | 'month' | 'year' {
  if (days > 1500) return 'year';
  return days > 150 ? 'month' : 'short';
}

/** Puts each mark on the lowest line that is free at its place; what has no day fills its column in rows. */
function stack(
  placed: readonly { statement: Statement; x: number | null }[],
  room: { y: number; undatedX: number; width: number },
): { chips: Chip[]; height: number } {
  const ends: number[] = [];
  const across = Math.max(1, Math.floor((room.width - room.undatedX - 8) / TARGET));
  let undated = 0;
  const chips = placed.map(({ statement, x }): Chip => {
    let line: number;
    let centre: number;
    if (x === null) {
      line = Math.floor(undated / across);
      centre = room.undatedX + 8 + ((undated % across) + 0.5) * TARGET;
      undated += 1;
    } else {
      line = ends.findIndex((end) => end <= x - TARGET / 2);
      if (line < 0) line = ends.length;
      ends[line] = x + TARGET / 2;
      centre = x;
    }
    return {
      source: statement,
      x: centre - TARGET / 2,
      y: room.y + line * TARGET,
      width: TARGET,
      height: TARGET,
      radius: 5.6,
      glyphX: centre,
      middle: room.y + (line + 0.5) * TARGET,
      textX: centre,
      anchor: 'start',
      lines: [],
      count: '',
      size: TIMELINE_SIZE.chip,
    };
  });
  return { chips, height: Math.max(1, ends.length, Math.ceil(undated / across)) * TARGET };
}
