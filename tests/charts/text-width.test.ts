import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsize, textWidth, wrap } from '../../src/charts/text-width.ts';

const text = fc.oneof(fc.lorem(), fc.string({ unit: 'grapheme' }));

describe('text that has to fit', () => {
  it('is left alone where it does', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(ellipsize(words, textWidth(words, 13), 13)).toBe(words);
      }),
    );
  });

  it('never runs wider than its room, on as many lines as allowed at most', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const lines = wrap(words, width, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width + 0.02);
        },
      ),
    );
  });

  it('shows by an ellipsis that something was left out, and loses nothing otherwise', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.integer({ min: 20, max: 300 }), (words, width) => {
        const joined = wrap(words, width, 13, 3).join(' ');
        expect(joined.includes('…') || joined === words).toBe(true);
      }),
    );
  });

  it('is not cut inside a character that is made of several', () => {
    expect(ellipsize('👩‍🚒👩‍🚒👩‍🚒', 60, 13).replace(/…$/, '')).toMatch(/^(👩‍🚒)+$/u);
  });

  it('gives accented letters the width of plain ones', () => {
    expect(textWidth('Zélénský', 13)).toBeCloseTo(textWidth('Zelensky', 13));
  });
});
