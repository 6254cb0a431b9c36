import type { Reported } from './reported.ts';

/** How sure the model has to be of what is shown as indirect speech: six of seven are right (see the method page). */
const leastShown = 0.6;

/**
 * What may be shown as somebody's indirect speech: of a speech verb, without quotation marks inside, in one piece, with
 * a speaker and a high chance, none overlapping another. In text order.
 */
export function indirectQuotations(reported: readonly Reported[]): Reported[] {
  const sure = reported.filter(
    ({ content, quoted, verb, mention, chance }) =>
      chance >= leastShown &&
      content.length === 1 &&
      quoted.length === 0 &&
      mention !== null &&
      verb?.group === 'speech',
  );
  const shown: Reported[] = [];
  for (const one of sure.sort((a, b) => startOf(a) - startOf(b) || b.chance - a.chance)) {
    const last = shown.at(-1);
    if (last === undefined || (last.content[0]?.end ?? 0) <= startOf(one)) shown.push(one);
    else if (one.chance > last.chance) shown[shown.length - 1] = one;
  }
  return shown;
}

function startOf({ content }: Reported): number {
  return content[0]?.start ?? 0;
}
