import type { QuotationKind } from '../model/types.ts';
import { type Kind, KINDS, type Query, QUOTATION_KINDS } from './query.ts';

/** Hits of a kind that are shown at first; not written to the address. */
export const FIRST_HITS = 10;

/** Names of the filters in an address, one parameter for each value: `?q=kursk&kind=claim&kind=quotation`. */
const LISTS = {
  kinds: 'kind',
  outlets: 'outlet',
  speakers: 'speaker',
  topics: 'topic',
  quotationKinds: 'how',
} as const;
type List = keyof typeof LISTS;

/** What a corpus has; where given, other values in an address are ignored. */
export type Known = Partial<Record<Exclude<List, 'kinds' | 'quotationKinds'>, readonly string[]>>;

/**
 * The query of an address. Unknown parameters, kinds and (with `known`) values, repeats, and numbers that are none
 * are ignored, so an old link still opens.
 */
export function queryFromParams(params: URLSearchParams, known: Known = {}): Query {
  const query: Query = {
    text: params.get('q') ?? '',
    limit: wholeNumber(params.get('show'), 1) ?? FIRST_HITS,
    offset: wholeNumber(params.get('from'), 0) ?? 0,
  };
  const kinds = values(params, 'kinds', KINDS) as Kind[];
  if (kinds.length > 0) query.kinds = kinds;
  const how = values(params, 'quotationKinds', QUOTATION_KINDS) as QuotationKind[];
  if (how.length > 0) query.quotationKinds = how;
  for (const list of ['outlets', 'speakers', 'topics'] as const) {
    const asked = values(params, list, known[list]);
    if (asked.length > 0) query[list] = asked;
  }
  return query;
}

/** The shortest address of a query: what is empty or as at first is left out. Inverse of `queryFromParams`. */
export function paramsFromQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  for (const list of Object.keys(LISTS) as List[]) {
    for (const value of query[list] ?? []) params.append(LISTS[list], value);
  }
  if (query.offset !== 0) params.set('from', String(query.offset));
  if (query.limit !== FIRST_HITS) params.set('show', String(query.limit));
  return params;
}

function values(params: URLSearchParams, list: List, known: readonly string[] | undefined): string[] {
  const asked = new Set(params.getAll(LISTS[list]).filter((value) => value !== ''));
  return [...asked].filter((value) => known?.includes(value) ?? true);
}

function wholeNumber(written: string | null, least: number): number | null {
  if (written === null || !/^\d{1,6}$/u.test(written)) return null;
  const number = Number(written);
  return number >= least ? number : null;
}
