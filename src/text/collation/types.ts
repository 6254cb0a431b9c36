/**
 * Wordings of one saying, compared. The terms are those of textual criticism (TEI P5, chapter 12 "Critical Apparatus"):
 * every wording is a _witness_; the fullest one is the _base_; what a witness has at one place is its _reading_.
 */
import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** How a wording differs from the base at one place. */
export type TextDifferenceKind =
  'case-or-punctuation' | 'marked-cut' | 'unmarked-cut' | 'changed' | 'added' | 'reordered';

/** A word of a wording; `key` has case, marks, numerals ("thirty" is "30") and spelling ("favour" is "favor") set aside. */
export interface CollatedWord extends Word {
  /** An ellipsis ("…", "...", "[...]") stands between this word and the one before it. */
  afterEllipsis: boolean;
  /** A sentence begins here. */
  opensSentence: boolean;
}

export interface Wording {
  text: string;
  words: readonly CollatedWord[];
}

/** One difference: UTF-16 spans into the texts of base and witness; null where that side has nothing there. */
export interface TextDifference {
  kind: TextDifferenceKind;
  base: Span | null;
  here: Span | null;
}

/**
 * The gravest thing that can be said of a wording as a whole: `same` words and marks; `part`, a stretch of the base in its very
 * words; else the gravest kind of its differences.
 */
export type WordingRelation = 'same' | 'part' | TextDifferenceKind;

/** A witness against its base. */
export interface Comparison {
  relation: WordingRelation;
  /** In the order of the base; what a witness leaves out before its first and behind its last word is none. */
  differences: TextDifference[];
  /** How many words it quotes beyond the base, before and behind. */
  further: [before: number, after: number];
  /** How many of its words stand where the base has an ellipsis: they fill in what the base left out, and differ from nothing. */
  filled: number;
  /**
   * For every word of the witness the index of the base's word that it renders, in the same or another form ("optimism",
   * "optimistic"), moved words too; -1 where there is none.
   */
  baseOf: Int32Array;
}

/** What several witnesses have at one place of the base. */
export interface Reading {
  /** Their words as written, of the first of them; empty where they leave the place out. */
  words: string;
  kind: TextDifferenceKind | 'same';
  /** Indexes into the witnesses given, with the place in each one's text; null where it has nothing there. */
  witnesses: { index: number; here: Span | null }[];
}

/**
 * A stretch of the base, which all of them together make up. `readings` holds the base's own words first; a stretch that nobody
 * words otherwise has that one reading alone. Witnesses that do not reach here are in none of the readings.
 */
export interface Segment {
  base: Span;
  readings: Reading[];
}
