import type { Shape } from '../attribution/shape.ts';
import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';

/**
 * Direct: a sentence of its own, a whole one behind a cue, or the second half of one split by its attribution. Mixed: a
 * fragment in a sentence of the outlet's.
 */
export function kindOf(prose: Prose, shape: Shape, before: Shape | null): 'direct' | 'mixed' {
  const { capital, opens, closes, ending, from, first } = shape;
  const lead = prose.tokens.forms[from - 1];
  if (!capital) {
    // “The war,” he said, “will end.”
    const split = before?.sentence === shape.sentence && before.capital && before.ending !== 'stop';
    return split && lead?.lower === ',' && from - before.to <= 25 ? 'direct' : 'mixed';
  }
  const introduced =
    opens || ((lead?.classes ?? 0) & (is.comma | is.stop)) !== 0 || lead?.verb?.group === 'speech';
  const ends = ending !== 'open' || closes;
  return introduced && ends && (first.to - first.from >= 5 || ending !== 'open') ? 'direct' : 'mixed';
}
