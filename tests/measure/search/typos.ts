import type { Random } from '../wordings/random.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters beside each other on a row of the usual keyboard. */
const beside = new Map(
  rows.flatMap((row) =>
    Array.from(row, (letter, at) => [letter, [row[at - 1], row[at + 1]].filter((one) => one !== undefined)]),
  ),
);
const kinds = ['swapped', 'dropped', 'doubled', 'neighbour'] as const;

/** Shorter words become other words too easily. */
export const shortestForTypo = 4;

/**
 * The word with one slip in it, never in its first letter: two letters swapped, one dropped, one doubled, or the key
 * beside. The word itself where nothing of it can be altered.
 */
export function withTypo(random: Random, word: string): string {
  for (let tries = 0; tries < 20; tries += 1) {
    const at = random.between(1, word.length - 1);
    const slipped = slip(random, word, at, random.pick(kinds));
    if (slipped !== word) return slipped;
  }
  return word;
}

function slip(random: Random, word: string, at: number, kind: (typeof kinds)[number]): string {
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (kind) {
    case 'swapped':
      return before + after.slice(0, 1) + letter + after.slice(1);
    case 'dropped':
      return before + after;
    case 'doubled':
      return before + letter + letter + after;
    case 'neighbour': {
      const others = beside.get(letter);
      return others ? before + random.pick(others) + after : word;
    }
  }
}
