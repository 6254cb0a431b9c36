/** Numbers that are the same for the same seed on every machine (mulberry32, T. Ettinger 2017), and choices by them. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1, 1 excluded. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.share() < share;
  }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.share() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One of the first far more often than one of the last, as people are in the news: about 1 / rank. */
  pickByRank<Item>(list: readonly Item[]): Item {
    return list[Math.floor(list.length ** this.share()) - 1] ?? this.pick(list);
  }

  shuffled<Item>(list: readonly Item[]): Item[] {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.share() * (at + 1));
      [copy[at], copy[other]] = [copy[other] as Item, copy[at] as Item];
    }
    return copy;
  }
}
