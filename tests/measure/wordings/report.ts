import type { Best } from './baselines.ts';
import type { ClassScore } from './classes.ts';
import type { GroupingScore } from './grouping.ts';
import type { Printed } from './print.ts';
import { share, table } from './table.ts';
import type { GroupingRun } from './wordings.ts';

/** What grouping found, beside the baselines. */
export function groupingReport(run: GroupingRun, exact: GroupingScore, sets: Best): string {
  const line = (name: string, { half, all, bCubed }: GroupingScore): string[] => [
    name,
    ...[all.precision, half.recall, all.recall, bCubed.precision, bCubed.recall].map((value) =>
      value.toFixed(3),
    ),
    String(all.wrong),
    String(half.missed),
  ];
  const operations = [...new Set([...run.sure.byOperation.keys()])].sort();
  const of = (score: GroupingScore, name: (typeof operations)[number]) => {
    const count = score.byOperation.get(name);
    return share(count?.right ?? 0, count?.all ?? 0);
  };
  const kinds = (name: string, { right, predicted, found, known }: GroupingRun['splices']) => [
    ...[name, share(right, predicted), share(found, known), String(predicted), String(known)],
  ];
  return [
    'GROUPING, over pairs of quotations ("half": each keeps half of the words said, and of the shorter one)',
    table(
      ['', 'precision', 'recall, half', 'recall, all', 'B3 prec.', 'B3 recall', 'wrong', 'missed, half'],
      [
        line('toUtterances, sure', run.sure),
        line('toUtterances, with "possibly the same"', run.possible),
        line('baseline: same words, normalised', exact),
        line(`baseline: word sets, ${sets.likeness} >= ${sets.threshold.toFixed(2)} (best here)`, sets.score),
      ],
    ),
    `quotations held for "possibly the same": ${run.unsure} of ${run.corpus.printed.length}`,
    '',
    'RECALL by what was done to one of a pair, the other one verbatim or re-cased',
    table(
      ['', 'pairs', 'sure', 'possibly', 'same words', 'word sets'],
      operations.map((name) => [
        name,
        String(run.sure.byOperation.get(name)?.all ?? 0),
        ...[run.sure, run.possible, exact, sets.score].map((score) => of(score, name)),
      ]),
    ),
    '',
    'WRONG PAIRS by what makes the sentences easy to confuse',
    table(
      ['', 'sure', 'possibly', 'same words', 'word sets'],
      [...new Set([run.possible, exact, sets.score].flatMap((score) => [...score.wrongByTrap.keys()]))]
        .sort()
        .map((trap) => [
          trap,
          ...[run.sure, run.possible, exact, sets.score].map((score) =>
            String(score.wrongByTrap.get(trap) ?? 0),
          ),
        ]),
    ),
    '',
    'SPLICES (both sentences printed whole elsewhere) and OTHER SPEAKER (most name the right one), as renderings say',
    table(
      ['', 'precision', 'recall', 'found', 'there'],
      [kinds('splice', run.splices), kinds('speaker', run.speakers)],
    ),
  ].join('\n');
}

/** How well differences are classed. */
export function classReport(score: ClassScore): string {
  return [
    `CLASSES, ${score.exact.all} altered sentences against the sentence as said: all kinds right ${share(score.exact.right, score.exact.all)}, letters marked rightly ${share(score.marks.right, score.marks.predicted)}, altered letters marked ${share(score.marks.right, score.marks.known)}`,
    table(
      ['by operation', 'n', 'kinds right', 'marked rightly', 'found'],
      Array.from(score.byOperation, ([name, { right, all, marks }]) => [
        ...[name, String(all), share(right, all)],
        ...[share(marks.right, marks.predicted), share(marks.right, marks.known)],
      ]),
    ),
    '',
    table(
      ['by kind', 'precision', 'recall', 'n'],
      Array.from(score.byKind, ([kind, { right, predicted, known }]) => [
        ...[kind, share(right, predicted), share(right, known), String(known)],
      ]),
    ),
    '',
    table(
      ['confusions (done -> said)', 'n'],
      Array.from(score.confusion)
        .flatMap(([known, line]) => Array.from(line, ([said, count]) => ({ known, said, count })))
        .filter(({ known, said }) => known !== said)
        .sort((a, b) => b.count - a.count)
        .slice(0, 15)
        .map(({ known, said, count }) => [`${known} -> ${said}`, String(count)]),
    ),
  ].join('\n');
}

/** Up to `count` pairs and wordings of each kind of error, spread over the operations. */
export function examplesReport(grouping: GroupingScore, classes: ClassScore, count: number): string {
  const show = ({ text, speaker, operation, article }: Printed) =>
    `  ${article} ${speaker} [${operation}] ${text}`;
  const spread = <Item>(list: readonly Item[], key: (item: Item) => string): Item[] => {
    const taken = new Map<string, number>();
    return list.filter((item) => {
      const before = taken.get(key(item)) ?? 0;
      taken.set(key(item), before + 1);
      return before < count;
    });
  };
  const pairs = (list: readonly [Printed, Printed][]) =>
    spread(list, ([a, b]) => [a.operation, b.operation, a.of[0]?.trap, b.of[0]?.trap].join())
      .map(([a, b]) => `${show(a)}\n${show(b)}\n`)
      .join('\n');
  return [
    'PUT TOGETHER WRONGLY',
    pairs(grouping.examples.wrong),
    'MISSED',
    pairs(grouping.examples.missed),
    'CLASSED WRONGLY',
    ...spread(classes.wrong, ({ operation, predicted }) => operation + predicted).map(
      ({ operation, base, here, known, predicted }) =>
        `  [${operation}] done: ${known}; said: ${predicted}\n    ${base}\n    ${here}\n`,
    ),
  ].join('\n');
}
