/** A cell's words, with the address they lead to where they lead anywhere. */
export type Cell = string | { text: string; href: string };

/** What a chart shows, in rows: for the table under it and for the CSV file. Each row has a cell a column. */
export interface ChartTable {
  caption: string;
  columns: string[];
  rows: Cell[][];
}

export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
