import type { Prose } from '../words/prose.ts';
import type { Candidate } from './candidates.ts';
import type { HashedFeatures } from './hashed-features.ts';
import type { Choice, Decide } from './speaking.ts';
import { headOf } from './speaking.ts';

/** Words between marks are nobody's from this chance on: rather a term shown as a quotation than one missed. */
const surelyNobody = 0.3;

/**
 * Chooses the likeliest speaker by a log-linear model: the score of a candidate is the sum of the weights of its
 * features, its chance goes by the exponential of it (McCullagh and Nelder, Generalized Linear Models, 1989, section 5:
 * multinomial logit).
 */
export function likeliest(prose: Prose, features: HashedFeatures): Decide {
  return ({ candidates }: Choice) => {
    let best = 0;
    for (let group = 1; group <= candidates.length; group += 1) {
      if (best === 0 || features.sum(group) > features.sum(best)) best = group;
    }
    const most = Math.max(features.sum(0), best === 0 ? -Infinity : features.sum(best));
    let total = 0;
    for (let group = 0; group <= candidates.length; group += 1) total += Math.exp(features.sum(group) - most);
    const nobody = Math.exp(features.sum(0) - most) / total;
    if (best === 0 || nobody >= surelyNobody) return { group: 0, chance: nobody };
    const head = candidates[best - 1];
    let mass = 0;
    for (const [index, candidate] of candidates.entries()) {
      if (head !== undefined && sameSpeaker(prose, candidate, head))
        mass += Math.exp(features.sum(index + 1) - most);
    }
    return { group: best, chance: mass / total };
  };
}

/** The same words, or names with one surname. */
function sameSpeaker(prose: Prose, one: Candidate, other: Candidate): boolean {
  if (one.mention.from === other.mention.from) return true;
  return (
    one.mention.kind === 'name' &&
    other.mention.kind === 'name' &&
    headOf(prose, one) === headOf(prose, other)
  );
}
