import type { Stance } from './types.ts';

/** In the order in which they are explained, offered and set side by side: for, then against, then neither. */
export const STANCES = [
  'asserts',
  'denies',
  'questions',
  'qualifies',
  'reports',
] as const satisfies readonly Stance[];
