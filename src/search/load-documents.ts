import type { SearchDocument } from './query.ts';

/** Fetches the documents file; rejects with a message for a person who searches. */
export async function loadDocuments(address: string): Promise<SearchDocument[]> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error('the search index could not be fetched: no connection');
  }
  if (!response.ok) throw new Error(`the search index could not be fetched: ${response.status}`);
  let documents: unknown;
  try {
    documents = await response.json();
  } catch {
    throw new Error('the search index could not be read: not JSON');
  }
  if (!Array.isArray(documents)) throw new Error('the search index could not be read: not a list');
  return documents as SearchDocument[];
}
