import { functionWeight, wordWeight } from '../../text/collation/weight.ts';

/** How much of a word's weight it loses where every wording has it. */
const commonLoss = 0.75;
/** Words that share so many first letters, and are longer than that, are taken for forms of one. */
const stemLength = 5;

/**
 * The words of many wordings as small numbers, with what each weighs: words of content more than function words, and rare
 * ones more than those that many wordings have, as in inverse document frequency (Spärck Jones 1972), but mildly, since
 * in a small corpus the words of a much-quoted sentence are no less telling for it.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #stemOf: number[] = [];
  readonly #isFunction: boolean[] = [];
  readonly #counts: number[] = [];
  #wordings = 0;

  /** Numbers of words; new words get new ones. */
  read(keys: readonly string[]): Int32Array {
    return Int32Array.from(keys, (key) => this.#idOf(key));
  }

  /** Counts a wording's words for the weights. */
  count(ids: Int32Array): void {
    this.#wordings += 1;
    for (const id of new Set(ids)) this.#counts[id]! += 1;
  }

  /** 0 to 1. */
  weight(id: number): number {
    if (this.#isFunction[id]) return functionWeight;
    const count = Math.max(1, this.#counts[id]!);
    return 1 - (commonLoss * Math.log(count)) / Math.log(this.#wordings + 2);
  }

  isFunction(id: number): boolean {
    return this.#isFunction[id]!;
  }

  /** A number that forms of one word share. */
  stem(id: number): number {
    return this.#stemOf[id]!;
  }

  #idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    const stem = key.length > stemLength ? key.slice(0, stemLength) : key;
    let stemId = this.#stems.get(stem);
    if (stemId === undefined) this.#stems.set(stem, (stemId = this.#stems.size));
    this.#stemOf.push(stemId);
    this.#isFunction.push(wordWeight(key) === functionWeight);
    this.#counts.push(0);
    return id;
  }
}
