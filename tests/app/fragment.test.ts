import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fragment, parseFragment, type Fragment } from '../../src/app/fragment.ts';

const natural = fc.nat({ max: 999_999_999 });
const anyFragment: fc.Arbitrary<Fragment> = fc.oneof(
  fc.record({ kind: fc.constant('block'), number: natural }),
  fc.record({ kind: fc.constant('stretch'), number: natural, start: natural, end: natural }),
  fc.record({ kind: fc.constantFrom('quotation', 'evidence'), id: fc.stringMatching(/^[a-z0-9-]+$/) }),
);

it('a link to a place in an article is read as the place it was made for', () => {
  fc.assert(
    fc.property(anyFragment, (given) => {
      expect(parseFragment(fragment(given))).toEqual(given);
    }),
  );
});

it('a hash that points at no place in an article is none', () => {
  for (const hash of ['', '#', '#main', '#p', '#p1x', '#note-3', '#q-', '#p99999999999']) {
    expect(parseFragment(hash)).toBeNull();
  }
});
