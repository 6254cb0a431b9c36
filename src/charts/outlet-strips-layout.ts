import { scaleLinear } from 'd3';
import type { OutletStrip, OutletStripsInput, StripMark } from './outlet-strips.ts';
import { stripNotes, type StripNote } from './outlet-strips-finding.ts';
import { flow } from './flow.ts';
import { textWidth, wrap } from './text-width.ts';

/** A stretch of the strip, px from the picture's left edge. */
export interface StripPiece {
  x: number;
  width: number;
}

export interface PlacedNote extends StripNote {
  x: number;
  /** The middle of its line. */
  y: number;
}

export interface StripRow {
  strip: OutletStrip;
  /** What can be pressed: the whole row. */
  area: { x: number; y: number; width: number; height: number };
  name: { x: number; y: number; text: string }[];
  /** Where it quotes. */
  quoted: StripPiece[];
  /** What the fullest wording has before and behind it. */
  beyond: StripPiece[];
  /** The middle of the strip. */
  middle: number;
  marks: { mark: StripMark; x: number; width: number }[];
  notes: PlacedNote[];
}

export interface OutletStripsLayout {
  width: number;
  height: number;
  rows: StripRow[];
}

export const STRIP_SIZE = { name: 15, note: 13.5, thickness: 12 };
const NAME_WIDTH = 176;
const NOTE_WIDTH = 260;
const NARROW = 560;
const NOTE_LINE = 22;
const GLYPH = 20;
const LINE = 20;
const INSET = 4;

/** A row for each rendering: its name, a strip as long as the fullest wording, and in words how it differs. */
export function layoutOutletStrips({ words, strips }: OutletStripsInput, width: number): OutletStripsLayout {
  const stacked = width < NARROW;
  const left = stacked ? INSET : NAME_WIDTH;
  const right = stacked ? width - INSET : width - NOTE_WIDTH;
  const along = scaleLinear([0, Math.max(1, words)], [left, right]);
  const rows: StripRow[] = [];
  let y = 0;
  for (const strip of strips) {
    const lines = wrap(
      strip.short,
      stacked ? width - INSET * 2 : NAME_WIDTH - 20,
      STRIP_SIZE.name,
      2,
      'bold',
    );
    const nameHeight = lines.length * LINE;
    const track = stacked ? y + 6 + nameHeight + 4 : y + 6;
    const middle = track + LINE / 2;
    const noteTop = stacked ? track + LINE + 2 : y + 5;
    const notes = placeNotes(
      strip,
      words,
      stacked ? left : right + 16,
      noteTop,
      stacked ? width - INSET * 2 : NOTE_WIDTH - 20,
    );
    const bottom = Math.max(noteTop + notes.height, y + 6 + nameHeight, track + LINE) + 7;
    rows.push({
      strip,
      area: { x: 0, y: y + 1, width, height: bottom - y - 2 },
      name: lines.map((text, index) => ({ x: INSET, y: y + 21 + index * LINE, text })),
      quoted: quotedPieces(strip).map(([from, to]) => ({ x: along(from), width: along(to) - along(from) })),
      beyond: [
        { x: left, width: along(strip.from) - left },
        { x: along(strip.to), width: right - along(strip.to) },
      ].filter((piece) => piece.width > 0),
      middle,
      marks: strip.marks.map((mark) => ({
        mark,
        x: along(mark.at),
        width: along(mark.at + mark.count) - along(mark.at),
      })),
      notes: notes.placed,
    });
    y = bottom;
  }
  return { width, height: y, rows };
}

/** The fullest wording's words that a rendering prints in some form: from its first to its last, less what it cuts. */
function quotedPieces({ from, to, marks }: OutletStrip): [number, number][] {
  const pieces: [number, number][] = [];
  let at = from;
  const cuts = marks.filter(({ kind }) => kind === 'marked-cut' || kind === 'unmarked-cut');
  for (const cut of cuts.sort((a, b) => a.at - b.at)) {
    if (cut.at > at) pieces.push([at, cut.at]);
    at = Math.max(at, cut.at + cut.count);
  }
  if (to > at) pieces.push([at, to]);
  return pieces;
}

function placeNotes(
  strip: OutletStrip,
  words: number,
  x: number,
  y: number,
  width: number,
): { placed: PlacedNote[]; height: number } {
  const notes = stripNotes(strip, words);
  const { boxes, height } = flow(
    notes.map(({ kind, text }) => ({
      width: textWidth(text, STRIP_SIZE.note) + (kind ? GLYPH : 0),
      height: NOTE_LINE,
    })),
    { width, gap: 12 },
  );
  return {
    placed: notes.map((note, index) => ({
      ...note,
      x: x + (boxes[index]?.x ?? 0),
      y: y + (boxes[index]?.y ?? 0) + NOTE_LINE / 2,
    })),
    height,
  };
}
