import { beforeAll, describe, expect, it } from 'vitest';
import type { Search } from '../../src/search/query.ts';
import { writeSearch, type WrittenSearch } from '../../src/search/written-search.ts';
import { ask, hitsOf, passages, searchOverFiles } from './build.ts';
import { madeNumbers, madeWords } from './made-words.ts';
import { SENTENCES } from './engine/sentences.ts';

describe('what is written for a small corpus', () => {
  it('is one file with all documents, named by its content', () => {
    const { path, files } = writeSearch(passages(SENTENCES));
    expect([...files.keys()]).toEqual([path]);
    expect(path).toMatch(/^data\/search-[a-z0-9]{10}\.json$/u);
    expect(JSON.parse(files.get(path) as string)).toEqual(passages(SENTENCES));
    expect(writeSearch(passages(SENTENCES)).path).toBe(path);
    expect(writeSearch(passages(SENTENCES.slice(1))).path).not.toBe(path);
  });

  it('is one file for no documents, too', () => {
    expect(writeSearch([]).files.size).toBe(1);
  });
});

describe('what is written for a large corpus', () => {
  const number = madeNumbers(9);
  const words = madeWords(20_000);
  const word = () => words[Math.floor(words.length * (number(10_000) / 10_000) ** 3)]!;
  const texts = Array.from({ length: 8_000 }, () => Array.from({ length: 20 }, word).join(' '));
  let written: WrittenSearch;
  let fetched: { path: string; bytes: Uint8Array }[] = [];
  let search: Search;
  beforeAll(async () => {
    written = writeSearch(passages(texts));
    search = await open();
  }, 60_000);

  /** A search of which nothing is fetched yet but the directory; what it fetches is in `fetched`. */
  async function open(): Promise<Search> {
    const opened = await searchOverFiles(written, (path, bytes) => fetched.push({ path, bytes }));
    fetched = [];
    return opened;
  }
  const fetchedOf = (sort: string) => fetched.filter(({ path }) => path.includes(`/${sort}`));

  it('is a directory and many pages, which all have the name of the directory', () => {
    const { path, files } = written;
    const folder = path.replace(/\.json$/u, '/');
    expect(files.size).toBeGreaterThan(60);
    expect([...files.keys()].filter((file) => file !== path && !file.startsWith(folder))).toEqual([]);
    expect((files.get(path) as string).length).toBeLessThan(20_000);
  });

  it('has other names as soon as one word is another, so that old pages are never taken for new', () => {
    const other = writeSearch(passages([...texts.slice(0, -1), 'another']));
    expect([...other.files.keys()].filter((file) => written.files.has(file))).toEqual([]);
  }, 60_000);

  it('has other names where the same documents are written in other pages', () => {
    const other = writeSearch(passages(SENTENCES), {
      ...{ terms: 600, endings: 50, texts: 900 },
      ...{ manyDocuments: 30_000, oneFile: 0 },
    });
    const one = writeSearch(passages(SENTENCES), {
      ...{ terms: 900, endings: 50, texts: 900 },
      ...{ manyDocuments: 30_000, oneFile: 0 },
    });
    expect(other.path).not.toBe(one.path);
  });

  it.each([
    ['as they stand', (parts: string[]) => parts],
    ['with a slip in each', (parts: string[]) => parts.map((part) => `${part.slice(0, 2)}${part.slice(3)}`)],
    ['begun', (parts: string[]) => parts.map((part) => part.slice(0, 4))],
  ])('costs a query of five words %s few pages and little of all bytes', async (_, type) => {
    const all = [...written.files.values()].reduce((sum, file) => sum + file.length, 0);
    for (let round = 0; round < 10; round += 1) {
      const cold = await open();
      const parts = type(texts[number(texts.length)]!.split(' ').slice(4, 9));
      await cold.search(ask(parts.join(' ')));
      expect(fetchedOf('texts').length).toBeLessThanOrEqual(13);
      expect(fetchedOf('columns')).toEqual([]);
      expect(new Set(fetched.map(({ path }) => path)).size).toBe(fetched.length);
      expect(fetched.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(all / 3);
    }
  });

  it('is read once: the same query again fetches nothing, and a longer one little more', async () => {
    const typed = texts[40]!.split(' ').slice(2, 6).join(' ');
    await search.search(ask(typed));
    fetched = [];
    await search.search(ask(typed));
    expect(fetched).toEqual([]);
  });

  it('costs the columns only where a filter is set or counted', async () => {
    const typed = ask(texts[7]!.split(' ').slice(0, 3).join(' '));
    const cold = await open();
    expect((await cold.search(typed)).facets).toBeNull();
    expect(fetchedOf('columns')).toHaveLength(0);
    expect((await cold.facets(typed)).kinds[0]?.value).toBe('passage');
    await cold.search({ ...typed, kinds: ['passage'] });
    expect(fetchedOf('columns')).toHaveLength(1);
  });

  it('costs two pages of texts at most while somebody types, and says that there may be nearer', async () => {
    const typed = `${words[3]!} ${words[50]!}`;
    const cold = await open();
    const quick = await cold.search(ask(typed, { quick: true }));
    expect(fetchedOf('texts').length).toBeLessThanOrEqual(2);
    expect(quick.partial).toBe(true);
    expect((await cold.search(ask(typed))).partial).toBe(false);
    expect(fetchedOf('texts').length).toBeGreaterThan(2);
  });

  it('costs nothing where nothing is asked', async () => {
    const cold = await open();
    await cold.search(ask('  '));
    expect(fetched).toEqual([]);
  });

  it('gives as many hits as are asked for, each from a page of its own if need be', async () => {
    const results = await (await open()).search(ask(`${words[0]!} `, { limit: 40 }));
    expect(hitsOf(results)).toHaveLength(40);
    expect(fetchedOf('texts').length).toBeLessThanOrEqual(40);
  });

  it('says so where a page is missing, and answers once it is there', async () => {
    const [path, page] = [...written.files].find(([file]) => file.includes('/texts-0'))!;
    const broken = { ...written, files: new Map(written.files) };
    broken.files.delete(path);
    const cold = await searchOverFiles(broken);
    const typed = ask(`"${texts[0]!.split(' ').slice(0, 5).join(' ')}"`);
    await expect(cold.search(typed)).rejects.toThrow('no such file');
    broken.files.set(path, page);
    expect(hitsOf(await cold.search(typed))[0]?.document.id).toBe('p0');
  });
});
