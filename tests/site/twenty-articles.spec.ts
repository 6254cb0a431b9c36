import { readFileSync } from 'node:fs';
import { folderOf } from '../browser/sites.ts';
import { expect, test, filesOf, pagesOf, readBuilt } from './built.ts';

test.describe('twenty articles of another story', () => {
  test('build into a site of their own, with every claim and every outlet', ({ contents }) => {
    expect(contents.articles).toHaveLength(20);
    expect(contents.claims.map(({ id }) => id).sort()).toEqual([
      'bridge-unsafe',
      'ferry-fares',
      'inspection-skipped',
      'repair-cost',
    ]);
    expect(contents.claims.find(({ id }) => id === 'bridge-unsafe')?.status).toBe('disputed');
  });

  test('leave no trace of the story that ships with the program', () => {
    // The analysis, which checks a reader's text in a worker, has lists of English words and of places.
    const written = filesOf('twenty').filter((file) => !/^assets\/worker-/.test(file));
    const traces = written.filter((file) => /\b(Kursk|Putin|Trump|Zelensk)/i.test(readBuilt('twenty', file)));
    expect(traces).toEqual([]);
  });

  test('are not published where only an excerpt may be: the rest is in no file', () => {
    const withheld = /marmalade|tangerine|pomegranate/i;
    const files = filesOf('twenty').filter((file) =>
      withheld.test(readFileSync(`${folderOf('twenty')}/${file}`).toString('latin1')),
    );
    expect(files).toEqual([]);
    const quoted = filesOf('twenty').filter((file) =>
      readBuilt('twenty', file).includes('safe at every hour of every day'),
    );
    expect(quoted).toContain('articles/premium-bulletin/index.html');
  });

  test('read from right to left where their script does, whatever the language of the page', () => {
    const article = pagesOf('twenty').find(({ path }) => path === 'articles/al-marfa/')!.document;
    expect(article.documentElement.lang).toBe('en');
    const shown = article.querySelector('[lang=ar]');
    expect(shown?.closest('[dir=rtl]')).not.toBeNull();
    const claim = pagesOf('twenty').find(({ path }) => path === 'claims/bridge-unsafe/')!.document;
    const quote = [...claim.querySelectorAll('[lang=ar]')].find(({ textContent }) =>
      textContent?.includes('آمناً'),
    );
    expect(quote?.closest('[dir=rtl]')).not.toBeNull();
  });

  test('keep „German“, « French » and straight quotation marks as they were printed', () => {
    const text = (path: string): string => {
      const page = pagesOf('twenty').find((candidate) => candidate.path === path)!;
      return page.document.querySelector('main')!.textContent.replace(/\s+/g, ' ');
    };
    expect(text('articles/nordkai-zeitung/')).toContain('„');
    expect(text('articles/quai-matin/')).toContain('« Le pont');
    expect(text('articles/estuary-post-monday/')).toContain('"');
  });

  test('show the correction of a claim on its page and in the list of all', () => {
    for (const path of ['claims/bridge-unsafe/', 'corrections/']) {
      const { document } = pagesOf('twenty').find((candidate) => candidate.path === path)!;
      expect(document.querySelector('main')!.textContent, path).toContain(
        'The engineer’s position reads “qualifies”.',
      );
    }
  });
});
