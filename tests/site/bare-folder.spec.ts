import { expect, test, pagesOf, readBuilt } from './built.ts';

test.describe('a bare folder of three texts', () => {
  test('builds into articles with quotations, and says that there are no claims yet', ({ contents }) => {
    expect(contents.articles.map(({ id }) => id).sort()).toEqual(['orchard', 'orchard-letter', 'weather']);
    expect(contents.claims).toEqual([]);
    const overview = pagesOf('bare').find(({ path }) => path === '')!.document;
    expect(overview.querySelector('main')!.textContent).toMatch(/no claims|claims? yet/i);
    expect(readBuilt('bare', 'articles/orchard/index.html')).toContain('the last plum is in');
  });
});
