import { STANCES } from '../model/stances.ts';
import { isDay } from '../model/written-day.ts';
import type { Known } from './syntax/known.ts';
import { KINDS, type Query, QUOTATION_KINDS } from './query.ts';

/** Hits of a kind that are shown at first; not written to the address. */
export const FIRST_HITS = 10;

/** Names of the filters in an address, one parameter for each value: `?q=kursk&kind=claim&kind=quotation`. */
const LISTS = {
  kinds: 'kind',
  outlets: 'outlet',
  speakers: 'speaker',
  topics: 'topic',
  stances: 'stance',
  quotationKinds: 'how',
} as const satisfies Partial<Record<keyof Query, string>>;
const DAYS = ['before', 'after'] as const;

/**
 * The query of an address: `?q=kursk&stance=denies&before=2025-04-01`. Unknown parameters, kinds, stances and (with
 * `known`) other values, days that do not exist, repeats, and numbers that are none are ignored, so an old link still
 * opens.
 */
export function queryFromParams(params: URLSearchParams, known?: Known): Query {
  const asked = {
    kinds: values(params.getAll(LISTS.kinds), KINDS),
    outlets: values(
      params.getAll(LISTS.outlets),
      known?.outlets.map(({ value }) => value),
    ),
    speakers: values(
      params.getAll(LISTS.speakers),
      known?.speakers.map(({ id }) => id),
    ),
    topics: values(params.getAll(LISTS.topics), known?.topics),
    stances: values(params.getAll(LISTS.stances), STANCES),
    quotationKinds: values(params.getAll(LISTS.quotationKinds), QUOTATION_KINDS),
    before: params.getAll('before').filter(isDay)[0] ?? '',
    after: params.getAll('after').filter(isDay)[0] ?? '',
  };
  return {
    text: params.get('q') ?? '',
    limit: wholeNumber(params.get('show'), 1) ?? FIRST_HITS,
    offset: wholeNumber(params.get('from'), 0) ?? 0,
    ...(Object.fromEntries(Object.entries(asked).filter(([, value]) => value.length > 0)) as Partial<Query>),
  };
}

/** The shortest address of a query: what is empty or as at first is left out. Inverse of `queryFromParams`. */
export function paramsFromQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    for (const value of query[list] ?? []) params.append(LISTS[list], value);
  }
  for (const bound of DAYS) if (query[bound]) params.set(bound, query[bound]);
  if (query.offset !== 0) params.set('from', String(query.offset));
  if (query.limit !== FIRST_HITS) params.set('show', String(query.limit));
  return params;
}

/** What is asked for, once each; only what is known, where that is given. */
function values<Value extends string>(asked: readonly string[], known?: readonly Value[]): Value[] {
  const all = new Set(asked.filter((value) => value !== '')) as Set<Value>;
  if (known === undefined) return [...all];
  const possible = new Set(known);
  return [...all].filter((value) => possible.has(value));
}

function wholeNumber(written: string | null, least: number): number | null {
  if (written === null || !/^\d{1,6}$/u.test(written)) return null;
  const number = Number(written);
  return number >= least ? number : null;
}
