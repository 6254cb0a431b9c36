import type { Query, Results, SearchDocument } from './query.ts';

/** What the page sends: one question at a time, with the address of the documents file it is about. */
export interface Question {
  id: number;
  /** Absolute address of the JSON file that the build wrote, an array of `SearchDocument`. */
  documents: string;
  query: Query;
}

/** What comes back: the results, or a reason in words for a person. */
export type Answer = { id: number; results: Results } | { id: number; failed: string };

/** Reads the documents at an address; rejects with a message for a person. */
export type LoadDocuments = (address: string) => Promise<SearchDocument[]>;
