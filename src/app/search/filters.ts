import { STANCES } from '../../model/stances.ts';
import type { QuotationKind } from '../../model/types.ts';
import type { Known } from '../../search/syntax/known.ts';
import type { FILTERS } from '../../search/query.ts';
import { type Kind, KINDS, type Query, QUOTATION_KINDS } from '../../search/query.ts';
import { dayWords, KIND_WORDS, QUOTATION_LABELS } from '../wording.ts';

export type FilterList = (typeof FILTERS)[number];
/** Everything that narrows a search. */
export type FilterName = FilterList | 'before' | 'after';

export const FILTER_LABELS: Record<FilterName, string> = {
  kinds: 'Kind',
  outlets: 'Outlet',
  speakers: 'Speaker',
  stances: 'Stance',
  quotationKinds: 'How it is given',
  topics: 'Topic',
  after: 'From',
  before: 'Before',
};

/** In the order in which a reader is offered them. */
export const FILTER_NAMES = Object.keys(FILTER_LABELS) as FilterName[];

export interface FilterOption {
  value: string;
  /** As a reader is shown it. */
  name: string;
}

/** What a corpus has to choose from, in a lasting order. */
export function filterOptions(list: FilterList, known: Known): FilterOption[] {
  const named = (values: readonly string[]) =>
    values.map((value) => ({ value, name: filterValueName(list, value, known) }));
  switch (list) {
    case 'kinds':
      return named(KINDS);
    case 'outlets':
      return named(known.outlets.map(({ value }) => value));
    case 'speakers':
      return known.speakers.map(({ id, names }) => ({ value: id, name: names[0] ?? id }));
    case 'stances':
      return named(STANCES);
    case 'quotationKinds':
      return named(QUOTATION_KINDS);
    case 'topics':
      return named(known.topics);
  }
}

/** A value as a reader is shown it: "Irish Times", "quotations", "14 March 2025". */
export function filterValueName(filter: FilterName, value: string, known: Known): string {
  switch (filter) {
    case 'kinds':
      return KIND_WORDS[value as Kind][1];
    case 'speakers':
      return known.speakers.find(({ id }) => id === value)?.names[0] ?? value;
    case 'quotationKinds':
      return QUOTATION_LABELS[value as QuotationKind];
    case 'before':
    case 'after':
      return dayWords(value);
    default:
      return value;
  }
}

export interface FilterValue {
  filter: FilterName;
  value: string;
}

/** Every single value by which a query is narrowed. */
export function filterValuesOf(query: Query): FilterValue[] {
  return FILTER_NAMES.flatMap((filter) =>
    [query[filter] ?? []]
      .flat()
      .filter((value) => value !== '')
      .map((value: string) => ({ filter, value })),
  );
}

/** A value with what it narrows, in running text: "outlet: Irish Times", "before 15 March 2025". */
export function filterWords({ filter, value }: FilterValue, known: Known): string {
  const name = filterValueName(filter, value, known);
  const label = FILTER_LABELS[filter].toLowerCase();
  return filter === 'before' || filter === 'after' ? `${label} ${name}` : `${label}: ${name}`;
}

/** The query when one value no longer narrows it. */
export function withoutFilter(query: Query, { filter, value }: FilterValue): Query {
  const { [filter]: values, ...others } = query;
  if (!Array.isArray(values)) return others;
  const left = values.filter((each) => each !== value);
  return left.length > 0 ? { ...others, [filter]: left } : others;
}
