import { table } from '../wordings/table.ts';
import { ahead, meanOverClasses, type Placed, qualityByClass, quantile } from './metrics.ts';
import { classes } from './passages.ts';
import type { Outcome } from './run-engine.ts';

const measures = [
  ['mrr', 'MRR@10'],
  ['recall1', 'Recall at 1'],
  ['recall10', 'Recall at 10'],
] as const;

/** Tables of how often the answer was found, by class, and what this program has over the best of the others. */
export function qualityTables(outcomes: readonly Outcome[]): string {
  const names = [...new Set(outcomes.flatMap(({ placed }) => placed.map((one) => one.class)))].sort();
  const own = outcomes.find(({ engine }) => engine.own);
  const others = outcomes.filter(({ engine }) => !engine.own);
  return measures
    .map(([what, title]) => {
      const columns = [
        ...names.map(
          (name) => (placed: readonly Placed[]) => qualityByClass(placed).get(name)?.[what] ?? Number.NaN,
        ),
        (placed: readonly Placed[]) => meanOverClasses(qualityByClass(placed), what),
      ];
      const rows = outcomes.map(({ engine, placed }) => [
        engine.name,
        ...columns.map((column) => column(placed).toFixed(3)),
        String(placed.length),
      ]);
      if (own && others.length > 0) {
        const placed = others.map((one) => one.placed);
        rows.push([
          `${own.engine.name} over the best other`,
          ...columns.map((column) => signed(ahead(own.placed, placed, column))),
        ]);
      }
      return `${title}\n${table(['', ...names, 'mean', 'queries'], rows)}`;
    })
    .join('\n\n')
    .concat(`\n\nClasses: ${names.map((name) => `${name} ${classes[name] ?? ''}`.trim()).join('; ')}.`);
}

/** What each engine costs: time to be ready, time of a query, size of the index beside that of the texts. */
export function costTable(outcomes: readonly Outcome[], textBytes: number): string {
  const rows = outcomes.map(({ engine, times, worked, built, bytes }) => [
    engine.name,
    milliseconds(built),
    ...[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share))),
    milliseconds(quantile(worked, 0.95)),
    bytes === null ? '-' : kilobytes(bytes),
    bytes === null ? '-' : `${((100 * bytes) / textBytes).toFixed(0)} %`,
  ]);
  const head = ['', 'ready after', 'p50', 'p95', 'slowest', 'p95 of work', 'index, gzip', 'of the texts'];
  return (
    `Time, one engine after the other in one process, and size (texts: ${kilobytes(textBytes)} gzip)\n${table(head, rows)}\n` +
    'Work is what the processor spent, whatever else the machine did.'
  );
}

/** One line, for who waits: a run of all engines takes long. */
export function progress({ engine, placed, times }: Outcome): string {
  const mean = meanOverClasses(qualityByClass(placed), 'mrr').toFixed(3);
  return `${engine.name}: mean MRR@10 ${mean}, p95 ${milliseconds(quantile(times, 0.95))}`;
}

export function settingsNote(outcomes: readonly Outcome[]): string {
  return `Settings\n${outcomes.map(({ engine }) => `  ${engine.name}: ${engine.settings}`).join('\n')}`;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function signed(value: number): string {
  const digits = Math.abs(value).toFixed(3);
  if (Number(digits) === 0) return digits;
  return `${value < 0 ? '−' : '+'}${digits}`;
}
