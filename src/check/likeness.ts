import type { PassageIndex } from './passage-index.ts';

/** The stems of a text, each once, with what it weighs among passages: made once a text, compared with many. */
export interface Weighed {
  weights: ReadonlyMap<number, number>;
  /** Their sum. */
  mass: number;
}

/** How much of the weight of two texts is shared. */
export interface Likeness {
  /** Shared weight as a share of the first's and of the second's, 0 to 1. */
  ofFirst: number;
  ofSecond: number;
  /** How many words of content are shared: such as few of the passages have. */
  telling: number;
}

/** Weighs stems by how rare they are in `passages`. */
export function weigh(stems: Iterable<number>, passages: PassageIndex): Weighed {
  const weights = new Map<number, number>();
  let mass = 0;
  for (const stem of stems) {
    if (weights.has(stem)) continue;
    const weight = passages.weight(stem);
    weights.set(stem, weight);
    mass += weight;
  }
  return { weights, mass };
}

/** Compares two texts that were weighed by the same passages. */
export function likeness(first: Weighed, second: Weighed, passages: PassageIndex): Likeness {
  let shared = 0;
  let telling = 0;
  for (const [stem, weight] of first.weights) {
    if (!second.weights.has(stem)) continue;
    shared += weight;
    if (weight >= passages.tellingWeight) telling += 1;
  }
  const share = ({ mass }: Weighed) => (mass === 0 ? 0 : shared / mass);
  return { ofFirst: share(first), ofSecond: share(second), telling };
}
