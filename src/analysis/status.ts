import type { ClaimStatus, Context, Position, Stance } from '../model/types.ts';

/** True for the stance that holds the statement to be so. */
export function isFor(stance: Stance | null): boolean {
  return stance === 'asserts';
}

/** True for the stances that hold it not to be so, or doubt it. */
export function isAgainst(stance: Stance | null): boolean {
  return stance === 'denies' || stance === 'questions';
}

/**
 * What the positions make of a claim, by definition and without a judgement:
 * - `disputed`: a speaker asserts it and another speaker denies or questions it;
 * - `conflicting-reports`: otherwise, where anything for it (an outlet's own voice, context, a speaker) meets
 *   anything against it, one speaker's two stances included;
 * - `undisputed`: otherwise; it speaks of this corpus only.
 */
export function statusOf(positions: readonly Position[], context: readonly Context[]): ClaimStatus {
  const speakers = (holds: (stance: Stance) => boolean) =>
    positions.filter((position) => position.holder.kind === 'speaker' && holds(position.stance));
  const denied = speakers(isAgainst);
  const disputed = speakers(isFor).some((one) => denied.some((other) => other.holder.id !== one.holder.id));
  if (disputed) return 'disputed';
  const stances = [...positions.map((position) => position.stance), ...context.map((item) => item.stance)];
  return stances.some(isFor) && stances.some(isAgainst) ? 'conflicting-reports' : 'undisputed';
}
