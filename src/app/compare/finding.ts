import { listed, plural } from '../wording.ts';
import type { PairComparison } from './compare-pair.ts';
import type { Likeness } from './compare-quotations.ts';

/** "19 claims in both; 9 only in Alpha, none only in Beta; 1 without its rebuttal in one of them." */
export function claimsFinding({ claims }: PairComparison, names: [string, string]): string {
  const only = [0, 1].map((side) => claims.filter(({ cells }) => !cells[1 - side]).length);
  const both = claims.length - only[0]! - only[1]!;
  const missing = claims.filter(({ cells }) => cells.some((cell) => cell?.rebuttalMissing)).length;
  const rest = names.map((name, side) => `${only[side] || 'none'} only in ${name}`);
  const without = missing ? `; ${missing} without a rebuttal that another article carries` : '';
  return `${both ? plural(both, 'claim') : 'No claim'} in both; ${rest.join(', ')}${without}.`;
}

/** "12 quotations in both: 7 word for word and 5 worded differently; 9 only in Alpha, none only in Beta." */
export function pairFinding({ shared, unshared }: PairComparison, names: [string, string]): string {
  const having = (likeness: Likeness) => shared.filter((wording) => wording.likeness === likeness).length;
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
  const others = shared.filter(({ speakersDiffer }) => speakersDiffer).length;
  const speakers = others ? `; ${others} said to be of another speaker` : '';
  const counts = unshared.map((groups) => groups.flatMap(({ quotations }) => quotations).length);
  const rest = names.map((name, side) => `${counts[side] || 'none'} only in ${name}`);
  return `${both}${speakers}; ${rest.join(', ')}.`;
}
