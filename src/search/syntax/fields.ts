import type { Query } from '../query.ts';

/** What may be typed before a colon to narrow a search. */
export type Field = 'speaker' | 'outlet' | 'stance' | 'kind' | 'how' | 'topic' | 'before' | 'after';

type Narrowing = Exclude<keyof Query, 'text' | 'limit' | 'offset'>;

export interface FieldFacts {
  field: Field;
  /** Which part of a query it sets. */
  filter: Narrowing;
  /** Other names, each of which can mean this field only. */
  also: readonly string[];
  /** Completes "narrows to …". */
  what: string;
}

/** In the order in which they are offered. */
export const FIELDS: readonly FieldFacts[] = [
  {
    field: 'speaker',
    filter: 'speakers',
    also: ['speakers', 'by'],
    what: 'whose words, or claims on which they speak',
  },
  { field: 'outlet', filter: 'outlets', also: ['outlets', 'paper'], what: 'who published it' },
  {
    field: 'stance',
    filter: 'stances',
    also: ['stances'],
    what: 'asserts, denies, questions, qualifies, reports',
  },
  {
    field: 'kind',
    filter: 'kinds',
    also: ['kinds', 'type'],
    what: 'claims, speakers, outlets, quotations, passages',
  },
  { field: 'how', filter: 'quotationKinds', also: [], what: 'direct, mixed or indirect quotations' },
  { field: 'topic', filter: 'topics', also: ['topics'], what: 'what the claim is about' },
  { field: 'before', filter: 'before', also: [], what: 'earlier than a day, month or year' },
  { field: 'after', filter: 'after', also: ['since'], what: 'from the first day of a day, month or year on' },
];

const byName = new Map<string, FieldFacts>(
  FIELDS.flatMap((facts) => [facts.field, ...facts.also].map((name) => [name, facts] as const)),
);

/** In upper or lower case. */
export function fieldNamed(name: string): FieldFacts | undefined {
  return byName.get(name.toLowerCase());
}

export function isDayField(field: Field): field is 'before' | 'after' {
  return field === 'before' || field === 'after';
}
