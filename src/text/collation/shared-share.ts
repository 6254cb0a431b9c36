import { align } from './align.ts';
import { undoStrays } from './strays.ts';
import { toTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Wording } from './types.ts';

/**
 * Which share of the shorter wording's words the other has in the same order, 0 to 1: function words count a quarter, two forms
 * of one word are not the same. 0 for a wording without words. Costs an alignment, about what `compareWordings` costs.
 */
export function sharedShare(base: Wording, here: Wording): number {
  const tokens = toTokens(base, here);
  const shorter = Math.min(weightOf(tokens.base), weightOf(tokens.here));
  if (shorter === 0) return 0;
  const matches = align(tokens.base, tokens.here);
  undoStrays(tokens.base, tokens.here, matches);
  let shared = 0;
  matches.forEach((at, index) => {
    const token = tokens.here[index];
    if (token !== undefined && tokens.base[at]?.id === token.id) shared += token.weight;
  });
  return shared / shorter;
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.weight, 0);
}
