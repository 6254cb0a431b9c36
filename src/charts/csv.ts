import { cellText, type ChartTable } from './table.ts';

/**
 * A table as CSV after RFC 4180: lines end in CRLF, fields with a comma, quotation mark or line break are quoted.
 * Where any row leads somewhere, the last column is its address, as `address` makes it (absolute, for a file that
 * leaves the site).
 */
export function toCsv(table: ChartTable, address: (href: string) => string = (href) => href): string {
  const links = table.rows.map((row) => {
    const linked = row.find((cell) => typeof cell !== 'string');
    return linked && typeof linked !== 'string' ? address(linked.href) : '';
  });
  const withLinks = links.some(Boolean);
  const lines = [
    withLinks ? [...table.columns, 'Link'] : table.columns,
    ...table.rows.map((row, index) => [...row.map(cellText), ...(withLinks ? [links[index] ?? ''] : [])]),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets run a cell that begins like a formula; an apostrophe makes it text again (OWASP, "CSV Injection").
 * Plain numbers keep their sign.
 */
function field(text: string): string {
  const inert = /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
