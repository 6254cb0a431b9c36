/**
 * `npm run bench:wordings`: how well altered quotations are put together with what was said, and how well their differences
 * are classed. Sentences are made, printed by several outlets with known alterations, and what the program finds is held
 * against what was done; two simple baselines run on the same corpus. Half a minute.
 *
 * - `-- --quotations N` about so many (3,000); `-- --seed S` other sentences and alterations (1)
 * - `-- --texts FILE.jsonl` sentences of one's own: lines of {"text": "..."} or {"quotations": ["...", ...]}
 * - `-- --scale` time and memory for 1,000 to 100,000 quotations instead
 * - `-- --examples N` up to N errors of every kind, in their words
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toUtterances } from '../../src/analysis/utterances.ts';
import { compareWordings } from '../../src/text/collation/compare.ts';
import { readWording } from '../../src/text/collation/wording.ts';
import { bestTokenSets, exactGroups } from './wordings/baselines.ts';
import { scoreClasses } from './wordings/classes.ts';
import { scoreGrouping } from './wordings/grouping.ts';
import { Random } from './wordings/random.ts';
import { classReport, examplesReport, groupingReport } from './wordings/report.ts';
import { scaleReport } from './wordings/scale.ts';
import { makeSpeeches } from './wordings/speeches.ts';
import { readStatements } from './wordings/texts.ts';
import { renderingsEach, runGrouping } from './wordings/wordings.ts';

const { values } = parseArgs({
  options: {
    quotations: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    texts: { type: 'string' },
    examples: { type: 'string', default: '0' },
    scale: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

if (values.scale) {
  console.log(scaleReport(seed, toUtterances));
} else {
  const count = Math.round(Number(values.quotations) / renderingsEach);
  const statements =
    values.texts === undefined
      ? makeSpeeches(new Random(seed), count)
      : readStatements(readFileSync(values.texts, 'utf8').split('\n'), count);
  const run = runGrouping(seed, statements, toUtterances);
  const { corpus } = run;
  const exact = scoreGrouping(corpus.printed, exactGroups(corpus));
  console.log(
    `${corpus.printed.length} quotations of ${statements.length} sentences in ${corpus.articles.length} articles, seed ${seed}\n`,
  );
  console.log(groupingReport(run, exact, bestTokenSets(corpus)));
  const classes = scoreClasses(new Random(seed + 2), statements, 2400, (base, here) =>
    compareWordings(readWording(base), readWording(here)),
  );
  console.log(`\n${classReport(classes)}`);
  const examples = Number(values.examples);
  if (examples > 0) console.log(`\n${examplesReport(run.sure, classes, examples)}`);
}
