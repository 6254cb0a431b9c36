import type { QuotationKind, Stance } from '../../model/types.ts';
import type { Span } from '../../text/span.ts';
import { fieldValues } from './field-values.ts';
import type { Known } from './known.ts';
import type { Resolution, Suggestion } from './name-index.ts';
import type { Kind, Query } from '../query.ts';
import { LONGEST_QUERY } from '../engine/read-query.ts';
import { type Field, isDayField } from './fields.ts';
import { beginsDay, typedDay } from './typed-day.ts';
import { type TypedField, typedFields } from './typed-fields.ts';

/** More than anybody types; each may be compared with every name of the corpus. */
export const MOST_FILTERS = 16;

export type Filters = Partial<Omit<Query, 'text' | 'limit' | 'offset'>>;

/** A filter as typed, and what it came to. */
export interface TypedFilter {
  field: Field;
  /** The value without its quotation marks. */
  raw: string;
  /** All of it, from the name of the field to the end of the value, UTF-16 units into the text. */
  span: Span;
  /** As a query has it (a speaker's id, a day); null where nothing or several things can be meant. */
  value: string | null;
  /** What can be meant, likeliest first; `label` is for the reader, and typed in place of `raw` it resolves. */
  suggestions: Suggestion[];
  /** Several are called so, or begin so: what they are is among the suggestions. */
  several: boolean;
  /** Without a value, but at the end of the text and perhaps only begun: nothing to be told yet. */
  unfinished: boolean;
}

export interface ReadSyntax {
  /** Words, `"phrases"` and `-without` as typed, with single spaces; one at the end where the last word is finished. */
  words: string;
  filters: Filters;
  typed: TypedFilter[];
}

/**
 * Takes typed filters out of a text: `speaker:trump outlet:"Irish Times" before:2025-03 surrounded`.
 *
 * Filters of one field are alternatives, different fields add up; of several days the narrowest holds. A year or month
 * stands for its first day: `before:2025-03` is earlier than 1 March, `after:2025-03` from 1 March on. A value that
 * means nothing is searched for as words. There are no negative filters: `-speaker:trump` is `-trump`, without that
 * word. See `typedFields` for which colons count.
 *
 * Never throws; linear; of a text of more than `LONGEST_QUERY` units filters behind these are not read, nor are
 * more than `MOST_FILTERS`.
 */
export function readSyntax(text: string, known: Known): ReadSyntax {
  const read = text.slice(0, LONGEST_QUERY);
  const found = typedFields(read, (field, words) => names(field, words, known))
    .filter(({ end }) => text.length <= LONGEST_QUERY || end < LONGEST_QUERY)
    .slice(0, MOST_FILTERS);
  const typed: TypedFilter[] = [];
  let words = '';
  let at = 0;
  for (const each of found) {
    words += `${read.slice(at, each.start)} `;
    at = each.end;
    if (each.negated) {
      words += /\s/u.test(each.raw) ? `-"${each.raw}"` : `-${each.raw}`;
      continue;
    }
    const { value, suggestions, begins } = resolve(each, known);
    const unfinished = value === null && begins && each.end === text.length && each.marks !== 'closed';
    const { field, raw, start, end } = each;
    // What is only spelled like a name begins none.
    const several = begins && suggestions.length > 0;
    typed.push({ field, raw, span: { start, end }, value, suggestions, several, unfinished });
    if (value === null && !unfinished) words += raw;
    else if (each.end === read.length) words += ' ';
  }
  words += read.slice(at);
  // What is not read is only passed on as far as it takes to tell that there is more.
  const rest = text.slice(LONGEST_QUERY, 2 * LONGEST_QUERY);
  return { words: spaced(words) + rest, filters: filtersOf(typed), typed };
}

/** The query with what is typed in its text: added to the values chosen elsewhere, and to days by the narrower one. */
export function withSyntax(query: Query, { words, filters }: Pick<ReadSyntax, 'words' | 'filters'>): Query {
  const merged: Query = { ...query, text: words };
  for (const [filter, values] of Object.entries(filters)) {
    if (Array.isArray(values)) {
      const chosen = query[filter as 'outlets'] ?? [];
      Object.assign(merged, { [filter]: [...new Set([...chosen, ...values])] });
    }
  }
  const before = earliest([query.before, filters.before]);
  const after = latest([query.after, filters.after]);
  if (before !== undefined) merged.before = before;
  if (after !== undefined) merged.after = after;
  return merged;
}

/** True where the words are exactly a name, or a day: then a bare value runs on to their end. */
function names(field: Field, words: string, known: Known): boolean {
  if (isDayField(field)) return typedDay(words, known.days) !== null;
  return fieldValues(field, known).exact(words) !== null;
}

function resolve({ field, raw }: TypedField, known: Known): Resolution {
  if (isDayField(field)) {
    return { value: typedDay(raw, known.days), suggestions: [], begins: beginsDay(raw) };
  }
  if (raw === '') return { value: null, suggestions: [], begins: true };
  return fieldValues(field, known).resolve(raw);
}

function filtersOf(typed: readonly TypedFilter[]): Filters {
  const values = (field: Field): string[] => [
    ...new Set(typed.flatMap((each) => (each.field === field ? (each.value ?? []) : []))),
  ];
  const filters = {
    kinds: values('kind') as Kind[],
    outlets: values('outlet'),
    speakers: values('speaker'),
    topics: values('topic'),
    stances: values('stance') as Stance[],
    quotationKinds: values('how') as QuotationKind[],
    before: earliest(values('before')) ?? '',
    after: latest(values('after')) ?? '',
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value.length > 0));
}

/** Of days as they are written, which sort by time; an empty one is none. */
function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter(Boolean).reduce((first, day) => (first && first < day! ? first : day), undefined);
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter(Boolean).reduce((last, day) => (last && last > day! ? last : day), undefined);
}

function spaced(words: string): string {
  return words.replace(/\s+/gu, ' ').trimStart();
}
