import type { Span } from '../text/span.ts';
import type { ClaimPassage, ClaimPassages } from './claim-passages.ts';
import { isDenial } from './denial.ts';
import { likeness, weigh, type Weighed } from './likeness.ts';
import { stemSet } from './passage-index.ts';
import type { CarriedPassage } from './result.ts';

/**
 * A sentence is taken to say what a passage says from this likeness on; nearer to it is needed for a statement, which is short
 * and in our words. Chosen with each of the five articles of the corpus that ships left out in turn.
 */
const least = { passage: 0.45, statement: 0.6 };
/** Fewest telling words that both must have. */
const leastTelling = 3;
/** Passages compared with each sentence. */
const looked = 40;

/** A claim that a sentence is like in its words, by the likest of the claim's passages. */
export interface Paraphrase {
  passage: ClaimPassage;
  likeness: number;
  stance: CarriedPassage['stance'];
}

/**
 * The claims that a sentence of `text` says in other words, one entry a claim. A sentence that denies what a passage asserts is no
 * paraphrase of the passage; like the claim's statement, it is a denial of that.
 */
export function paraphrasedClaims(
  text: string,
  { start, end }: Span,
  { list, index }: ClaimPassages,
): Paraphrase[] {
  const stems = stemSet(text, start, end);
  const weighed = weigh(stems, index);
  const denies = isDenial(text.slice(start, end));
  const best = new Map<string, Paraphrase>();
  for (const { passage: at } of index.candidates(stems, looked)) {
    const passage = list[at]!;
    const isStatement = passage.evidence === null;
    const share = shareOf(weighed, passage, index);
    if (share < (isStatement ? least.statement : least.passage)) continue;
    const asserted = isStatement ? 'asserts' : passage.evidence!.stance;
    const isDenied = asserted === 'asserts' && denies && !passage.isDenial;
    if (isDenied && !isStatement) continue;
    const known = best.get(passage.claim.id);
    if (known !== undefined && known.likeness >= share) continue;
    best.set(passage.claim.id, { passage, likeness: share, stance: isDenied ? 'denies' : asserted });
  }
  return [...best.values()];
}

/** 0 to 1: mostly how much of the one stands in the other, since either may be a part of the other, and a little of both. */
function shareOf(sentence: Weighed, passage: ClaimPassage, index: ClaimPassages['index']): number {
  const { ofFirst, ofSecond, telling } = likeness(sentence, passage.weighed, index);
  if (telling < leastTelling) return 0;
  return Math.min(1, 0.7 * Math.max(ofFirst, ofSecond) + 0.6 * Math.min(ofFirst, ofSecond));
}
