import { describe, expect, it } from 'vitest';
import { target } from '../../src/charts/roving.ts';

/** Reading order: a b c / d / e f */
const [a, b, c, d, e, f] = [
  { x: 10, y: 10 },
  { x: 60, y: 10 },
  { x: 90, y: 10 },
  { x: 85, y: 50 },
  { x: 10, y: 90 },
  { x: 88, y: 90 },
] as const;
const spots = [a, b, c, d, e, f];

describe('the arrow keys in a chart', () => {
  it('move sideways in reading order, over the ends of lines, and stop at the ends of the chart', () => {
    expect(target(spots, a, 'ArrowRight', false)).toBe(b);
    expect(target(spots, c, 'ArrowRight', false)).toBe(d);
    expect(target(spots, d, 'ArrowLeft', false)).toBe(c);
    expect(target(spots, f, 'ArrowRight', false)).toBeUndefined();
    expect(target(spots, a, 'ArrowLeft', false)).toBeUndefined();
  });

  it('move up and down to the nearest mark of the next line', () => {
    expect(target(spots, a, 'ArrowDown', false)).toBe(d);
    expect(target(spots, d, 'ArrowDown', false)).toBe(f);
    expect(target(spots, d, 'ArrowUp', false)).toBe(c);
    expect(target(spots, b, 'ArrowUp', false)).toBeUndefined();
  });

  it('go with Home and End to the ends of a line, with Ctrl to the ends of the chart', () => {
    expect(target(spots, b, 'Home', false)).toBe(a);
    expect(target(spots, b, 'End', false)).toBe(c);
    expect(target(spots, b, 'End', true)).toBe(f);
    expect(target(spots, f, 'Home', true)).toBe(a);
  });

  it('leave other keys to the browser', () => {
    expect(target(spots, a, 'Enter', false)).toBeUndefined();
    expect(target(spots, a, 'Tab', false)).toBeUndefined();
  });
});
