import type { Individual } from './individual.ts';
import type { Naming } from './naming.ts';

/** Tokens after which whoever bore a surname alone may have lost it to another. */
const longAgo = 250;

/**
 * Who of several bears a bare surname: whom the title or the pronouns behind fit, whom this paragraph named in full
 * last, whom the surname meant last, whom the article named first (it is the others who are named in full).
 */
export function bearerOf(
  bearers: readonly Individual[],
  naming: Naming,
  paragraph: number,
  hint: () => number,
): Individual | null {
  const only = bearers[0];
  if (only !== undefined && bearers.length === 1) {
    const other =
      naming.title !== -1 && naming.gender !== null && (only.gender ?? naming.gender) !== naming.gender;
    return other ? null : only;
  }
  let { gender } = naming;
  if (gender === null && bearers.some((one) => one.gender !== only?.gender)) {
    const told = hint();
    if (told !== 0) gender = told > 0 ? 'female' : 'male';
  }
  const fitting =
    gender === null ? bearers : bearers.filter((one) => one.gender === gender || one.gender === null);
  const among = fitting.length > 0 ? fitting : bearers;
  const near = latestOf(among);
  const meant = among.reduce((best, one) => (one.bareAt > best.bareAt ? one : best));
  // Whom the article calls by the surname keeps it; another is named in full again, unless the talk is of them now.
  const taken =
    meant.bareAt >= 0 && meant.bare > 1 && naming.from - Math.max(meant.bareAt, meant.fullAt) < longAgo;
  if (!taken && near !== null && near.fullAt >= paragraph && near.fullAt > meant.bareAt) return near;
  return meant.bareAt >= 0 ? meant : (among[0] ?? null);
}

/** Whoever was named in full last; null where nobody was yet. */
export function latestOf(among: readonly Individual[]): Individual | null {
  let best: Individual | null = null;
  for (const one of among) if (one.fullAt >= 0 && (best === null || one.fullAt > best.fullAt)) best = one;
  return best;
}
