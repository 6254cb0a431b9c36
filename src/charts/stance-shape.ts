import type { Stance } from '../model/types.ts';

/** A glyph as two SVG paths about the origin: one to fill, one to stroke with lines `weight` px wide. */
export interface Shape {
  fill: string;
  stroke: string;
  weight: number;
}

/** What stands against a claim. */
export const isDispute = (stance: Stance): boolean => stance === 'denies' || stance === 'questions';

/**
 * The five stance glyphs, told apart by shape alone, down to 10 px: a filled disc asserts, a ring with a bar that
 * runs out of it denies, a half-filled ring questions, an open ring qualifies, a dot reports. `radius` in px is of the
 * disc; nothing reaches farther than 1.35 radii from the origin.
 */
export function stanceShape(stance: Stance, radius: number): Shape {
  const weight = round(Math.max(1.25, radius * 0.28));
  const inner = round(radius - weight / 2);
  switch (stance) {
    case 'asserts':
      return { fill: disc(radius), stroke: '', weight };
    case 'denies':
      return {
        fill: '',
        stroke: `${disc(inner)}M${-round(radius * 1.35)} 0H${round(radius * 1.35)}`,
        weight,
      };
    case 'questions':
      return { fill: `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`, stroke: disc(inner), weight };
    case 'qualifies':
      return { fill: '', stroke: disc(inner), weight };
    case 'reports':
      return { fill: disc(round(radius * 0.5)), stroke: '', weight };
  }
}

function disc(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
