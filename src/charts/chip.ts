import type { Stance, Voice } from '../model/types.ts';
import { flow, type Side } from './flow.ts';
import type { Linked } from './linked.ts';
import { textWidth, wrap } from './text-width.ts';

/** A stance glyph with a few words beside it. */
export interface ChipSource extends Linked {
  stance: Stance;
  text: string;
  /** Passages it stands for; shown from two on. */
  count?: number | undefined;
  /** Whose words; sets the type of `text`. */
  voice?: Voice | undefined;
  /** The day is only the day of publication: three dots stand under the glyph. */
  uncertain?: boolean | undefined;
}

/** A chip with its place: px in the chart, `x` and `y` the top left corner of the area one can press. */
export interface Chip {
  source: ChipSource;
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  glyphX: number;
  /** The middle of the first line, where the glyph stands too. */
  middle: number;
  /** Left or right edge of the words, as `anchor` says; no line where only the glyph is drawn. */
  textX: number;
  anchor: 'start' | 'end';
  lines: string[];
  count: string;
  size: number;
}

export interface ChipOptions {
  x: number;
  y: number;
  width: number;
  /** `end` puts the glyphs to the right of their words, flush with the right edge. */
  side?: Side;
  size: number;
  /** Of a line of chips, px: 24 at least, so that a finger hits one. */
  lineHeight: number;
  /** Glyphs alone, for a chart with too many marks to name each. */
  bare?: boolean;
}

/** Between lines of a long name, px. */
export const CHIP_LEADING = 17;

const PADDING = 4;
const BETWEEN = 6;
const GAP = 6;

/** Sets chips like words in a paragraph. A name too long for a line takes two; what is longer still gets an ellipsis. */
export function placeChips(
  sources: readonly ChipSource[],
  options: ChipOptions,
): { chips: Chip[]; height: number } {
  const { x, y, width, side = 'start', size, lineHeight, bare = false } = options;
  const radius = size * 0.43;
  // A denial's bar reaches beyond the disc.
  const reach = radius * 1.4;
  const words = sources.map((source) => {
    const count = source.count && source.count > 1 ? `×${source.count}` : '';
    const countWidth = count ? textWidth(` ${count}`, size) : 0;
    const around = PADDING * 2 + reach * 2 + BETWEEN + countWidth;
    const lines = bare ? [] : wrap(source.text, width - around, size, 2);
    const widest = Math.max(0, ...lines.map((line) => textWidth(line, size)));
    return {
      count: bare ? '' : count,
      lines,
      width: bare ? Math.max(24, reach * 2 + PADDING * 2) : around + widest,
      height: lineHeight + Math.max(0, lines.length - 1) * CHIP_LEADING,
    };
  });
  const { boxes, height } = flow(words, { width, gap: bare ? 0 : GAP, side });
  const chips = boxes.map((box, index): Chip => {
    const left = x + box.x;
    const right = left + box.width;
    const atEnd = side === 'end' && !bare;
    const inset = bare ? box.width / 2 : PADDING + reach;
    const beside = PADDING + reach * 2 + BETWEEN;
    return {
      source: sources[index] as ChipSource,
      x: left,
      y: y + box.y,
      width: box.width,
      height: box.height,
      radius,
      glyphX: atEnd ? right - inset : left + inset,
      middle: y + box.y + lineHeight / 2,
      textX: atEnd ? right - beside : left + beside,
      anchor: atEnd ? 'end' : 'start',
      lines: words[index]?.lines ?? [],
      count: words[index]?.count ?? '',
      size,
    };
  });
  return { chips, height };
}
