/**
 * Bits, the highest of each byte first, with two codes for whole numbers from 0 up: Rice's, short for numbers about
 * 2^`width` (Rice and Plaunt 1971), and Elias's gamma, short for small ones (Elias 1975).
 */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  bit(value: number): void {
    const byte = this.#length >> 3;
    if (byte === this.#bytes.length) {
      const grown = new Uint8Array(2 * this.#bytes.length);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    if (value !== 0) this.#bytes[byte]! |= 0x80 >> (this.#length & 7);
    this.#length += 1;
  }

  bits(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) this.bit((value >>> bit) & 1);
  }

  rice(value: number, width: number): void {
    for (let rest = value >>> width; rest > 0; rest -= 1) this.bit(1);
    this.bit(0);
    this.bits(value, width);
  }

  gamma(value: number): void {
    const width = 31 - Math.clz32(value + 1);
    this.bits(0, width);
    this.bits(value + 1, width + 1);
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, (this.#length + 7) >> 3);
  }
}

/** Reads what `BitWriter` wrote. Past the end all bits are 0, and no number is longer than the bytes. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bit(): number {
    const value = ((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return value;
  }

  bits(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) value = (value << 1) | this.bit();
    return value >>> 0;
  }

  rice(width: number): number {
    let high = 0;
    while (this.bit() === 1) high += 1;
    return ((high << width) | this.bits(width)) >>> 0;
  }

  gamma(): number {
    let width = 0;
    while (width < 31 && this.bit() === 0) width += 1;
    return ((1 << width) | this.bits(width)) - 1;
  }
}
