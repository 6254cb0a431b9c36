import type { DifferenceKind } from '../../model/types.ts';
import { GRAVITY } from './gravity.ts';

/** What other pages say beside a quotation of which there are several wordings. */
export interface WordingFlag {
  utterance: string;
  wordings: number;
  /** The gravest way in which this one alters the fullest wording; null where it does not. */
  altered: DifferenceKind | null;
}

/** One flag for each utterance, in the order of the first: of several quotations that render it, the most gravely altered tells. */
export function gravestFlags(flags: readonly WordingFlag[]): WordingFlag[] {
  const rank = ({ altered }: WordingFlag) => (altered === null ? GRAVITY.length : GRAVITY.indexOf(altered));
  const byUtterance = new Map<string, WordingFlag>();
  for (const flag of flags) {
    const known = byUtterance.get(flag.utterance);
    if (!known || rank(flag) < rank(known)) byUtterance.set(flag.utterance, flag);
  }
  return [...byUtterance.values()];
}
