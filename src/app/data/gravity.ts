import type { DifferenceKind } from '../../model/types.ts';

/** Kinds of difference, the gravest first: the order in which everything that lists quotations lists them. */
export const GRAVITY: readonly DifferenceKind[] = [
  'changed',
  'added',
  'reordered',
  'splice',
  'unmarked-cut',
  'speaker',
  'marked-cut',
  'case-or-punctuation',
];
