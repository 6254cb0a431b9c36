import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';

/** Auxiliaries, negations and adverbs before a verb that are looked at. */
const most = 4;

/**
 * The token at which the words of a cue begin, with the auxiliaries and negations before its verb: "haven’t noted" and
 * "did not say" would say the opposite without them.
 */
export function cueStart({ tokens, partAt }: Prose, cue: number): number {
  let start = cue;
  for (let at = cue - 1; at >= 0 && at >= cue - most; at -= 1) {
    const classes = tokens.forms[at]?.classes ?? 0;
    if ((partAt[at] ?? -1) !== -1) break;
    if ((classes & (is.auxiliary | is.negation)) !== 0) start = at;
    else if ((classes & is.adverb) === 0) break;
  }
  return start;
}
