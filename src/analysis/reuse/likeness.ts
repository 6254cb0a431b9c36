import type { Telling } from './telling.ts';

/** What a term inside quotation marks weighs beside one in the outlet's own words: all outlets quote the same speech. */
const quotedWeight = 0.25;

/** How much each term tells, 0 to 1, by its number: rare ones most. An unknown term tells as much as can be. */
export type TermWeights = Float64Array;

/** One or two neighbouring sentences of a telling, ready to be compared. */
export interface Stretch {
  terms: Int32Array;
  /** Of each term: its weight, less inside quotation marks; and its weight where it is the outlet's own word, else 0. */
  weights: Float64Array;
  own: Float64Array;
  /** Sums of the two. */
  mass: number;
  ownMass: number;
}

/** Sentences `from`..`to` (exclusive) as one. */
export function stretchOf(telling: Telling, from: number, to: number, weightOf: TermWeights): Stretch {
  const first = telling.firsts[from] as number;
  const last = telling.firsts[to] as number;
  const terms = telling.terms.subarray(first, last);
  const weights = new Float64Array(last - first);
  const own = new Float64Array(last - first);
  let mass = 0;
  let ownMass = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const weight = weightOf[terms[at] as number] ?? 1;
    const isOwn = telling.quoted[first + at] === 0;
    weights[at] = isOwn ? weight : weight * quotedWeight;
    own[at] = isOwn ? weight : 0;
    mass += weights[at] as number;
    ownMass += own[at] as number;
  }
  return { terms, weights, own, mass, ownMass };
}

/** How alike two stretches are. */
export interface Alike {
  /** Share of their weight that both have in common, 0 to 1 (Dice's coefficient), half of it only where it stands in the same order. */
  likeness: number;
  /** Weight of the words they share that are the outlets' own in both. */
  own: number;
}

/** Compares two stretches; terms are matched one to one, the first with the first. */
export function compareStretches(a: Stretch, b: Stretch): Alike {
  let shared = 0;
  let own = 0;
  const placesInB: number[] = [];
  const gains: number[] = [];
  const taken = new Uint8Array(b.terms.length);
  for (let i = 0; i < a.terms.length; i += 1) {
    const term = a.terms[i] as number;
    if (term < 0) continue;
    for (let at = b.terms.indexOf(term); at !== -1; at = b.terms.indexOf(term, at + 1)) {
      if (taken[at] === 1) continue;
      taken[at] = 1;
      const gain = ((a.weights[i] as number) + (b.weights[at] as number)) / 2;
      shared += gain;
      own += Math.min(a.own[i] as number, b.own[at] as number);
      placesInB.push(at);
      gains.push(gain);
      break;
    }
  }
  const mass = a.mass + b.mass;
  if (shared === 0 || mass === 0) return { likeness: 0, own: 0 };
  return { likeness: (shared + inOrder(placesInB, gains)) / mass, own };
}

/** The greatest weight of shared terms that stand in one order in both: the heaviest rising subsequence. */
function inOrder(places: readonly number[], gains: readonly number[]): number {
  const best: number[] = [];
  let most = 0;
  for (const [index, place] of places.entries()) {
    let before = 0;
    for (let earlier = 0; earlier < index; earlier += 1) {
      if ((places[earlier] as number) < place) before = Math.max(before, best[earlier] as number);
    }
    best.push(before + (gains[index] as number));
    most = Math.max(most, best[index] as number);
  }
  return most;
}
