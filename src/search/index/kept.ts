/** Values made on demand of which the latest used are kept; one that could not be made is tried again. */
export class Kept<Value> {
  readonly #most: number;
  readonly #make: (key: number) => Promise<Value>;
  /** In the order of their last use. */
  readonly #values = new Map<number, Promise<Value>>();

  constructor(most: number, make: (key: number) => Promise<Value>) {
    this.#most = most;
    this.#make = make;
  }

  has(key: number): boolean {
    return this.#values.has(key);
  }

  get(key: number): Promise<Value> {
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
