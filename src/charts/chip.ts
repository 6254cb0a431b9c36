import type { Stance, Voice } from '../model/types.ts';
import { flow, type Side } from './flow.ts';
import type { Linked } from './linked.ts';
import { ellipsize, textWidth } from './text-width.ts';

/** A stance glyph with a few words beside it. */
export interface ChipSource extends Linked {
  stance: Stance;
  text: string;
  /** Passages it stands for; shown from two on. */
  count?: number | undefined;
  /** Whose words; sets the type of `text`. */
  voice?: Voice | undefined;
  /** The day is only the day of publication: the glyph gets a dotted halo. */
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
  /** Left or right edge of the words, as `anchor` says; empty `text` where only the glyph is drawn. */
  textX: number;
  anchor: 'start' | 'end';
  text: string;
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

const PADDING = 4;
const BETWEEN = 6;
const GAP = 6;

/** Sets chips like words in a paragraph. Words that do not fit into a whole line end in an ellipsis. */
export function placeChips(
  sources: readonly ChipSource[],
  options: ChipOptions,
): { chips: Chip[]; height: number } {
  const { x, y, width, side = 'start', size, lineHeight, bare = false } = options;
  const radius = size * 0.43;
  // A denial's bar and a halo reach beyond the disc.
  const reach = radius * 1.5;
  const around = PADDING * 2 + reach * 2 + BETWEEN;
  const counts = sources.map((source) => (source.count && source.count > 1 ? `×${source.count}` : ''));
  const countWidths = counts.map((count) => (count ? textWidth(` ${count}`, size) : 0));
  const widths = sources.map((source, index) =>
    bare
      ? Math.max(24, reach * 2 + PADDING * 2)
      : around + textWidth(source.text, size) + (countWidths[index] ?? 0),
  );
  const { boxes, height } = flow(widths, { width, lineHeight, gap: bare ? 0 : GAP, side });
  const chips = boxes.map((box, index): Chip => {
    const source = sources[index] as ChipSource;
    const left = x + box.x;
    const right = left + box.width;
    const atEnd = side === 'end' && !bare;
    const inset = bare ? box.width / 2 : PADDING + reach;
    return {
      source,
      x: left,
      y: y + box.y,
      width: box.width,
      height: lineHeight,
      radius,
      glyphX: atEnd ? right - inset : left + inset,
      textX: atEnd ? right - PADDING - reach * 2 - BETWEEN : left + PADDING + reach * 2 + BETWEEN,
      anchor: atEnd ? 'end' : 'start',
      text: bare ? '' : ellipsize(source.text, box.width - around - (countWidths[index] ?? 0), size),
      count: bare ? '' : (counts[index] ?? ''),
      size,
    };
  });
  return { chips, height };
}
