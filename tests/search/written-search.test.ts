import { describe, expect, it } from 'vitest';
import { knownOf } from '../../src/search/known.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { writeKnown, writeSearch, writtenSearch } from '../../src/search/written-search.ts';
import { bundle } from '../app/bundle.ts';

const documents = searchDocuments(bundle);
const SMALL = { terms: 200, endings: 20, texts: 500, manyDocuments: 1000, oneFile: 0 };

describe('what a search loads', () => {
  it('is one file of documents where these are few, and the names of filters stand in the page', () => {
    const { path, files, known } = writtenSearch(bundle);
    expect([...files.keys()]).toEqual([path]);
    expect(JSON.parse(files.get(path) as string)).toEqual(documents);
    expect(known).toEqual(knownOf(bundle));
  });

  it('is a directory and pages where they are many, which no other corpus has under the same names', () => {
    const { path, files } = writeSearch(documents, SMALL);
    const directory = JSON.parse(files.get(path) as string) as { folder: string };
    expect(path).toBe(`data/${directory.folder.slice(0, -1)}.json`);
    const others = writeSearch(documents.slice(1), SMALL).files;
    expect([...files.keys()].filter((name) => others.has(name))).toEqual([]);
    for (const name of files.keys()) {
      if (name !== path) expect(name.startsWith(`data/${directory.folder}`)).toBe(true);
    }
  });

  it('has names that are many in a file of their own, which is the same as long as they are', () => {
    const { known, files } = writeKnown(knownOf(bundle), 10);
    expect([...files.keys()]).toEqual([known]);
    expect(JSON.parse(files.get(known as string) as string)).toEqual(knownOf(bundle));
    const fewer = { ...bundle, speakers: bundle.speakers.slice(1) };
    expect(writeKnown(knownOf(fewer), 10).known).not.toBe(known);
    expect(writeKnown(knownOf(structuredClone(bundle)), 10).known).toBe(known);
  });
});
