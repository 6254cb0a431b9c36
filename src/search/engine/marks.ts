import type { Asking } from './asking.ts';
import { highlight, isShort } from './highlight.ts';
import type { Span } from '../../text/span.ts';

/** A short word that weighs this much less than the rarest beside it tells little: "the", but not "war". */
const SMALL = 0.5;

/** Marks by what the index knows already: the meanings it looked up and how rare they are. */
export function marks(text: string, { read, sought, typedByWord }: Asking): Span[] {
  const heaviest = Math.max(...sought.map(({ weight }) => weight));
  return highlight(text, read, {
    likeness: (typed, folded) => typedByWord.get(folded)?.find((one) => one.typed === typed)?.quality ?? 0,
    isSmall: (typed) => isShort(read.words[typed]!.folded) && sought[typed]!.weight < SMALL * heaviest,
  });
}
