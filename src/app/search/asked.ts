import { type Known, NOTHING_KNOWN } from '../../search/syntax/known.ts';
import type { Query } from '../../search/query.ts';
import { readSyntax, type TypedFilter, withSyntax } from '../../search/syntax/syntax.ts';
import { fieldNamed } from '../../search/syntax/fields.ts';
import {
  type FilterList,
  type FilterValue,
  filterValueName,
  filterValuesOf,
  filterWords,
  withoutFilter,
} from './filters.ts';

/** A search as it is asked: what is typed and what is ticked, in one. */
export interface Asked {
  /** What the search is asked: typed filters are among its lists, and no longer in its text. */
  query: Query;
  /** Nothing is asked for. */
  empty: boolean;
  /** What a list of searches calls it. */
  label: string;
  filters: (FilterValue & { name: string })[];
  /** Typed filters that mean nothing here, or more than one thing. */
  unknown: TypedFilter[];
  /** What is typed can be understood only when it is known what filters can be. */
  waits: boolean;
}

/** What the query of an address asks for. */
export function readAsked(query: Query, known: Known): Asked {
  const read = readSyntax(query.text, known);
  const asked = withSyntax(query, read);
  const filters = filterValuesOf(asked).map((each) => ({
    ...each,
    name: filterValueName(each.filter, each.value, known),
  }));
  const words = asked.text.trim();
  const unclear = read.typed.filter(({ value }) => value === null);
  const waits = known === NOTHING_KNOWN && unclear.length > 0;
  return {
    query: asked,
    empty: words === '' && filters.length === 0 && !waits,
    label: [words, ...filters.map((each) => filterWords(each, known))].filter(Boolean).join(' · '),
    filters,
    unknown: waits ? [] : unclear.filter(({ unfinished, raw }) => !unfinished && raw !== ''),
    waits,
  };
}

/** The query without some of what narrows it, whether that is ticked or typed. */
export function withoutFilters(query: Query, gone: readonly FilterValue[], known: Known): Query {
  const isGone = ({ field, value }: TypedFilter) =>
    gone.some(({ filter, value: each }) => {
      if (fieldNamed(field)?.filter !== filter || value === null) return false;
      // Of several days the narrowest is shown; behind it the next would narrow.
      return filter === 'before' || filter === 'after' || value === each;
    });
  const spans = readSyntax(query.text, known).typed.filter(isGone);
  const text = spans.reduceRight((left, { span }) => cut(left, span.start, span.end), query.text);
  return gone.reduce<Query>(withoutFilter, {
    ...query,
    text,
  });
}

/** The query with these values of one filter and no others: what is no longer among them is gone from its text as well. */
export function choosing(query: Query, list: FilterList, values: readonly string[], known: Known): Query {
  const before: readonly string[] = readAsked(query, known).query[list] ?? [];
  const gone = before.filter((value) => !values.includes(value)).map((value) => ({ filter: list, value }));
  const left = withoutFilters(query, gone, known);
  const added = values.filter((value) => !before.includes(value));
  return { ...left, [list]: [...(left[list] ?? []), ...added] };
}

/** The query with another day as a bound, or with none where `day` is empty, whatever was typed before. */
export function boundBy(query: Query, bound: 'before' | 'after', day: string, known: Known): Query {
  const left = withoutFilters(query, [{ filter: bound, value: '' }], known);
  return day === '' ? left : { ...left, [bound]: day };
}

/** The text with another value for one of its filters. */
export function corrected(text: string, { field, span }: TypedFilter, value: string): string {
  const written = /^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value}"`;
  return `${text.slice(0, span.start)}${field}:${written}${text.slice(span.end)}`;
}

function cut(text: string, start: number, end: number): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trimStart();
}
