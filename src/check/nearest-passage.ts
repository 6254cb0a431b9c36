import { sentences } from '../text/sentences.ts';
import { overlapLength, type Span } from '../text/span.ts';
import type { CheckIndex } from './corpus-index.ts';
import { likeness, weigh } from './likeness.ts';
import { stemSet } from './passage-index.ts';
import { placeIn } from './place-in.ts';
import type { NearPassage } from './result.ts';

/** Less of a quotation's weight than this, or fewer telling words, is a likeness that helps nobody. */
const least = { likeness: 0.5, telling: 2 };
/** Blocks looked at sentence by sentence. */
const looked = 8;

/** The sentence of the corpus, quoted or not, that has most of the telling words; null where none is near. */
export function nearestPassage(words: string, index: CheckIndex): NearPassage | null {
  const wanted = stemSet(words);
  const weighed = weigh(wanted, index.passages);
  let best: { number: number; span: Span; likeness: number } | null = null;
  for (const { passage: number } of index.passages.candidates(wanted, looked)) {
    const { article, block } = index.blockAt(number);
    for (const span of sentences(article.text, article.blocks[block])) {
      const { ofFirst, telling } = likeness(
        weighed,
        weigh(stemSet(article.text, span.start, span.end), index.passages),
        index.passages,
      );
      if (ofFirst < least.likeness || telling < Math.min(least.telling, wanted.size)) continue;
      if (best === null || ofFirst > best.likeness) best = { number, span, likeness: ofFirst };
    }
  }
  if (best === null) return null;
  const { article, block } = index.blockAt(best.number);
  const { span } = best;
  const inside = article.quotations
    .flatMap((quotation) => quotation.parts ?? [quotation])
    .reduce((sum, part) => sum + overlapLength(part, span), 0);
  return {
    ...placeIn(article, block, span),
    likeness: best.likeness,
    quoted: 2 * inside > span.end - span.start,
  };
}
