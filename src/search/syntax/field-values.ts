import { NAMED_KINDS, NAMED_QUOTATION_KINDS, NAMED_STANCES, type Named } from './filter-words.ts';
import type { Known } from './known.ts';
import { type Nameable, type NameIndex, nameIndex } from './name-index.ts';
import type { Field } from './fields.ts';

/** A field whose values have names; days have none. */
export type NamedField = Exclude<Field, 'before' | 'after'>;

const indexes = new WeakMap<Known, Map<NamedField, NameIndex>>();

/** The values a corpus has for a field, by name. Kept for as long as `known` is: it is asked at every key. */
export function fieldValues(field: NamedField, known: Known): NameIndex {
  const kept = indexes.get(known) ?? new Map<NamedField, NameIndex>();
  indexes.set(known, kept);
  const index = kept.get(field) ?? nameIndex(nameables(field, known));
  kept.set(field, index);
  return index;
}

function nameables(field: NamedField, known: Known): Nameable[] {
  switch (field) {
    case 'speaker':
      return known.speakers.map(({ id, names }) => ({ value: id, label: names[0] ?? id, names }));
    case 'outlet':
      return known.outlets.map(({ value, names }) => ({ value, label: value, names }));
    case 'topic':
      return known.topics.map((value) => ({ value, label: value, names: [] }));
    case 'stance':
      return NAMED_STANCES.map(labelled);
    case 'kind':
      return NAMED_KINDS.map(labelled);
    case 'how':
      return NAMED_QUOTATION_KINDS.map(labelled);
  }
}

function labelled({ value, names }: Named): Nameable {
  return { value, label: value, names };
}
