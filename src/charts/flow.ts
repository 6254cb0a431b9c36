/** A box placed by `flow`: px from the flow's own corner. */
export interface Flowed {
  x: number;
  y: number;
  /** At most the flow's width. */
  width: number;
}

export type Side = 'start' | 'middle' | 'end';

export interface FlowOptions {
  /** px to fill before a new line begins. */
  width: number;
  lineHeight: number;
  gap: number;
  /** `end` fills from the right, the first box nearest to the right edge: the mirror image of `start`. */
  side?: Side;
}

/**
 * Sets boxes of given widths in px one after another on lines, like words in a paragraph, in their order. Returns the
 * boxes and the height in px of all lines (0 for no boxes).
 */
export function flow(widths: readonly number[], options: FlowOptions): { boxes: Flowed[]; height: number } {
  const { width: available, lineHeight, gap, side = 'start' } = options;
  const lines: { boxes: Flowed[]; end: number }[] = [];
  for (const wanted of widths) {
    const width = Math.min(wanted, available);
    let line = lines.at(-1);
    if (!line || line.end + gap + width > available) {
      line = { boxes: [], end: -gap };
      lines.push(line);
    }
    const x = line.end + gap;
    line.boxes.push({ x, y: (lines.length - 1) * lineHeight, width });
    line.end = x + width;
  }
  for (const { boxes, end } of lines) {
    for (const box of boxes) {
      if (side === 'end') box.x = available - box.x - box.width;
      if (side === 'middle') box.x += (available - end) / 2;
    }
  }
  return { boxes: lines.flatMap((line) => line.boxes), height: lines.length * lineHeight };
}
