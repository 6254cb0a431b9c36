import { table } from '../wordings/table.ts';
import { meanOverClasses, quality, qualityByClass, quantile } from './metrics.ts';
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
  return measures
    .map(([what, title]) => {
      const values = outcomes.map(({ placed }) => {
        const byClass = qualityByClass(placed);
        return [
          ...names.map((name) => byClass.get(name)?.[what] ?? Number.NaN),
          meanOverClasses(byClass, what),
        ];
      });
      const rows = values.map((row, at) => [
        outcomes[at]!.engine.name,
        ...row.map((value) => value.toFixed(3)),
        String(quality(outcomes[at]!.placed).queries),
      ]);
      const own = outcomes.findIndex(({ engine }) => engine.own);
      const others = values.filter((_, at) => !outcomes[at]!.engine.own);
      if (own >= 0 && others.length > 0) {
        const ahead = values[own]!.map(
          (value, column) => value - Math.max(...others.map((row) => row[column]!)),
        );
        rows.push([`${outcomes[own]!.engine.name} over the best other`, ...ahead.map(signed)]);
      }
      return `${title}\n${table(['', ...names, 'mean', 'queries'], rows)}`;
    })
    .join('\n\n')
    .concat(`\n\nClasses: ${names.map((name) => `${name} ${classes[name] ?? ''}`.trim()).join('; ')}.`);
}

/** What each engine costs: time to be ready, time of a query, size of the index beside that of the texts. */
export function costTable(outcomes: readonly Outcome[], textBytes: number): string {
  const rows = outcomes.map(({ engine, times, built, bytes }) => [
    engine.name,
    milliseconds(built),
    ...[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share))),
    bytes === null ? '-' : kilobytes(bytes),
    bytes === null ? '-' : `${((100 * bytes) / textBytes).toFixed(0)} %`,
  ]);
  const head = ['', 'ready after', 'p50', 'p95', 'slowest', 'index, gzip', 'of the texts'];
  return `Time, one engine after the other in one process, and size (texts: ${kilobytes(textBytes)} gzip)\n${table(head, rows)}`;
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
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
