import { describe, expect, test } from 'vitest';
import { verify } from '../../src/model/verify.ts';
import type { Bundle, Reuse } from '../../src/model/types.ts';
import { bundleOf } from '../analysis/corpus.ts';
import { original, rewrite } from '../analysis/reuse/texts.ts';

describe('verify', () => {
  const bundle = bundleOf({ articles: { original, rewrite } });
  const [pair] = bundle.reuse;
  const last = pair?.passages.at(-1);
  const withReuse = (change: Partial<Reuse>): Bundle => ({
    ...bundle,
    reuse: bundle.reuse.map((reuse) => ({ ...reuse, ...change })),
  });

  test('accepts what two articles share as the program finds it', () => {
    expect(bundle.reuse).toHaveLength(1);
    expect(() => {
      verify(bundle);
    }).not.toThrow();
  });

  for (const [what, change] of [
    ['between articles that do not exist', { articles: ['original', 'nobody'] }],
    ['in another order than the corpus has', { articles: ['rewrite', 'original'], passages: [] }],
    ['that derives a third', { derived: 'nobody' }],
    ['with passages out of order', { passages: (pair?.passages ?? []).toReversed() }],
    [
      'with a passage behind the end of the text',
      {
        passages: [
          {
            likeness: 1,
            spans: [
              { start: 0, end: 9 },
              { start: 0, end: 99_999 },
            ],
          },
        ],
      },
    ],
    [
      'with a likeness of more than one',
      { passages: last === undefined ? [] : [{ ...last, likeness: 1.2 }] },
    ],
    [
      'proved by an article that does not exist',
      { grounds: [{ kind: 'altered-quotations', article: 'rewrite', count: 1, witnesses: ['nobody'] }] },
    ],
  ] as [string, Partial<Reuse>][]) {
    test(`lets no shared text pass ${what}`, () => {
      expect(() => {
        verify(withReuse(change));
      }).toThrow('broken promise');
    });
  }
});
