/** Values made on demand of which the latest used are kept; one that could not be made is tried again. */
export class Kept<Key, Value> {
  readonly #most: number;
  readonly #make: (key: Key) => Promise<Value>;
  /** In the order of their last use. */
  readonly #values = new Map<Key, Promise<Value>>();

  constructor(most: number, make: (key: Key) => Promise<Value>) {
    this.#most = most;
    this.#make = make;
  }

  has(key: Key): boolean {
    return this.#values.has(key);
  }

  get(key: Key): Promise<Value> {
    let value = this.#values.get(key);
    if (value) this.#values.delete(key);
    else {
      value = this.#make(key);
      value.catch(() => this.#values.delete(key));
    }
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}
