/** Disjoint sets of indexes: union-find with path halving (Tarjan and van Leeuwen 1984). */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The least index of the set that holds `index`. */
  find(index: number): number {
    const parents = this.#parents;
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  }

  /** Makes one set of two; true where they are one afterwards. */
  join(a: number, b: number): boolean {
    const [low, high] = [Math.min(this.find(a), this.find(b)), Math.max(this.find(a), this.find(b))];
    this.#parents[high] = low;
    return true;
  }

  areOne(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }
}
