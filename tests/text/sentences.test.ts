import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('does not end a sentence after a title, an initial or a dotted abbreviation', () => {
    expect(split('U.S. President J. R. Smith met Mr. Jones. They spoke.')).toEqual([
      'U.S. President J. R. Smith met Mr. Jones.',
      'They spoke.',
    ]);
  });

  it('ends one after an abbreviation that a new sentence follows', () => {
    expect(split('She works in D.C. He does not.')).toEqual(['She works in D.C.', 'He does not.']);
  });

  it('keeps a question in quotation marks with its attribution', () => {
    expect(split('“Why now?” he asked. Nobody knew.')).toEqual(['“Why now?” he asked.', 'Nobody knew.']);
  });

  it('ends a sentence with its line', () => {
    expect(split('A headline without a stop\nThen a text.')).toEqual([
      'A headline without a stop',
      'Then a text.',
    ]);
  });

  it('gives spans of the whole text when only a part is split', () => {
    const text = 'One. Two. Three.';
    expect(sentences(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  it('leaves out no letter and doubles none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('He said. ', '“No!” ', 'Dr. ', 'a b c ', 'U.S. ', '\n', '…')),
        (pieces) => {
          const text = pieces.join('');
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('splits long text in stretches as it splits short text', () => {
    const text = 'The bridge was closed on Monday after two hours. '.repeat(400);
    expect(split(text)).toHaveLength(400);
    expect(split('no stop '.repeat(4000))).toHaveLength(1);
  });
});
