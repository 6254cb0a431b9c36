import type { Marks } from './marks.ts';
import { markFamily } from './marks.ts';

const none = -1;

/**
 * For each mark of a block the index of the double mark that closes it, -1 where it opens none or is never closed.
 * Marks nest like brackets; a closing mark sooner closes one of its own family (curly, straight), and those opened
 * since remain without a counterpart. A mark behind a figure (6’2”) is a measure where another one closes as well,
 * or nothing is open. Linear: each mark is stacked and taken off once.
 */
export function doubleMatches(text: string, marks: Marks): Int32Array {
  const { at, roles } = marks;
  const closing = new Int32Array(at.length).fill(none);
  const stack = new Int32Array(at.length);
  const open = { straight: 0, curly: 0, angle: 0, typed: 0 };
  let height = 0;
  for (let index = 0; index < at.length; index += 1) {
    const role = roles[index];
    if (role === 'opens-single' || role === 'closes-single') continue;
    if (isMeasure(text, marks, index, height)) continue;
    const family = markFamily(text, at[index] ?? 0);
    if (role === 'opens' || (role === 'either' && height === 0)) {
      stack[height] = index;
      height += 1;
      open[family] += 1;
    } else if (height > 0) {
      let opening: number;
      let opened: typeof family;
      do {
        height -= 1;
        opening = stack[height] ?? 0;
        opened = markFamily(text, at[opening] ?? 0);
        open[opened] -= 1;
      } while (open[family] > 0 && opened !== family);
      closing[opening] = index;
    }
  }
  return closing;
}

/** 6’2” and 12" wide: behind feet, or a short figure with a word behind it. */
const inches = /(?:\d[’'′]\d\d?["”].?.?|(?:^|[^\d])\d\d?["”]\s\p{Ll})$/u;

function isMeasure(text: string, { at, roles }: Marks, index: number, height: number): boolean {
  const place = at[index] ?? 0;
  if (roles[index] === 'opens' || !hasFigure(text, place - 5, place + 3)) return false;
  if (!inches.test(text.slice(Math.max(0, place - 5), place + 3))) return false;
  if (height !== 1) return height === 0;
  let next = index + 1;
  while (next < at.length && next < index + 4 && roles[next] === 'closes-single') next += 1;
  return roles[next] === 'closes';
}

function hasFigure(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
