import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/app/check/decode-bytes.ts';
import { withoutMarkdown } from '../../../src/app/check/text-of-file.ts';

const bytes = (...list: number[]) => Uint8Array.from(list);
const wide = (text: string, mark: boolean) =>
  bytes(
    ...(mark ? [0xff, 0xfe] : []),
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  );

describe('a file that is opened', () => {
  it('is read as UTF-8, a byte order mark left out, without a word about it', () => {
    expect(decodeBytes(new TextEncoder().encode('\ufeff“Né”'))).toEqual({ text: '“Né”', note: null });
  });

  it('is read as UTF-16 with a byte order mark or without', () => {
    for (const mark of [true, false]) {
      expect(decodeBytes(wide('The bridge is safe.', mark)).text).toBe('The bridge is safe.');
    }
  });

  it('is read as Windows-1252 where it is not UTF-8, and that is told', () => {
    const { text, note } = decodeBytes(bytes(0x93, 0x4e, 0xe9, 0x94));
    // Node 20 takes Windows-1252 for Latin-1, so the marks are looked at in a browser (tests/browser/check.spec.ts).
    expect(text).toContain('Né');
    expect(note).toMatch(/Windows-1252/);
  });

  it.each([
    ['empty', bytes()],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …')],
    ['a Word', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0)],
    ['not a text', bytes(0, 1, 2, 3, 0, 1, 2, 3, 0xff, 0xfe, 9, 1)],
  ])('is refused with the reason: %s', (reason, file) => {
    expect(() => decodeBytes(file)).toThrow(reason);
  });
});

describe('Markdown', () => {
  it('is read without its marks, the words and quotation marks kept', () => {
    const text =
      '---\ntitle: x\n---\n# Bridge\n\n> “It is **safe**,” [she](https://x.example) *said*.\n\n- 2*3 snake_case';
    expect(withoutMarkdown(text)).toBe('Bridge\n\n“It is safe,” she said.\n\n2*3 snake_case');
  });
});
