import { styleText } from 'node:util';
import type { Problem } from '../model/problem.ts';
import { excerptLine, printable } from './report-line.ts';

export interface ReportOptions {
  /** Colours for a terminal. */
  colour: boolean;
  /** Put before each file name, so that an editor can follow it from where the command was run: `seeds`. */
  folder?: string;
}

/** Longest value shown in a message, in UTF-16 units; the line beneath shows where it stands anyway. */
const longestValue = 120;

/**
 * Problems as a compiler shows them, in the order of files, lines and columns:
 * `file:line:col: error: reason: value`, the line with the place underlined, a suggestion, and the count last. Ends
 * without a line feed; empty without problems.
 */
export function report(problems: readonly Problem[], { colour, folder }: ReportOptions): string {
  if (problems.length === 0) return '';
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const blocks = inOrder(problems).map(({ severity, place, reason, value, suggestion }) => {
    const path = plain(within(folder, place.file));
    const tone = severity === 'error' ? 'red' : 'yellow';
    const head = `${paint('bold', `${path}:${place.line}:${place.column}:`)} ${paint([tone, 'bold'], `${severity}:`)}`;
    const lines = [`${head} ${reason}${value === null ? '' : `: ${shortened(value)}`}`];
    if (place.lineText.trim() !== '') {
      const { shown, before, marked } = excerptLine(place);
      const number = String(place.line);
      const gutter = ' '.repeat(number.length);
      lines.push(`  ${number} | ${shown}`);
      lines.push(`  ${gutter} | ${' '.repeat(before)}${paint(tone, '^'.repeat(marked))}`);
    }
    if (suggestion !== null) {
      const [first = '', ...rest] = suggestion.split('\n');
      lines.push(`  ${paint('cyan', 'help:')} ${plain(first)}`);
      lines.push(...rest.map((line) => `        ${plain(line)}`));
    }
    return lines.join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${paint('bold', counted(problems))}`;
}

/** What is wrong with the folder itself has the folder for its file. */
function within(folder: string | undefined, file: string): string {
  return folder === undefined || file === folder ? file : `${folder.replace(/\/+$/, '')}/${file}`;
}

/** By file, line and column; a problem reported twice stands once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.severity, b.severity) ||
      compare(a.reason, b.reason),
  );
  return sorted.filter((problem, index) => {
    const last = sorted[index - 1];
    return last === undefined || !isSame(problem, last);
  });
}

function isSame(a: Problem, b: Problem): boolean {
  const { file, line, column } = a.place;
  const samePlace = file === b.place.file && line === b.place.line && column === b.place.column;
  return samePlace && a.reason === b.reason && a.value === b.value;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `3 errors, 1 warning` */
function counted(problems: readonly Problem[]): string {
  const distinct = inOrder(problems);
  const errors = distinct.filter(({ severity }) => severity === 'error').length;
  const warnings = distinct.length - errors;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
    .filter(Boolean)
    .join(', ');
}

function plain(text: string): string {
  return printable(text).replaceAll('\t', ' ');
}

function shortened(value: string): string {
  const line = printable(
    value
      .slice(0, 4 * longestValue)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (line.length <= longestValue && value.length <= 4 * longestValue) return line;
  return `${line
    .slice(0, longestValue)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`;
}
