import { completedDays } from './complete-days.ts';
import { fieldValues } from './field-values.ts';
import type { Known } from './known.ts';
import type { Nameable } from './name-index.ts';
import { LONGEST_QUERY } from '../engine/read-query.ts';
import { readSyntax } from './syntax.ts';
import { type Field, FIELDS, isDayField } from './fields.ts';
import { type TypedField, typedFields } from './typed-fields.ts';

export interface CompletionOption {
  /** Shown; no two of one list are the same. */
  label: string;
  /** Put in the place of `from` to `to`; the caret goes behind it. */
  insert: string;
  /** What it is, in a few words; may be empty. */
  what: string;
}

/** What can stand in the place of `from` to `to` (UTF-16 units), likeliest first. */
export interface Completion {
  from: number;
  to: number;
  options: CompletionOption[];
}

const MOST_OPTIONS = 8;
/** Of one letter anything can be meant, and an offer at the first key is in the way. */
const SHORTEST_FIELD = 2;

/**
 * What a text may go on with where the caret is: names of fields behind two letters that begin one, and values
 * behind a field's colon, with quotation marks where they need some. Empty wherever else one types.
 */
export function completions(text: string, caret: number, known: Known): Completion {
  const none = { from: caret, to: caret, options: [] };
  if (caret > LONGEST_QUERY) return none;
  const read = text.slice(0, LONGEST_QUERY);
  const fields = typedFields(read, () => false);
  const typed = fields.find(({ valueStart, end }) => valueStart <= caret && caret <= end);
  if (typed) return typed.negated || isBehind(typed, caret) ? none : ofValue(typed, read, caret, known);
  // A field alone behind which other words follow is ordinary typing, unless the caret is where its value would be.
  const before = typedFields(read.slice(0, caret), () => false).at(-1);
  if (before?.end === caret && before.raw === '' && !before.negated)
    return ofValue(before, read, caret, known);
  return ofField(read, caret) ?? none;
}

function isBehind({ marks, end }: TypedField, caret: number): boolean {
  return marks === 'closed' && caret === end;
}

function ofField(text: string, caret: number): Completion | null {
  const begun = /(?<!\S)\p{L}+$/u.exec(text.slice(0, caret))?.[0].toLowerCase() ?? '';
  if (begun.length < SHORTEST_FIELD || /^[\p{L}\p{N}:]/u.test(text.slice(caret))) return null;
  if (isInPhrase(text, caret)) return null;
  const options = FIELDS.filter(({ field }) => field.startsWith(begun)).map(({ field, what }) => ({
    ...{ label: `${field}:`, insert: `${field}:`, what },
  }));
  return { from: caret - begun.length, to: caret, options };
}

/** A field typed there would be words of a phrase. */
function isInPhrase(text: string, caret: number): boolean {
  const probe = `${text.slice(0, caret)} kind:claim`;
  return typedFields(probe, () => false).at(-1)?.end !== probe.length;
}

function ofValue(typed: TypedField, text: string, caret: number, known: Known): Completion {
  const { field, valueStart: from, marks } = typed;
  // The second mark of a value that is still being typed belongs to whatever follows.
  const to = marks === 'open' ? caret : typed.end;
  const begun = text.slice(marks === 'none' ? from : from + 1, caret);
  const space = /^\s/u.test(text.slice(to)) ? '' : ' ';
  const options = isDayField(field)
    ? completedDays(begun, known.days)
    : fieldValues(field, known)
        .matches(begun, 2 * MOST_OPTIONS)
        .flatMap((match) => written(match, field, known));
  const offered = distinct(options)
    .filter(({ insert }) => insert !== text.slice(from, to))
    .slice(0, MOST_OPTIONS);
  return { from, to, options: offered.map((option) => ({ ...option, insert: option.insert + space })) };
}

/** By the shown name if that means it alone, else by another; nothing where no name can be typed. */
function written({ value, label, names }: Nameable, field: Field, known: Known): CompletionOption[] {
  for (const name of [label, ...names, value]) {
    for (const insert of [name, `"${name}"`, `'${name}'`]) {
      if (insert === name && !/^[\p{L}\p{N}-]+$/u.test(name)) continue;
      const { typed } = readSyntax(`${field}:${insert} x`, known);
      const whole = typed.length === 1 && typed[0]!.span.end === field.length + 1 + insert.length;
      if (whole && typed[0]!.value === value) return [{ label, insert, what: whatOf(field, label, names) }];
    }
  }
  return [];
}

/** An outlet's full name, a speaker's short one. */
function whatOf(field: Field, label: string, names: readonly string[]): string {
  return field === 'outlet' || field === 'speaker' ? (names.find((name) => name !== label) ?? '') : '';
}

/** Those alike are told apart by what is typed for them. */
function distinct(options: readonly CompletionOption[]): CompletionOption[] {
  const labels = new Map<string, CompletionOption>();
  for (const option of options) {
    const label = labels.has(option.label) ? `${option.label} (${option.insert})` : option.label;
    if (!labels.has(label)) labels.set(label, { ...option, label });
  }
  return [...labels.values()];
}
