import type { Prose } from '../words/prose.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Choice, Decide } from './speaking.ts';
import { headOf } from './speaking.ts';

/** Added to the score of "nobody": what is shown as somebody's words is rather one too few than one too many. */
const caution = 0.6;

/**
 * Chooses the likeliest speaker by a log-linear model: the score of a candidate is the sum of the weights of its
 * features, its chance goes by the exponential of it (McCullagh and Nelder, Generalized Linear Models, 1989, section 5:
 * multinomial logit). Candidates that name the same one (the same words, or names with one surname) add up: the
 * question is who, not by which verb. Of them the one with the highest score gives mention and cue.
 */
export function likeliest(prose: Prose, features: HashedFeatures): Decide {
  return ({ candidates }: Choice) => {
    let most = features.sum(0) + caution;
    for (let group = 1; group <= candidates.length; group += 1) most = Math.max(most, features.sum(group));
    const nobody = Math.exp(features.sum(0) + caution - most);
    const masses = new Map<number, { mass: number; group: number }>();
    let total = nobody;
    for (const [index, candidate] of candidates.entries()) {
      const group = index + 1;
      const mass = Math.exp(features.sum(group) - most);
      total += mass;
      const key = candidate.mention.kind === 'name' ? headOf(prose, candidate) : -candidate.mention.from;
      const known = masses.get(key);
      if (known === undefined) masses.set(key, { mass, group });
      else {
        known.mass += mass;
        if (features.sum(group) > features.sum(known.group)) known.group = group;
      }
    }
    let best = { mass: nobody, group: 0 };
    for (const one of masses.values()) if (one.mass > best.mass) best = one;
    return { group: best.group, chance: best.mass / total };
  };
}
