/** Shapes of renderings laid side by side. */
import type { DifferenceKind, Span } from '../../model/types.ts';
import type { Wording } from '../../text/collation/types.ts';

/** A difference as pages show it, in the order of the rendering's own words. */
export interface ShownDifference {
  kind: DifferenceKind;
  /** Into the fullest wording's text; null where it has nothing there. */
  base: Span | null;
  /** Into the rendering's words; empty, at the place concerned, where it has nothing there. */
  here: Span;
  /** Which of the fullest wording's words: the first, and how many; 0 where words are added before that one. */
  at: number;
  count: number;
}

/** What one or several renderings have at a hotspot. */
export interface ShownReading {
  /** Empty where they leave the place out, or the fullest wording has nothing there. */
  words: string;
  kind: DifferenceKind | 'same';
  /** Index of the rendering; and where in its words, null where it has nothing there. */
  of: [rendering: number, here: Span | null][];
}

/** A place of the fullest wording that somebody words otherwise. */
export interface Hotspot {
  /** `1`, `2`, or, of case and punctuation only, `a`, `b`. */
  sign: string;
  /** Into the fullest wording's text; may be empty. */
  base: Span;
  kind: DifferenceKind;
  /** The fullest wording's own first. */
  readings: ShownReading[];
}

/** A rendering against the fullest one. */
export interface Compared {
  /** It has words that the fullest wording is held to have left out. */
  fuller: boolean;
  /** Which of the fullest wording's words it reaches from and to, end exclusive. */
  reach: [from: number, to: number];
  differences: ShownDifference[];
}

export interface Collated {
  base: Wording;
  /** The fullest wording from end to end, cut where readings begin and end; empty where only others have words. */
  stretches: Span[];
  hotspots: Hotspot[];
  /** One for each rendering. */
  compared: Compared[];
}

export type Place = Pick<Hotspot, 'base' | 'readings'>;
