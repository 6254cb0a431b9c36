import type { Article, DerivationGround, Reuse } from '../../model/types.ts';
import type { Altered } from './altered.ts';
import { isNameOf } from './sources.ts';
import { quotationsWithoutMarks } from './unmarked.ts';

/** How much each ground says for an article deriving from the other; by how much one of the two must lead. */
const weight = { credit: 3, altered: 2, withoutMarks: 1, contained: 1, later: 1, laterInOneOutlet: 2 };
const leastLead = 2;

/** "Contained": this share of one's words stands in at most that share of the other. */
const contained = { share: 0.7, ofOther: 0.6 };

/** Grounds for one of two articles deriving from the other, or both from a third, with what follows from them. */
export function derivation(
  pair: Pick<Reuse, 'articles' | 'passages' | 'shares'>,
  both: readonly [Article, Article],
  altered: readonly Altered[],
): Pick<Reuse, 'derived' | 'commonSource' | 'grounds'> {
  const points: [number, number] = [0, 0];
  const grounds: DerivationGround[] = [];
  const common = commonCredit(both);
  for (const side of [0, 1] as const) {
    const article = both[side];
    const other = both[side === 0 ? 1 : 0];
    for (const { name, start, end } of article.credits) {
      const namesOther = isNameOf(name, other.outlet.value) || isNameOf(name, other.short);
      if (!namesOther && name !== common) continue;
      grounds.push({ kind: 'credit', article: article.id, credits: name, span: { start, end } });
      if (namesOther) points[side] += weight.credit;
    }
  }
  for (const { article, count, witnesses } of altered) {
    grounds.push({ kind: 'altered-quotations', article, count, witnesses });
    points[article === both[0].id ? 0 : 1] += weight.altered;
  }
  for (const [side, count] of quotationsWithoutMarks(pair, both).entries()) {
    if (count === 0) continue;
    grounds.push({ kind: 'quotations-without-marks', article: both[side as 0 | 1].id, count });
    points[side as 0 | 1] += weight.withoutMarks;
  }
  for (const side of [0, 1] as const) {
    const [share, ofOther] = [pair.shares[side], pair.shares[side === 0 ? 1 : 0]];
    if (share < contained.share || ofOther > contained.ofOther) continue;
    grounds.push({ kind: 'contained', article: both[side].id, share });
    points[side] += weight.contained;
  }
  const days = daysBetween(both[0].published?.value, both[1].published?.value);
  if (days !== 0) {
    const later = days > 0 ? 1 : 0;
    grounds.push({ kind: 'published-later', article: both[later].id, days: Math.abs(days) });
    const isOneOutlet = both[0].outlet.value === both[1].outlet.value;
    points[later] += isOneOutlet ? weight.laterInOneOutlet : weight.later;
  }
  const lead = points[0] - points[1];
  const derived = Math.abs(lead) < leastLead ? null : both[lead > 0 ? 0 : 1].id;
  return common === null
    ? { derived, commonSource: null, grounds }
    : { derived: null, commonSource: common, grounds };
}

/** A source that both credit for their text. */
function commonCredit([first, second]: readonly [Article, Article]): string | null {
  const names = new Set(sourcesOf(second));
  return sourcesOf(first).find((name) => names.has(name)) ?? null;
}

/** "According to the AP, 571 of the 714 delegates" credits one figure, not the text. */
function sourcesOf({ text, credits }: Article): string[] {
  return credits
    .filter(
      ({ start }) =>
        !/(?:ccording to|reported by) (?:[Tt]he )?$/.test(text.slice(Math.max(0, start - 20), start)),
    )
    .map(({ name }) => name);
}

/** Days from the first to the second; 0 where one is unknown. */
function daysBetween(first: string | undefined, second: string | undefined): number {
  if (first === undefined || second === undefined) return 0;
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000) || 0;
}
