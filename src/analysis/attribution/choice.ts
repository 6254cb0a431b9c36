import type { Prose } from '../words/prose.ts';
import type { Candidate } from './candidates.ts';
import type { HashedFeatures } from './hashed-features.ts';
import { mustBeSpoken, overtakenBy } from './overtaken.ts';
import type { Choice, Decide } from './speaking.ts';
import { headOf } from './speaking.ts';

/**
 * Words between marks are nobody's from this chance on. Low, because a term shown as somebody's words is worse than a
 * fragment not shown as such: 0.2 gives the best F1 on whole quotations, 0.3 on fragments.
 */
const surelyNobody = 0.2;

/** Taken off the score of a candidate that the grammar rules out. */
const ruledOut = 5;

/**
 * Chooses the likeliest speaker by a log-linear model: the score of a candidate is the sum of the weights of its
 * features, its chance goes by the exponential of it (McCullagh and Nelder, Generalized Linear Models, 1989, section 5:
 * multinomial logit).
 */
export function likeliest(prose: Prose, features: HashedFeatures): Decide {
  return ({ shape, candidates }: Choice) => {
    const overtaken = overtakenBy(prose, candidates, shape);
    const scores = candidates.map(
      (_candidate, index) => features.sum(index + 1) - (overtaken[index] ? ruledOut : 0),
    );
    const spoken = mustBeSpoken(prose, candidates, shape);
    const nobodys = features.sum(0) - (spoken ? ruledOut : 0);
    let best = -1;
    let most = nobodys;
    for (const [index, score] of scores.entries()) {
      if (best === -1 || score > (scores[best] ?? 0)) best = index;
      most = Math.max(most, score);
    }
    const speaker = candidates[best];
    const nobody = Math.exp(nobodys - most);
    let total = nobody;
    let same = 0;
    for (const [index, candidate] of candidates.entries()) {
      const mass = Math.exp((scores[index] ?? 0) - most);
      total += mass;
      if (speaker !== undefined && sameSpeaker(prose, candidate, speaker)) same += mass;
    }
    if (speaker === undefined || nobody / total >= surelyNobody) return { group: 0, chance: nobody / total };
    return { group: best + 1, chance: same / total };
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
