import type { Claim, ClaimStatus, Holder, Stance } from '../../model/types.ts';

/** Stances that dispute a statement; `qualifies` and `reports` do neither. */
export const DISPUTING: readonly Stance[] = ['denies', 'questions'];

const ORDER: readonly ClaimStatus[] = ['disputed', 'conflicting-reports', 'undisputed'];

interface Contested extends Pick<Claim, 'id' | 'status'> {
  positions: Pick<Claim['positions'][number], 'holder' | 'stance'>[];
  coverage: Pick<Claim['coverage'][number], 'treatments'>[];
}

/**
 * Claims, most contested first: by status; then by the size of the smaller side (a claim that four assert and three
 * dispute is more contested than one that seven assert and one disputes); then by how many hold any position; then
 * by how many articles carry it; then by id, so that the order never depends on the order of files.
 */
export function mostContestedFirst<T extends Contested>(claims: readonly T[]): T[] {
  const keyed = claims.map((claim) => ({ claim, key: contestKey(claim) }));
  keyed.sort((a, b) => {
    const difference = a.key.findIndex((value, index) => value !== b.key[index]);
    if (difference >= 0) return a.key[difference]! - b.key[difference]!;
    return a.claim.id < b.claim.id ? -1 : 1;
  });
  return keyed.map(({ claim }) => claim);
}

function contestKey(claim: Contested): number[] {
  const holders = (wanted: (stance: Stance) => boolean) =>
    new Set(claim.positions.filter(({ stance }) => wanted(stance)).map(({ holder }) => holderKey(holder)))
      .size;
  const asserting = holders((stance) => stance === 'asserts');
  const disputing = holders((stance) => DISPUTING.includes(stance));
  const carrying = claim.coverage.filter(({ treatments }) => !treatments.includes('not-found')).length;
  return [ORDER.indexOf(claim.status), -Math.min(asserting, disputing), -holders(() => true), -carrying];
}

/** A holder as a string, to compare and to key by: `speaker:donald-trump`. */
export function holderKey(holder: Holder): string {
  return `${holder.kind}:${holder.id}`;
}
