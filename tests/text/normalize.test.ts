import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalize, rawSpan } from '../../src/text/normalize.ts';

describe('fold', () => {
  it('makes typed and typeset quotation marks, dashes and ellipses the same', () => {
    expect(normalize('“It’s—well…”')).toBe(normalize(`"It's-well..."`));
  });

  it('folds case and diacritics, composed or not', () => {
    expect(normalize('Mélanie JOLY')).toBe('melanie joly');
    expect(normalize('Me\u0301lanie')).toBe('melanie');
  });

  it('makes every run of white space one space and drops what nobody sees', () => {
    expect(normalize('\u202b a\u00a0\r\n\tb\u00adc \u200b')).toBe('a bc');
  });

  it('leads from a folded stretch back to the raw characters it came from', () => {
    const raw = 'He said:  “Me\u0301lanie…”';
    const folded = fold(raw);
    const at = folded.text.indexOf('melanie...');
    const span = rawSpan(folded, at, at + 'melanie...'.length);
    expect(raw.slice(span.start, span.end)).toBe('Me\u0301lanie…');
  });

  it('maps every folded unit to a stretch of the raw text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, starts, ends } = fold(raw);
        expect(starts.length).toBe(text.length);
        const inOrder = Array.from(starts).every(
          (start, at) =>
            start < (ends[at] ?? 0) && (ends[at] ?? 0) <= raw.length && start >= (starts[at - 1] ?? 0),
        );
        expect(inOrder).toBe(true);
      }),
    );
  });

  it('changes nothing that is already folded', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        expect(normalize(normalize(raw))).toBe(normalize(raw));
      }),
    );
  });
});
