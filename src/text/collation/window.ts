/** For every token of `here` the index of the token of `base` that it is aligned with, or -1. */
export type Matches = Int32Array;

/** A window of both token lists, ends exclusive. */
export interface Window {
  baseFrom: number;
  baseTo: number;
  hereFrom: number;
  hereTo: number;
}
