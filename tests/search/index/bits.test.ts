import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '../../../src/search/index/bits.ts';

const coded = fc.oneof(
  fc.record({
    code: fc.constant('rice' as const),
    value: fc.nat(100_000),
    width: fc.integer({ min: 8, max: 24 }),
  }),
  fc.record({ code: fc.constant('gamma' as const), value: fc.nat(2 ** 30), width: fc.constant(0) }),
  fc.record({
    code: fc.constant('bits' as const),
    value: fc.nat(255),
    width: fc.integer({ min: 8, max: 30 }),
  }),
);

describe('bits', () => {
  it('are read as they were written, whatever the order of the codes', () => {
    fc.assert(
      fc.property(fc.array(coded, { maxLength: 200 }), (numbers) => {
        const writer = new BitWriter();
        for (const { code, value, width } of numbers) {
          if (code === 'rice') writer.rice(value, width);
          else if (code === 'gamma') writer.gamma(value);
          else writer.bits(value, width);
        }
        const reader = new BitReader(writer.written());
        const read = numbers.map(({ code, width }) => {
          if (code === 'rice') return reader.rice(width);
          return code === 'gamma' ? reader.gamma() : reader.bits(width);
        });
        expect(read).toEqual(numbers.map(({ value }) => value));
      }),
    );
  });

  it('are as many as the codes say: a small number takes few', () => {
    const writer = new BitWriter();
    writer.gamma(0);
    writer.rice(5, 2);
    writer.gamma(2);
    expect(writer.written()).toEqual(Uint8Array.of(0b1_1001_011));
  });

  it('are 0 past the end, so that broken bytes end and do not hang', () => {
    const reader = new BitReader(Uint8Array.of(0b1111_1111));
    expect(reader.rice(3)).toBe(64);
    expect(reader.rice(3)).toBe(0);
    expect(new BitReader(new Uint8Array()).gamma()).toBeLessThan(2 ** 31);
  });

  it('can be read of a part of a larger buffer', () => {
    const page = Uint8Array.of(0xff, 0b0100_0000, 0xff);
    expect(new BitReader(page.subarray(1, 2)).bits(8)).toBe(64);
  });
});
