import type { DifferenceKind } from '../model/types.ts';
import type { Head } from './linked.ts';

/** One difference, placed on the fullest wording; its address leads to these very words. */
export interface StripMark {
  kind: DifferenceKind;
  /** Index of the first of the fullest wording's words concerned; where words are added, of the word behind them. */
  at: number;
  /** How many of the fullest wording's words; 0 where words are added. */
  count: number;
  /** The words of the fullest wording, and those printed here; empty where that side has none. */
  base: string;
  here: string;
}

/** How one article renders the saying. `href` leads to the quotation, `label` says whose it is. */
export interface OutletStrip extends Head {
  /** Which of the fullest wording's words it reaches from and to, end exclusive. */
  from: number;
  to: number;
  /** How many words it quotes beyond the fullest wording. */
  further: number;
  marks: StripMark[];
  /** False where the program holds it for possibly the same saying only. */
  sure: boolean;
}

/** A row for each rendering, the fullest first. */
export interface OutletStripsInput {
  /** How many words the fullest wording has. */
  words: number;
  strips: OutletStrip[];
}
