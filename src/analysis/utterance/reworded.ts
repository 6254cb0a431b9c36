import type { Overlap } from './overlap.ts';

/** What is seen of two wordings of different words, beside what they share in the same order. */
export interface Pair {
  overlap: Overlap;
  /** Words of the shorter one; weight of the heavier one; share of the lighter one's weight found in any order. */
  length: number;
  heavier: number;
  inAnyOrder: number;
  onOneDay: boolean;
}

/**
 * Weights of a logistic regression over pairs of wordings of one speaker within days of each other, neither of them a part of the
 * other, of sentences altered in known ways: half of them generated, half of real news (tests/measure/fit-likeness.ts). Each
 * stands for its feature going from least to most.
 */
export const weights = {
  bias: -5.24,
  /** Shared weight, as a share of the heavier one's. */
  shared: 4.62,
  /** Matched words of any kind, as a share of the shorter one's: a frame of function words that holds others. */
  count: 2.95,
  /** Matched words of content, up to six. */
  content: 1.32,
  /** Words matched in a row, up to ten. */
  run: 0.94,
  /** For each matched word up to three more over which they are spread. */
  spread: -0.81,
  /** Other words of content at one place of both, up to five: another sentence that begins or ends alike. */
  replaced: -1.42,
  onOneDay: 0.27,
  inAnyOrder: 0.83,
  oneForOne: 1.97,
};
/**
 * Odds, as a logarithm, from which two are taken for one: less where their articles share another utterance, and so tell of the same
 * occasion, than where they share none.
 */
export const leastOdds = { ofOneStory: 0.8, elsewhere: 2.8 };

type Feature = keyof typeof weights;
const features = Object.keys(weights) as Feature[];

/** What the weights are of, each from 0 or so to 1 or so. */
export function featuresOf({
  overlap,
  length,
  heavier,
  inAnyOrder,
  onOneDay,
}: Pair): Readonly<Record<Feature, number>> {
  const { shared, count, content, run, spread, replaced, oneForOne } = overlap;
  return {
    bias: 1,
    shared: shared / heavier,
    count: count / length,
    content: Math.min(content, 6) / 6,
    run: Math.min(run, 10) / 10,
    spread: (Math.min(spread, 4) - 1) / 3,
    replaced: Math.min(replaced, 5) / 5,
    onOneDay: Number(onOneDay),
    inAnyOrder,
    oneForOne,
  };
}

/** The odds, as a logarithm, that two wordings of different words are wordings of one saying. */
export function oddsOfReworded(pair: Pair): number {
  const found = featuresOf(pair);
  return features.reduce((sum, feature) => sum + weights[feature] * found[feature], 0);
}
