import type { Ranked } from './rank.ts';

/** A hit, and the others that render the same utterance, best first. */
export interface WithAlike {
  hit: Ranked;
  alike: Ranked[];
}

/** Of each utterance the best hit stands for all; whatever is no quotation stands for itself. Keeps the order. */
export function oneOfEachUtterance(ranked: readonly Ranked[]): WithAlike[] {
  const byUtterance = new Map<string, WithAlike>();
  const all: WithAlike[] = [];
  for (const hit of ranked) {
    const { utterance } = hit.read.document;
    const known = utterance === undefined ? undefined : byUtterance.get(utterance);
    if (known) {
      known.alike.push(hit);
      continue;
    }
    const first: WithAlike = { hit, alike: [] };
    all.push(first);
    if (utterance !== undefined) byUtterance.set(utterance, first);
  }
  return all;
}
