import { describe, expect, it, vi } from 'vitest';
import { Kept } from '../../../src/search/index/kept.ts';

describe('what is kept', () => {
  it('is made once for each key, even when asked for twice at a time', async () => {
    const make = vi.fn((key: number) => Promise.resolve(key * 2));
    const kept = new Kept(3, make);
    expect(await Promise.all([kept.get(1), kept.get(1), kept.get(2)])).toEqual([2, 2, 4]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is dropped when it is the longest unused and others need its room', async () => {
    const kept = new Kept(2, (key: number) => Promise.resolve(key));
    for (const key of [1, 2, 1, 3]) await kept.get(key);
    expect([1, 2, 3].map((key) => kept.has(key))).toEqual([true, false, true]);
  });

  it('is made again where it could not be made', async () => {
    const make = vi
      .fn((key: number) => Promise.resolve(key))
      .mockRejectedValueOnce(new Error('no connection'));
    const kept = new Kept(2, make);
    await expect(kept.get(1)).rejects.toThrow('no connection');
    expect(await kept.get(1)).toBe(1);
  });
});
