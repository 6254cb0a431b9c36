import type { Treatment } from '../model/types.ts';
import type { Head, Linked } from './linked.ts';
import type { ChartTable } from './table.ts';
import { TREATMENTS } from './treatment-shape.ts';
import { capitalize, counted, every, spell, TREATMENT_WORDS } from './words.ts';

/** How one article treats one claim; see `Coverage` in the model for what the two findings mean. */
export interface CoverageCell extends Linked {
  claim: string;
  outlet: string;
  treatments: Treatment[];
  rebuttalMissing: boolean;
  contradictsItself: boolean;
}

/**
 * Claims x outlets, both in the caller's order. An outlet stands for its article. `count` is said under a claim where copies
 * are among the articles that carry it ("4 articles, 3 independent"), `note` under an outlet that another one's text is from
 * ("follows Radio repost").
 */
export interface CoverageMatrixInput {
  claims: (Head & { topic: string | null; count?: string })[];
  outlets: (Head & { note?: string })[];
  cells: CoverageCell[];
}

/** What a reader takes from a cell; the order is that of importance, the finding first. */
export type CoverageFinding = 'rebuttal-missing' | 'both' | 'carried' | 'rebuttal-only' | 'not-found';

export const FINDINGS: readonly CoverageFinding[] = [
  'rebuttal-missing',
  'both',
  'carried',
  'rebuttal-only',
  'not-found',
];

export const FINDING_WORDS: Record<CoverageFinding, string> = {
  'rebuttal-missing': 'Rebuttal missing',
  both: 'With rebuttal',
  carried: 'Carried',
  'rebuttal-only': 'Only the rebuttal',
  'not-found': 'Not found',
};

/** The treatments that carry the claim itself, in the order of `TREATMENTS`. */
export function carriers(cell: CoverageCell): Treatment[] {
  return TREATMENTS.filter(
    (treatment) =>
      treatment !== 'rebuttal-carried' && treatment !== 'not-found' && cell.treatments.includes(treatment),
  );
}

export function carriesRebuttal(cell: CoverageCell): boolean {
  return cell.treatments.includes('rebuttal-carried');
}

export function findingOf(cell: CoverageCell): CoverageFinding {
  if (cell.rebuttalMissing) return 'rebuttal-missing';
  const carried = carriers(cell).length > 0;
  if (carriesRebuttal(cell)) return carried ? 'both' : 'rebuttal-only';
  return carried ? 'carried' : 'not-found';
}

/** The picture in one sentence: how many articles leave a rebuttal out that another carries, and which most often. */
export function coverageFinding({ claims, outlets, cells }: CoverageMatrixInput): string {
  const shown = cells.filter((cell) => claims.some(({ id }) => id === cell.claim));
  const gaps = outlets
    .map((outlet) => ({
      outlet,
      count: shown.filter((cell) => cell.outlet === outlet.id && cell.rebuttalMissing).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most, next] = gaps;
  const all = counted(outlets.length, 'article');
  if (!most) {
    return shown.some(carriesRebuttal)
      ? capitalize(`each of ${all} that carries a claim also carries its rebuttal`)
      : capitalize(`${all} and ${counted(claims.length, 'claim')}; no article carries a rebuttal`);
  }
  if (gaps.length === 1) {
    return capitalize(
      `one of ${all} carries claims without a rebuttal that others carry: ${most.outlet.short} (${most.count})`,
    );
  }
  const who =
    gaps.length === outlets.length ? every(outlets.length, 'article') : `${spell(gaps.length)} of ${all}`;
  const leader =
    next && next.count === most.count
      ? `at most on ${counted(most.count, 'claim')} each`
      : `most often ${most.outlet.short}, on ${counted(most.count, 'claim')}`;
  return capitalize(`${who} leave out a rebuttal that another carries; ${leader}`);
}

/** A row for each claim and article. */
export function coverageTable(input: CoverageMatrixInput): ChartTable {
  const withCounts = input.claims.some(({ count }) => count !== undefined);
  return {
    caption: coverageFinding(input),
    columns: ['Claim', ...(withCounts ? ['Carried by'] : []), 'Article', 'Treatment', 'Rebuttal', 'Note'],
    rows: input.claims.flatMap((claim) =>
      input.outlets.flatMap((outlet) => {
        const cell = input.cells.find((each) => each.claim === claim.id && each.outlet === outlet.id);
        if (!cell) return [];
        const carried = carriers(cell).map((treatment) => TREATMENT_WORDS[treatment]);
        return [
          [
            claim.short,
            ...(withCounts ? [claim.count ?? ''] : []),
            outlet.short,
            { text: carried.join(', ') || 'not found in this article', href: cell.href },
            rebuttalWords(cell),
            [outlet.note, cell.contradictsItself && 'the article contradicts itself']
              .filter(Boolean)
              .join('; '),
          ],
        ];
      }),
    ),
  };
}

function rebuttalWords(cell: CoverageCell): string {
  if (carriesRebuttal(cell)) return 'carried';
  return cell.rebuttalMissing ? 'missing' : '';
}
