const slots = 1 << 15;
/** A weight is kept as a whole number of these steps to one, between -32 and 31. */
export const steps = 10;

/** The weights of known features by their keys, in a table of open addresses; a feature left out weighs nothing. */
export class FeatureWeights {
  /** A feature's key with its weight in the lowest six bits, 32 standing for zero; 0 where a slot is free. */
  readonly #table = new Int32Array(slots);

  constructor(weights: Iterable<readonly [key: number, weight: number]>) {
    let count = 0;
    for (const [key, weight] of weights) {
      if (count >= slots * 0.75) throw new RangeError(`more features than the table holds: ${String(count)}`);
      let slot = key & (slots - 1);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#table[slot] = ((key + 1) << 6) | (inSteps(weight) + 32);
      count += 1;
    }
  }

  /** The weight of a feature in whole steps. */
  of(key: number): number {
    const table = this.#table;
    for (let slot = key & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const entry = table[slot] as number;
      if (entry === 0) return 0;
      if (entry >> 6 === key + 1) return (entry & 63) - 32;
    }
  }
}

function inSteps(weight: number): number {
  return Math.max(-32, Math.min(31, Math.round(weight * steps)));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Weights as text: for each feature in order of keys two digits (base 64) for the distance to the key before and one
 * for the weight, a tenth each from -3.2 to 3.1. A distance too great for two digits is bridged by features of weight 0.
 */
export function writeWeights(weights: Iterable<readonly [key: number, weight: number]>): string {
  let text = '';
  let last = 0;
  const write = (distance: number, weight: number): void => {
    text += (digits[distance >> 6] ?? '') + (digits[distance & 63] ?? '') + (digits[weight + 32] ?? '');
  };
  for (const [key, weight] of [...weights].sort((a, b) => a[0] - b[0])) {
    const whole = inSteps(weight);
    if (whole === 0) continue;
    for (; key - last > 4095; last += 4095) write(4095, 0);
    write(key - last, whole);
    last = key;
  }
  return text;
}

/** The inverse of `writeWeights`, weights rounded to tenths. */
export function readWeights(text: string): [key: number, weight: number][] {
  const found: [number, number][] = [];
  const digit = (at: number): number => digits.indexOf(text.charAt(at));
  let key = 0;
  for (let at = 0; at + 2 < text.length; at += 3) {
    key += digit(at) * 64 + digit(at + 1);
    const weight = digit(at + 2) - 32;
    if (weight !== 0) found.push([key, weight / steps]);
  }
  return found;
}
