/**
 * `npm run train:reported -- GOLD.jsonl [--check]`: cross-validates the model of reported speech over the articles, five
 * parts, and prints its rates on the part left out; then, without `--check`, learns from all and writes
 * `src/analysis/attribution/reported-weights.ts`. Nothing of the texts goes there but hashes of features that several
 * articles share.
 */
import { writeFileSync } from 'node:fs';
import { FeatureWeights, readWeights, writeWeights } from '../../src/analysis/attribution/feature-weights.ts';
import { freshReading } from '../../src/analysis/attribution/each-cue.ts';
import { reportedSpeech, thresholds } from '../../src/analysis/attribution/reported.ts';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { readProse } from '../../src/analysis/words/prose.ts';
import { learnContents } from './learn-contents.ts';
import { contentExamples, readMarkedArticles } from './reported-examples.ts';
import { ReportedScore } from './score-reported.ts';

/** Features kept: three characters each in the file. */
const most = 15_000;
const folds = 5;

const [gold, flag] = process.argv.slice(2);
if (gold === undefined) {
  console.error('usage: npm run train:reported -- GOLD.jsonl [--check]');
  process.exit(2);
}
const articles = readMarkedArticles(gold);
const examples = contentExamples(articles);
console.log(`${String(articles.length)} articles, ${String(examples.length)} words that may attribute`);

const score = new ReportedScore();
for (let fold = 0; fold < folds; fold += 1) {
  const learnt = learnContents(
    examples.filter(({ article }) => article % folds !== fold),
    most,
  );
  const weights = new FeatureWeights(readWeights(writeWeights(learnt)));
  for (const [index, article] of articles.entries()) {
    if (index % folds !== fold) continue;
    const prose = readProse(article.text, toBlocks(article.text));
    score.add(article, reportedSpeech(prose, freshReading(prose), { weights, ...thresholds }));
  }
  console.log(`parts left out so far: ${String(fold + 1)}\n  ${score.lines().join('\n  ')}`);
}

if (flag !== '--check') {
  const text = writeWeights(learnContents(examples, most));
  const file = new URL('../../src/analysis/attribution/reported-weights.ts', import.meta.url);
  const head = '/** Made by `npm run train:reported`; read by `readWeights`. */\n';
  writeFileSync(file, `${head}export const reportedWeights =\n  '${text}';\n`);
  console.log(`written: ${String(text.length)} characters`);
}
