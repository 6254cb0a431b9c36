import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/node/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('gives back every well-formed text without control characters exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(
          /\S/.test(text) && !/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(text) && !text.startsWith('\uFEFF'),
        );
        expect(decode('a.txt', utf8(text))).toEqual({ text, problems: [] });
      }),
    );
  });

  test('keeps CR LF, so that offsets and checksum stay those of the file', () => {
    expect(decode('a.txt', utf8('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n');
  });

  test('names the first wrong byte of any bytes that are not UTF-8, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        const { text, problems } = decode('a.txt', bytes);
        if (text === null) expect(problems).toHaveLength(1);
        const found = /^byte (\d+) is/.exec(problems[0]?.value ?? '');
        if (found === null) return;
        const offset = Number(found[1]);
        const before = bytes.subarray(0, offset);
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(before)).not.toThrow();
        const upTo = [1, 2, 3, 4].map((more) => bytes.subarray(0, offset + more));
        for (const part of upTo.filter((part, index) => part.length === offset + index + 1)) {
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(part)).toThrow();
        }
      }),
    );
  });

  test('is not misled by a replacement character that the text itself holds', () => {
    const bytes = Uint8Array.of(...utf8('a \uFFFD b '), 0xe9, ...utf8(' c'));
    expect(decode('a.txt', bytes).problems[0]?.value).toBe('byte 8 is 0xE9');
  });

  test('tells UTF-16 of either byte order, with and without a mark', () => {
    const little = new Uint8Array(Buffer.from('Safe.\n', 'utf16le'));
    const big = new Uint8Array(Buffer.from('Safe.\n', 'utf16le').swap16());
    for (const [bytes, name] of [
      [Uint8Array.of(0xff, 0xfe, ...little), 'UTF-16LE'],
      [Uint8Array.of(0xfe, 0xff, ...big), 'UTF-16BE'],
      [little, 'UTF-16LE'],
      [big, 'UTF-16BE'],
    ] as const) {
      expect(decode('a.txt', bytes).problems[0]?.value).toBe(name);
    }
  });

  test('quotes a file name for the shell in the command it suggests', () => {
    const { problems } = decode("it's.txt", Uint8Array.of(0x61, 0xe9, 0x61));
    expect(problems[0]?.suggestion).toContain(`'it'\\''s.txt'`);
  });

  test('accepts the marks that right-to-left text needs', () => {
    expect(decode('a.txt', utf8('שלום\u200F, she said\u200E\u061C')).problems).toEqual([]);
  });
});
