import type { FeatureWeights } from './feature-weights.ts';
import { keyBits, steps } from './feature-weights.ts';

/** Features of one choice and where each group of them begins, as numbers of `featureKey`. */
export interface RecordedFeatures {
  keys: Int32Array;
  starts: Int32Array;
}

/**
 * Features of a choice as numbers (feature hashing: Weinberger, Dasgupta, Langford, Smola and Attenberg, ICML 2009).
 * Features that several candidates share stand in one group; a candidate's score is the sum over its groups. With
 * weights each feature is weighed at once and only the sums are kept; without, for learning, the features are.
 */
export class HashedFeatures {
  readonly #weights: FeatureWeights | null;
  readonly #keys: number[] = [];
  readonly #starts: number[] = [];
  /** In steps of `FeatureWeights`. */
  #sums = new Int32Array(256);
  #groups = 0;

  constructor(weights: FeatureWeights | null) {
    this.#weights = weights;
  }

  clear(): void {
    this.#groups = 0;
    this.#keys.length = 0;
    this.#starts.length = 0;
  }

  /** Begins a group and gives its number. */
  open(): number {
    const group = this.#groups;
    if (group === this.#sums.length) {
      const sums = new Int32Array(group * 2);
      sums.set(this.#sums);
      this.#sums = sums;
    }
    this.#sums[group] = 0;
    if (this.#weights === null) this.#starts.push(this.#keys.length);
    this.#groups += 1;
    return group;
  }

  /** Adds a feature, a template with one or two values, to the group opened last. */
  add(template: number, value: number, other = 0): void {
    const key = featureKey(template, value, other);
    const weights = this.#weights;
    if (weights === null) this.#keys.push(key);
    else {
      const group = this.#groups - 1;
      this.#sums[group] = (this.#sums[group] as number) + weights.of(key);
    }
  }

  /** The weight of a group; 0 where there are no weights. */
  sum(group: number): number {
    return (this.#sums[group] ?? 0) / steps;
  }

  recorded(): RecordedFeatures {
    return {
      keys: Int32Array.from(this.#keys),
      starts: Int32Array.from([...this.#starts, this.#keys.length]),
    };
  }
}

/** A feature as a number of `keyBits` bits: the upper bits of a product are its best mixed ones. */
export function featureKey(template: number, value: number, other: number): number {
  const hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return Math.imul((hash ^ (hash >>> 15)) + Math.imul(other, 0x27d4eb2f), 0xc2b2ae35) >>> (32 - keyBits);
}
