import { describe, expect, it } from 'vitest';
import { isTextLink, LONGEST_LINK, textLink, textOfLink } from '../../../src/app/check/text-link.ts';

describe('a link that contains a text', () => {
  it.each(['', 'a', '“Čeho?” 😀\n\n停火', 'x'.repeat(100_000), 'a+b/c=d&e#f%20'])(
    'gives back the very text, in characters that need no escape',
    async (text) => {
      const link = await textLink(text);
      expect(link).toMatch(/^#text=[\w-]*$/);
      expect(isTextLink(link!)).toBe(true);
      expect(await textOfLink(link!)).toBe(text);
    },
  );

  it('is not made where it would be longer than messengers take', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 9973).toString(36)).join(' ');
    expect(await textLink(text)).toBeNull();
    expect((await textLink('word '.repeat(20_000)))!.length).toBeLessThan(LONGEST_LINK);
  });

  it('says so where it was cut short or changed', async () => {
    const link = (await textLink('The bridge is safe, she said, and it will stay open.'))!;
    for (const broken of [link.slice(0, -6), '#text=%%%', '#text=AAAA']) {
      await expect(textOfLink(broken)).rejects.toThrow('cut short or changed');
    }
  });

  it('is not unpacked beyond what a text may be', async () => {
    const bomb = (await textLink('a'.repeat(5_000_000)))!;
    await expect(textOfLink(bomb)).rejects.toThrow();
  });
});
