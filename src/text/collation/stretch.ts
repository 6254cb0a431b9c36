import type { Token } from './tokens.ts';
import { functionWeight } from './weight.ts';
import type { TextDifferenceKind } from './types.ts';

/** A difference while it is made: token indexes, ends exclusive; an empty side has nothing there. */
export interface Stretch {
  kind: TextDifferenceKind;
  baseFrom: number;
  baseTo: number;
  hereFrom: number;
  hereTo: number;
}

/**
 * How many of the base's tokens, from 1 to `most`, the witness's tokens best stand for, where nothing on the far side tells:
 * as many content words, about as long, about as many words. `step` is 1 to count forward from `from`, -1 backward.
 */
export function equalMeasure(
  base: readonly Token[],
  from: number,
  step: 1 | -1,
  most: number,
  here: readonly Token[],
): number {
  const wanted = measure(here);
  let content = 0;
  let letters = 0;
  let best = 1;
  let least = Infinity;
  for (let count = 1; count <= Math.min(most, 3 * here.length + 3); count += 1) {
    const token = base[from + (count - 1) * step];
    if (token === undefined) break;
    if (token.weight > functionWeight) content += 1;
    letters += token.key.length + 1;
    const cost =
      4 * Math.abs(content - wanted.content) +
      Math.abs(letters - wanted.letters) +
      Math.abs(count - here.length);
    if (cost < least) [best, least] = [count, cost];
  }
  return Math.min(best, most);
}

function measure(tokens: readonly Token[]): { content: number; letters: number } {
  let content = 0;
  let letters = 0;
  for (const token of tokens) {
    if (token.weight > functionWeight) content += 1;
    letters += token.key.length + 1;
  }
  return { content, letters };
}
