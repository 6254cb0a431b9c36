import { max } from 'd3';
import { textWidth } from './text-width.ts';
import type { ReadingOutlet, WordingReading } from './wordings.ts';
import type { LinePart, Run, Terminal } from './wordings-line.ts';
import { placeOutlets, type LabelBlock } from './wordings-outlets.ts';
import { breakLines, foldWords, type Piece } from './wordings-words.ts';

/** px of type; the narrow form has that of a phone. */
export interface WordingsSize {
  words: number;
  names: number;
}

export interface BranchBlock {
  reading: WordingReading;
  lines: Piece[][];
  labels: LabelBlock;
}

/** The line parted between `x` and `x + inner + 2 * BEND`. */
export interface ForkBlock {
  x: number;
  inner: number;
  branches: BranchBlock[];
}

/** One row of the line: what stands on it, px from its start. */
export interface Row {
  /** How many outlets print each stretch of it. */
  tracks: { from: number; to: number; outlets: number }[];
  lines: { x: number; pieces: Piece[] }[];
  forks: ForkBlock[];
  notes: { x: number; block: LabelBlock }[];
  end: number;
  /** Up to where the room beneath the line is taken. */
  taken: number;
}

/** px in which a branch leaves the line, and in which it comes back. */
export const BEND = 26;
const GAP = 5;
const NOTE_GAP = 14;
const WIDEST = 320;
const LONGEST_RUN = 14;
const LONGEST_READING = 22;

/** Breaks the line into rows of at most `width` px, as a paragraph breaks into lines. */
export function fillRows(parts: readonly LinePart[], width: number, size: WordingsSize): Row[] {
  const rows: Row[] = [newRow()];
  let row = rows[0]!;
  const turn = (): void => {
    row = newRow();
    rows.push(row);
  };

  function run({ words, outlets }: Run): void {
    const start = row.end === 0 ? 0 : row.end + GAP;
    const lines = breakLines(foldWords(words, LONGEST_RUN), width, size.words, width - start);
    for (const [index, line] of lines.entries()) {
      if (index > 0) turn();
      if (line.length === 0) continue;
      const x = row.end === 0 ? 0 : row.end + GAP;
      row.lines.push({ x, pieces: line });
      const to = Math.min(width, x + widthOf(line) + GAP);
      row.tracks.push({ from: row.end, to, outlets: outlets.length });
      row.end = to;
    }
  }

  function note({ kind, outlets }: Terminal, printing: number): void {
    const verb = `${kind === 'begins' ? 'begin' : 'end'}${outlets.length === 1 ? 's' : ''} here`;
    const room = Math.min(width, WIDEST / 1.5);
    if (width - Math.max(row.end, row.taken) < room / 2) turn();
    const from = Math.max(row.end, row.taken);
    const block = placeOutlets(outlets, { after: verb }, Math.min(room, width - from), size.names);
    if (from > row.end) row.tracks.push({ from: row.end, to: from, outlets: printing });
    row.notes.push({ x: from, block });
    row.end = from;
    row.taken = from + block.width + NOTE_GAP;
  }

  function fork(branches: readonly WordingReading[], printing: number): void {
    const widest = Math.min(width - BEND * 2, WIDEST);
    const block = forkBlock(branches, widest, size);
    const needed = block.inner + BEND * 2;
    if (Math.max(row.end, row.taken) + needed > width && row.end + row.taken > 0) turn();
    const from = Math.max(row.end, row.taken);
    if (from > row.end) row.tracks.push({ from: row.end, to: from, outlets: printing });
    row.forks.push({ ...block, x: from });
    row.end = from + needed;
    row.taken = row.end;
  }

  let printing: ReadingOutlet[] = [];
  for (const part of parts) {
    if (part.kind === 'run') {
      run(part);
      printing = part.outlets;
    } else if (part.kind === 'fork') {
      fork(part.branches, printing.length);
      printing = part.branches.flatMap(({ outlets }) => outlets);
    } else {
      note(part, printing.length);
    }
  }
  return rows;
}

/** The branches of one place, each with its lines of words and the names beneath, as wide as the widest of them asks for. */
function forkBlock(
  branches: readonly WordingReading[],
  widest: number,
  size: WordingsSize,
): Omit<ForkBlock, 'x'> {
  const lines = branches.map((reading) =>
    breakLines(foldWords(printed(reading), LONGEST_READING), widest, size.words),
  );
  const names = branches.flatMap(({ outlets }) =>
    outlets.map(({ short }) => textWidth(`${short},`, size.names)),
  );
  const inner = Math.min(
    widest,
    Math.max(max(lines.flat(), widthOf) ?? 0, Math.min(max(names) ?? 0, WIDEST / 2), 72),
  );
  return {
    inner,
    branches: branches.map((reading, index) => ({
      reading,
      lines: (lines[index] ?? []).filter((line) => line.length > 0),
      labels: placeOutlets(reading.outlets, { before: introduction(reading) }, inner, size.names),
    })),
  };
}

/** What a branch says: of a marked cut, the outlets' own ellipsis. */
function printed({ words, kind }: WordingReading): string {
  return words || (kind === 'marked-cut' ? '…' : '');
}

function introduction({ words, kind }: WordingReading): string {
  if (kind === 'marked-cut') return 'cut, and marked so, by';
  if (kind === 'unmarked-cut' && words === '') return 'left out by';
  if (words === '') return 'not in';
  return kind === 'reordered' ? 'in this order in' : '';
}

function widthOf(line: readonly Piece[]): number {
  const last = line.at(-1);
  return last ? last.x + last.width : 0;
}

function newRow(): Row {
  return { tracks: [], lines: [], forks: [], notes: [], end: 0, taken: 0 };
}
