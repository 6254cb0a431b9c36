import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, nearestPassage } from '../../src/text/match.ts';
import { fold } from '../../src/text/normalize.ts';

const places = (text: string, quote: string) =>
  findQuote(text, fold(text), quote).map(({ start, end }) => text.slice(start, end));
const near = (text: string, quote: string) => {
  const found = nearestPassage(text, fold(text), quote);
  return found === null ? null : text.slice(found.start, found.end);
};

describe('findQuote', () => {
  it('finds a quote typed with straight marks, plain dashes and other white space', () => {
    expect(places('They said “it’s\n  over” – twice', `"it's over" - twice`)).toEqual([
      '“it’s\n  over” – twice',
    ]);
  });

  it('finds every place, so that an ambiguous quote can be told', () => {
    expect(places('the war, the war and the war', 'the war')).toHaveLength(3);
  });

  it('prefers the places that match to the letter', () => {
    expect(places('Peace. peace.', 'peace')).toEqual(['peace']);
  });

  it('does not find a folded word inside a longer one', () => {
    expect(places('Warned of it', 'war')).toEqual([]);
  });

  it('finds any slice of a text again at its own place', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [
          Math.min(a % text.length, b % text.length),
          Math.max(a % text.length, b % text.length),
        ];
        const quote = text.slice(start, end);
        fc.pre(quote.trim() !== '');
        const found = findQuote(text, fold(text), quote);
        expect(found.every((span) => text.slice(span.start, span.end) === quote.trim())).toBe(true);
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('nearestPassage', () => {
  it('shows the whole words of the passage that was probably meant', () => {
    const text = 'At noon the mayor said that the bridge was never safe for buses. Then she left.';
    expect(near(text, 'the bridge wasnt ever safe for busses')).toMatch(
      /^the bridge was never safe for buses$/,
    );
  });

  it('shows nothing where nothing is alike', () => {
    expect(near('The bridge was closed.', 'xylophone quartz zzz')).toBeNull();
  });

  it('finds it far inside a text of several megabytes', () => {
    const text = `${'filler words go on '.repeat(150_000)}the bridge was never safe${' and on again'.repeat(1000)}`;
    expect(near(text, 'the bridge was nevr safe')).toBe('the bridge was never safe');
  }, 20_000);

  it('answers soon for a quote of any length', () => {
    const text = 'a '.repeat(20_000);
    const begun = performance.now();
    near(text, 'ab '.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
