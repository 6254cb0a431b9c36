import type { Kind, Query, SearchDocument } from '../../src/search/query.ts';

export function document(
  kind: Kind,
  id: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return { kind, id, text, context: '', ...more };
}

export function passages(texts: readonly string[]): SearchDocument[] {
  return texts.map((text, number) => document('passage', `p${number}`, text));
}

export function ask(text: string, more: Partial<Query> = {}): Query {
  return { text, limit: 10, offset: 0, ...more };
}
