import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { href, parse, type Route } from '../../src/app/routes.ts';

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { page: 'overview' },
    { page: 'coverage' },
    { page: 'timeline' },
    { page: 'search' },
    { page: 'method' },
    { page: 'corrections' },
  ),
  fc.record({
    page: fc.constantFrom('claim', 'article', 'speaker'),
    id: fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((id) => id !== 'index.html' && id.isWellFormed()),
  }),
);
const base = fc.constantFrom('/', '/fact/check/', '/a/');

describe('routes', () => {
  it('every address leads back to its route, under any base', () => {
    fc.assert(
      fc.property(route, base, (given, under) => {
        expect(parse(href(given, under), under)).toEqual(given);
      }),
    );
  });

  it('an address without its closing slash, or with index.html, is the same page', () => {
    expect(parse('/claims/kursk-encirclement', '/')).toEqual({ page: 'claim', id: 'kursk-encirclement' });
    expect(parse('/claims/kursk-encirclement/index.html', '/')).toEqual({
      page: 'claim',
      id: 'kursk-encirclement',
    });
    expect(parse('/site', '/site/')).toEqual({ page: 'overview' });
  });

  it('an address outside the base, of no known folder or broken, is not found', () => {
    for (const pathname of [
      '/claims/x',
      '/site/claims',
      '/site/claims/a/b',
      '/site/nothing/',
      '/site/claims/%E0%A4%A',
    ]) {
      expect(parse(pathname, '/site/')).toEqual({ page: 'not-found' });
    }
  });

  it('any pathname at all gets an answer', () => {
    fc.assert(fc.property(fc.string(), base, (pathname, under) => void parse(`/${pathname}`, under)));
  });
});
