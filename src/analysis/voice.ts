import type { Holder, Quotation, Voice } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { contains, overlapLength, overlaps } from '../text/span.ts';
import { countWords } from '../text/words.ts';

/**
 * Whose words a passage is in. The outlet's own where the holder is an article, or where there is neither holder
 * nor source. Otherwise quoted, where at least half of its characters stand inside quotation marks or it holds a
 * whole quotation of three words or more, quotations by other speakers and indirect speech aside; else the outlet's
 * paraphrase.
 */
export function voiceOf(
  text: string,
  passage: Span,
  quotations: readonly Quotation[],
  holder: Holder | { kind: 'source' } | null,
): Voice {
  if (holder === null || holder.kind === 'article') return 'own-voice';
  let inside = 0;
  for (const quotation of quotations) {
    if (quotation.kind === 'indirect' || !overlaps(quotation, passage)) continue;
    const others = holder.kind === 'speaker' && quotation.speaker !== null && quotation.speaker !== holder.id;
    if (others) continue;
    for (const part of quotation.parts ?? [quotation]) {
      inside += overlapLength(part, passage);
      if (contains(passage, part) && countWords(text.slice(part.start, part.end)) >= 3) return 'quoted';
    }
  }
  return inside * 2 >= passage.end - passage.start ? 'quoted' : 'paraphrased';
}
