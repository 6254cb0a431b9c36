/** Bits of a feature's key: with 16 thousand features known, one unknown in 256 is taken for a known one. */
export const keyBits = 22;

/** A weight is kept as a whole number of these steps to one, between -32 and 31. */
export const steps = 10;

/** Lowest bits of a key, which tell the features of one bucket apart. */
const lowBits = 8;

/**
 * The weights of features by their keys; a feature left out weighs nothing. Sorted by key and cut into buckets by its
 * upper bits, two bytes each: they are looked up millions of times, and 64 KB stay in the processor's cache where a
 * table with a place for every key would not.
 */
export class FeatureWeights {
  /** Where the features of each bucket begin. */
  readonly #starts = new Uint16Array((1 << (keyBits - lowBits)) + 1);
  /** A key's lowest bits over six bits of weight, 32 standing for zero. */
  readonly #entries: Uint16Array;

  constructor(weights: Iterable<readonly [key: number, weight: number]>) {
    const sorted = [...weights].sort((a, b) => a[0] - b[0]);
    if (sorted.length >= 1 << 16)
      throw new RangeError(`more features than the table holds: ${String(sorted.length)}`);
    this.#entries = Uint16Array.from(
      sorted,
      ([key, weight]) => ((key & ((1 << lowBits) - 1)) << 6) | (inSteps(weight) + 32),
    );
    for (const [key] of sorted)
      this.#starts[(key >> lowBits) + 1] = (this.#starts[(key >> lowBits) + 1] ?? 0) + 1;
    for (let bucket = 1; bucket < this.#starts.length; bucket += 1)
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + (this.#starts[bucket - 1] ?? 0);
  }

  /** The weight of a feature in whole steps. */
  of(key: number): number {
    const entries = this.#entries;
    const bucket = key >> lowBits;
    const low = key & ((1 << lowBits) - 1);
    const end = this.#starts[bucket + 1] as number;
    for (let at = this.#starts[bucket] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      if (entry >> 6 === low) return (entry & 63) - 32;
    }
    return 0;
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
  let key = 0;
  for (let at = 0; at + 2 < text.length; at += 3) {
    key += digitAt(text, at) * 64 + digitAt(text, at + 1);
    const weight = digitAt(text, at + 2) - 32;
    if (weight !== 0) found.push([key, weight / steps]);
  }
  return found;
}

const digitValues = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) digitValues[digits.charCodeAt(value)] = value;

function digitAt(text: string, at: number): number {
  return digitValues[text.charCodeAt(at)] ?? 0;
}
