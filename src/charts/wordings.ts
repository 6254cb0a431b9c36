import type { TextDifferenceKind } from '../text/collation/types.ts';
import type { Linked } from './linked.ts';

/** An article that prints a reading; its address leads to these very words, the sentence names them. */
export interface ReadingOutlet extends Linked {
  /** The article's id: the same outlet may print a saying twice. */
  id: string;
  short: string;
}

/** What one or several outlets print at one place. */
export interface WordingReading {
  /** As printed; empty where they leave the place out. */
  words: string;
  /** Against the fullest wording. */
  kind: TextDifferenceKind | 'same';
  outlets: ReadingOutlet[];
}

/** A stretch of the fullest wording; one reading alone where nobody words it otherwise. */
export interface WordingStretch {
  /** Of the fullest wording. */
  words: string;
  /** The fullest wording's own first. An outlet that begins later or ends earlier is in none of them. */
  readings: WordingReading[];
}

/** One saying in all its wordings, see `collate` in text/collation. */
export interface WordingsInput {
  stretches: WordingStretch[];
  /** How many wordings there are, case and punctuation set aside. */
  wordings: number;
  direction: 'ltr' | 'rtl';
}
