import type { Stance } from '../model/types.ts';
import type { Head, Linked } from './linked.ts';
import { STANCES } from '../model/stances.ts';
import { isDispute } from './stance-shape.ts';
import type { ChartTable } from './table.ts';
import { capitalize, counted, every, spell, STANCE_WORDS } from './words.ts';

export interface MatrixClaim extends Head {
  /** `short` is the claim's label of a few words. */
  topic: string | null;
}

export interface StanceMark extends Linked {
  stance: Stance;
  /** Passages that show it, one or more. */
  passages: number;
}

/** What one speaker says about one claim; more than one mark where the speaker takes more than one stance. */
export interface StanceCell {
  claim: string;
  speaker: string;
  marks: StanceMark[];
}

/**
 * Claims x speakers. The caller orders both: claims the most contested first, speakers by how many claims they take a
 * stance on, say. Cells that name no claim or speaker of the two lists are left out.
 */
export interface StanceMatrixInput {
  claims: MatrixClaim[];
  speakers: Head[];
  cells: StanceCell[];
}

/** Marks of a cell in the order of `STANCES`, whatever the caller's. */
export function orderedMarks(marks: readonly StanceMark[]): StanceMark[] {
  return [...marks].sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
}

/** One speaker both asserts and disputes the claim. */
export function isAtOdds(marks: readonly StanceMark[]): boolean {
  return marks.some(({ stance }) => stance === 'asserts') && marks.some(({ stance }) => isDispute(stance));
}

export interface Tally {
  /** Speakers who assert, and who deny or question. One at odds with himself counts on both sides. */
  asserting: number;
  disputing: number;
}

export function tally(input: StanceMatrixInput): Map<string, Tally> {
  const tallies = new Map(input.claims.map(({ id }) => [id, { asserting: 0, disputing: 0 }]));
  for (const { claim, marks } of input.cells) {
    const counts = tallies.get(claim);
    if (!counts) continue;
    if (marks.some(({ stance }) => stance === 'asserts')) counts.asserting += 1;
    if (marks.some(({ stance }) => isDispute(stance))) counts.disputing += 1;
  }
  return tallies;
}

/** The picture in one sentence: how many claims have speakers on both sides, and over which most take one. */
export function stanceMatrixFinding(input: StanceMatrixInput): string {
  const tallies = tally(input);
  const voices = (id: string): number => {
    const counts = tallies.get(id);
    return counts ? counts.asserting + counts.disputing : 0;
  };
  const disputed = input.claims.filter(({ id }) => {
    const counts = tallies.get(id);
    return counts !== undefined && counts.asserting > 0 && counts.disputing > 0;
  });
  const all = counted(input.claims.length, 'claim');
  if (disputed.length === 0) return capitalize(`${all}, and no speaker here disputes what another asserts`);
  const top = disputed.reduce((best, claim) => (voices(claim.id) > voices(best.id) ? claim : best));
  const share =
    disputed.length === input.claims.length
      ? every(input.claims.length, 'claim')
      : `${spell(disputed.length)} of ${all}`;
  if (input.claims.length === 1) return `Speakers disagree on: ${top.short}`;
  return `Speakers disagree on ${share}; the widest dispute: ${top.short}`;
}

/** A row for each claim, speaker and stance. */
export function stanceMatrixTable(input: StanceMatrixInput): ChartTable {
  const speakers = new Map(input.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    caption: stanceMatrixFinding(input),
    columns: ['Claim', 'Topic', 'Speaker', 'Stance', 'Passages'],
    rows: input.claims.flatMap((claim) =>
      input.cells
        .filter((cell) => cell.claim === claim.id && speakers.has(cell.speaker))
        .flatMap((cell) =>
          orderedMarks(cell.marks).map((mark) => [
            claim.short,
            claim.topic ?? '',
            speakers.get(cell.speaker)?.short ?? '',
            { text: STANCE_WORDS[mark.stance], href: mark.href },
            String(mark.passages),
          ]),
        ),
    ),
  };
}
