import { listed, plural } from '../wording.ts';
import type { Likeness, PairComparison } from './compare-pair.ts';

/** "12 quotations in both: 7 word for word, 5 worded differently; 9 only in Alpha, none only in Beta." */
export function pairFinding({ shared, unshared }: PairComparison, names: [string, string]): string {
  const having = (likeness: Likeness) => shared.filter((utterance) => utterance.likeness === likeness).length;
  const parts = [
    [having('same'), 'word for word'],
    [having('further'), 'in the same words but longer in one'],
    [having('differing'), 'worded differently'],
  ] as const;
  const present = parts.filter(([count]) => count > 0);
  const [only] = present;
  const how =
    present.length === 1 && only && shared.length > 1
      ? `all ${only[1]}`
      : listed(present.map(([count, words]) => (shared.length === 1 ? words : `${count} ${words}`)));
  const both = shared.length
    ? `${plural(shared.length, 'quotation')} in both: ${how}`
    : 'No quotation found in both';
  const counts = unshared.map((groups) => groups.flatMap(({ quotations }) => quotations).length);
  const rest = names.map((name, side) => `${counts[side] || 'none'} only in ${name}`);
  return `${both}; ${rest.join(', ')}.`;
}
