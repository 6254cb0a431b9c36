/** Weights of named features, as `npm run train:quotes` learns them: a feature left out weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/**
 * The score of one candidate of a log-linear choice: the sum of the weights of its features (McCullagh and Nelder,
 * Generalized Linear Models, 1989, section 5: multinomial logit). Candidates of one choice are compared by it; the
 * one without features, "none of them", scores 0.
 */
export function score(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
