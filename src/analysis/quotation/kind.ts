import type { Shape } from '../attribution/features.ts';
import { is } from '../words/lexicon.ts';
import type { Prose } from '../words/prose.ts';

/**
 * Direct: a sentence of its own, a whole one behind a cue, or the second half of one split by its attribution. Mixed: a
 * fragment in a sentence of the outlet's.
 */
export function kindOf(prose: Prose, shape: Shape, before: Shape | null): 'direct' | 'mixed' {
  const { tokens } = prose;
  const capital = shape.code.startsWith('U');
  const opens = shape.code.includes('^');
  const ends = shape.code.includes('s') || shape.code.includes('c') || shape.code.endsWith('$');
  const lead = tokens.forms[shape.from - 1];
  const introduced =
    opens || ((lead?.classes ?? 0) & (is.comma | is.stop)) !== 0 || lead?.verb?.group === 'speech';
  if (!capital) {
    // “The war,” he said, “will end.”
    const split =
      before?.sentence === shape.sentence && before.code.startsWith('U') && !before.code.includes('s');
    return split && lead?.lower === ',' && shape.from - before.to <= 25 ? 'direct' : 'mixed';
  }
  const words = shape.first.to - shape.first.from - 2;
  return introduced && ends && (words >= 3 || shape.code.includes('s') || shape.code.includes('c'))
    ? 'direct'
    : 'mixed';
}
