import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineDiff } from '../../src/check/inline-diff.ts';
import { compareWordings } from '../../src/text/collation/compare.ts';
import { readWording } from '../../src/text/collation/wording.ts';
import { wordKey } from '../../src/text/words.ts';

function diff(base: string, here: string) {
  const [printed, own] = [readWording(base), readWording(here)];
  return inlineDiff(printed, own, compareWordings(printed, own).baseOf);
}

describe('a wording beside the printed one', () => {
  it('shows words left out where they are missing, and words put in where they stand', () => {
    expect(diff('we will never leave the old town', 'we will leave the very old town')).toEqual([
      { kind: 'both', text: 'we will' },
      { kind: 'printed', text: 'never' },
      { kind: 'both', text: 'leave the' },
      { kind: 'here', text: 'very' },
      { kind: 'both', text: 'old town' },
    ]);
  });

  it('does not show what the printed wording goes on to say before and behind', () => {
    expect(diff('I said that we will never leave the old town, ever', 'we will never leave')).toEqual([
      { kind: 'both', text: 'we will never leave' },
    ]);
  });

  it('has all words of the text, in its order', () => {
    const words = fc.array(fc.constantFrom('we', 'will', 'never', 'leave', 'the', 'old', 'town', 'again'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (base, here) => {
        const own = diff(base.join(' '), here.join(' ')).filter(({ kind }) => kind !== 'printed');
        expect(wordKey(own.map(({ text }) => text).join(' '))).toBe(here.join(' '));
      }),
    );
  });
});
