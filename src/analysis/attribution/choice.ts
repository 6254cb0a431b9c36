import type { Prose } from '../words/prose.ts';
import type { Choice, Decide } from './speaking.ts';
import { headOf } from './speaking.ts';

/** Weights of named features, as `npm run train:quotes` learns them: a feature left out weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/**
 * The score of one candidate of a log-linear choice: the sum of the weights of its features (McCullagh and Nelder,
 * Generalized Linear Models, 1989, section 5: multinomial logit).
 */
export function score(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Added to the score of "nobody": what is shown as somebody's words is rather one too few than one too many. */
const caution = 0.2;

/**
 * Chooses the likeliest speaker. Candidates that name the same one (the same words, or names with one surname) add up:
 * the question is who, not by which verb. Of them the one with the highest score gives mention and cue.
 */
export function likeliest(prose: Prose, weights: Weights): Decide {
  return ({ candidates, features }: Choice) => {
    const scores = features.map((list, index) => score(list, weights) + (index === 0 ? caution : 0));
    const most = Math.max(...scores);
    const masses = new Map<string | number, { mass: number; index: number }>();
    let total = 0;
    for (const [index, value] of scores.entries()) {
      const candidate = candidates[index - 1];
      const key =
        candidate === undefined
          ? ''
          : candidate.mention.kind === 'name'
            ? headOf(prose, candidate)
            : candidate.mention.from;
      const mass = Math.exp(value - most);
      total += mass;
      const known = masses.get(key);
      if (known === undefined) masses.set(key, { mass, index });
      else {
        known.mass += mass;
        if (value > (scores[known.index] ?? 0)) known.index = index;
      }
    }
    let best = { mass: 0, index: 0 };
    for (const group of masses.values()) if (group.mass > best.mass) best = group;
    return { index: best.index, chance: best.mass / total };
  };
}
