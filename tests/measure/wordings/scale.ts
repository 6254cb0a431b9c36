import { printCorpus } from './print.ts';
import { Random } from './random.ts';
import { makeSpeeches } from './speeches.ts';
import { table } from './table.ts';
import type { Grouper } from './wordings.ts';
import { renderingsEach } from './wordings.ts';

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];

/**
 * How the time of grouping grows with the number of quotations: seconds of processor time, which a busy machine does not
 * stretch, the least of several runs where they are short. "per n log n" is in nanoseconds; it stays level or falls where
 * cost grows no faster than n log n.
 */
export function scaleReport(seed: number, group: Grouper): string {
  const rows: string[][] = [];
  const points: { n: number; seconds: number }[] = [];
  for (const size of [sizes[0] as number, ...sizes]) {
    const random = new Random(seed);
    const { articles, printed } = printCorpus(
      random,
      makeSpeeches(random, Math.round(size / renderingsEach)),
    );
    let seconds = Infinity;
    let heap = 0;
    for (let run = 0; run < (size < 10_000 ? 5 : 2); run += 1) {
      const before = process.memoryUsage().heapUsed;
      const begun = process.cpuUsage();
      const utterances = group(articles, []);
      const { user, system } = process.cpuUsage(begun);
      seconds = Math.min(seconds, (user + system) / 1e6);
      heap = Math.max(heap, process.memoryUsage().heapUsed - before);
      if (utterances.length === 0) throw new Error('no utterances');
    }
    const n = printed.length;
    points.push({ n, seconds });
    rows.push([
      ...[n.toLocaleString('en'), seconds.toFixed(2), ((seconds / n) * 1e6).toFixed(1)],
      ...[((seconds / (n * Math.log2(n))) * 1e9).toFixed(0), (heap / 1e6).toFixed(0)],
    ]);
  }
  // The first run of all only lets the compiler see the code.
  const [first, last] = [points[2], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no points');
  const work = ({ n }: { n: number }) => n * Math.log2(n);
  const slope = Math.log(last.seconds / first.seconds) / Math.log(work(last) / work(first));
  return [
    'COST of grouping by number of quotations',
    table(['quotations', 'seconds', 'µs each', 'ns per n log2 n', 'heap MB'], rows.slice(1)),
    `slope against n log n, from ${first.n.toLocaleString('en')} on: ${slope.toFixed(2)} (${slope <= 1.1 ? 'no faster than n log n' : 'FASTER than n log n'})`,
  ].join('\n');
}
