/** A box placed by `flow`: px from the flow's own corner. */
export interface Flowed {
  x: number;
  y: number;
  /** At most the flow's width. */
  width: number;
  height: number;
}

export type Side = 'start' | 'middle' | 'end';

export interface FlowOptions {
  /** px to fill before a new line begins. */
  width: number;
  gap: number;
  /** `end` fills from the right, the first box nearest to the right edge: the mirror image of `start`. */
  side?: Side;
}

/**
 * Sets boxes one after another on lines, like words in a paragraph, in their order; a line is as high as its highest
 * box. Returns the boxes and the height in px of all lines (0 for no boxes).
 */
export function flow(
  sizes: readonly { width: number; height: number }[],
  options: FlowOptions,
): { boxes: Flowed[]; height: number } {
  const { width: available, gap, side = 'start' } = options;
  const lines: { boxes: Flowed[]; end: number; height: number }[] = [];
  for (const { width: wanted, height } of sizes) {
    const width = Math.min(wanted, available);
    let line = lines.at(-1);
    if (!line || line.end + gap + width > available) {
      line = { boxes: [], end: -gap, height: 0 };
      lines.push(line);
    }
    const x = line.end + gap;
    line.boxes.push({ x, y: 0, width, height });
    line.end = x + width;
    line.height = Math.max(line.height, height);
  }
  let y = 0;
  for (const { boxes, end, height } of lines) {
    for (const box of boxes) {
      box.y = y;
      if (side === 'end') box.x = available - box.x - box.width;
      if (side === 'middle') box.x += (available - end) / 2;
    }
    y += height;
  }
  return { boxes: lines.flatMap((line) => line.boxes), height: y };
}
