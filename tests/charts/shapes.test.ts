import { describe, expect, it } from 'vitest';
import { stanceShape, type Shape } from '../../src/charts/stance-shape.ts';
import { STANCES } from '../../src/model/stances.ts';
import { treatmentShape, TREATMENTS } from '../../src/charts/treatment-shape.ts';

const drawing = ({ fill, stroke }: Shape): string => `${fill}|${stroke}`;

describe('the glyphs', () => {
  it('differ in shape, not only in colour, even at 10 px', () => {
    const all = [
      ...STANCES.map((stance) => stanceShape(stance, 5)),
      ...TREATMENTS.map((treatment) => treatmentShape(treatment, 5)),
    ];
    expect(new Set(all.map(drawing)).size).toBe(STANCES.length + TREATMENTS.length);
  });

  it('draw lines of more than a pixel however small', () => {
    for (const stance of STANCES) expect(stanceShape(stance, 3).weight).toBeGreaterThan(1);
  });
});
