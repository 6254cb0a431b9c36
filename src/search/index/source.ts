import type { SearchDocument } from '../query.ts';
import type { Columns } from './columns.ts';
import type { Directory } from './directory.ts';
import type { WrittenIndex } from './write-index.ts';

/** Where the pages of an index come from. Each read may fail with a message for a person. */
export interface IndexSource {
  /** Nothing has to be fetched. */
  readonly atHand: boolean;
  directory(): Promise<Directory>;
  terms(page: number): Promise<Uint8Array>;
  endings(page: number): Promise<string>;
  texts(page: number): Promise<SearchDocument[]>;
  columns(): Promise<Columns>;
}

/** An index that was made where it is read. */
export function sourceInMemory(index: WrittenIndex): IndexSource {
  return {
    atHand: true,
    directory: () => Promise.resolve(index.directory),
    terms: (page) => Promise.resolve(index.terms[page]!),
    endings: (page) => Promise.resolve(index.endings[page]!),
    texts: (page) => Promise.resolve(index.texts[page]!),
    columns: () => Promise.resolve(index.columns),
  };
}
