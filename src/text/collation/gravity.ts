import type { TextDifferenceKind } from './types.ts';

/** Kinds of difference from the least to the gravest. */
export const gravity: readonly TextDifferenceKind[] = [
  'case-or-punctuation',
  'marked-cut',
  'unmarked-cut',
  'reordered',
  'added',
  'changed',
];

/** The gravest of some kinds; null where there are none. */
export function gravest(kinds: Iterable<TextDifferenceKind>): TextDifferenceKind | null {
  let rank = -1;
  for (const kind of kinds) rank = Math.max(rank, gravity.indexOf(kind));
  return gravity[rank] ?? null;
}
