import type { SearchDocument } from '../query.ts';

/** What documents are filtered and counted by. */
export interface Columns {
  /** Of each column its different values: lists, or single days. */
  values: { [Name in ColumnName]: Value[] };
  /** Of each column which of its values the documents have, as runs: index of the value, how many documents. */
  runs: { [Name in ColumnName]: number[] };
}

export const COLUMNS = ['outlets', 'speakers', 'topics', 'stances', 'quotationKinds', 'day'] as const;
export type ColumnName = (typeof COLUMNS)[number];
type Value = string[];

function valueOf(document: SearchDocument, column: ColumnName): readonly string[] {
  if (column === 'quotationKinds') return document.quotationKind ? [document.quotationKind] : [];
  if (column === 'day') return document.day === undefined ? [] : [document.day];
  return document[column] ?? [];
}

/** Linear; neighbours are mostly of one article and share their values. */
export function toColumns(documents: readonly SearchDocument[]): Columns {
  const columns = COLUMNS.map((name) => {
    const known = new Map<string, number>();
    const values: Value[] = [];
    const runs: number[] = [];
    for (const document of documents) {
      const value = [...valueOf(document, name)];
      const key = JSON.stringify(value);
      let number = known.get(key);
      if (number === undefined) {
        known.set(key, (number = values.length));
        values.push(value);
      }
      if (runs.at(-2) === number) runs[runs.length - 1]! += 1;
      else runs.push(number, 1);
    }
    return { name, values, runs };
  });
  return {
    values: Object.fromEntries(columns.map(({ name, values }) => [name, values])) as Columns['values'],
    runs: Object.fromEntries(columns.map(({ name, runs }) => [name, runs])) as Columns['runs'],
  };
}

/** Gives the values of any document by its number. */
export function readColumns(
  { values, runs }: Columns,
  documents: number,
): (column: ColumnName, document: number) => readonly string[] {
  const numbers = new Map(
    COLUMNS.map((name) => {
      const column = new Uint32Array(documents);
      let at = 0;
      for (let run = 0; run < runs[name].length; run += 2) {
        const end = Math.min(documents, at + runs[name][run + 1]!);
        column.fill(runs[name][run]!, at, end);
        at = end;
      }
      return [name, column];
    }),
  );
  return (column, document) => values[column][numbers.get(column)![document]!] ?? [];
}
