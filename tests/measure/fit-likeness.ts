/**
 * `npx tsx tests/measure/fit-likeness.ts [TEXTS.jsonl]`: fits the weights by which other words are taken for another wording of a
 * saying (src/analysis/utterance/reworded.ts) on pairs of altered sentences, and prints them beside those in the code, with
 * precision and recall by threshold on sentences that they were not fitted on. TEXTS.jsonl is as for bench-wordings.ts;
 * its sentences then are as many of the pairs as generated ones. A minute.
 */
import { readFileSync } from 'node:fs';
import { areOfOneOccasion } from '../../src/analysis/utterance/days.ts';
import type { Entry } from '../../src/analysis/utterance/entry.ts';
import { entriesOf } from '../../src/analysis/utterance/entry.ts';
import { isFragment } from '../../src/analysis/utterance/fragments.ts';
import { isHeld, pairOf, sharedInAnyOrder } from '../../src/analysis/utterance/likeness.ts';
import { occurrencesOf } from '../../src/analysis/utterance/occurrence.ts';
import { overlapOf } from '../../src/analysis/utterance/overlap.ts';
import { featuresOf, weights as inCode } from '../../src/analysis/utterance/reworded.ts';
import { Vocabulary } from '../../src/analysis/utterance/vocabulary.ts';
import { WordingIndex } from '../../src/analysis/utterance/wording-index.ts';
import { printCorpus } from './wordings/print.ts';
import { Random } from './wordings/random.ts';
import type { Statement } from './wordings/speeches.ts';
import { makeSpeeches } from './wordings/speeches.ts';
import { readStatements } from './wordings/texts.ts';
import { renderingsEach } from './wordings/wordings.ts';

/** A pair of wordings, and 1 where they are of one sentence. */
interface Example {
  features: readonly number[];
  isOne: 0 | 1;
}

const fitted = [11, 12, 13, 14];
const heldOut = [1, 2];
const statementsEach = Math.round(4000 / renderingsEach);

const names = Object.keys(inCode) as (keyof typeof inCode)[];
const [texts] = process.argv.slice(2);
const generated = fitted.flatMap((seed) => examplesOf(seed, makeSpeeches(new Random(seed), statementsEach)));
const given = texts === undefined ? [] : examplesOf(11, ofTexts(texts));
// As many of either: texts of one's own are fewer.
const times = given.length === 0 ? 0 : Math.max(1, Math.round(generated.length / given.length));
const examples = [...generated, ...Array.from({ length: times }, () => given).flat()];
const found = fit(examples);
const before = names.map((name) => inCode[name]);
const tested = heldOut.flatMap((seed) => examplesOf(seed, makeSpeeches(new Random(seed), statementsEach)));

console.log(`${examples.length} pairs, ${examples.filter(({ isOne }) => isOne).length} of one sentence\n`);
console.log(`${'feature'.padEnd(12)}${'fitted'.padStart(8)}${'in code'.padStart(9)}`);
for (const [at, name] of names.entries()) {
  console.log(`${name.padEnd(12)}${found[at]!.toFixed(2).padStart(8)}${before[at]!.toFixed(2).padStart(9)}`);
}
console.log(`\non ${tested.length} other pairs\nodds from     fitted P      R  in code P      R`);
for (const least of [0, 0.5, 1, 1.5, 2, 2.4, 3]) {
  const [ours, theirs] = [found, before].map((weights) => scoreAt(least, weights).join('  '));
  console.log(`${least.toFixed(1).padStart(9)}${ours!.padStart(20)}${theirs!.padStart(18)}`);
}

function ofTexts(path: string): Statement[] {
  return readStatements(readFileSync(path, 'utf8').split('\n'), statementsEach);
}

/** The pairs that grouping asks about: of one speaker and occasion, in two articles, neither a part of the other, and no splice. */
function examplesOf(seed: number, statements: readonly Statement[]): Example[] {
  const { articles, printed } = printCorpus(new Random(seed + 1), statements);
  const said = new Map(printed.map(({ article, quotation, of }) => [`${article} ${quotation}`, of]));
  const sourcesOf = ({ occurrences: [first] }: Entry) =>
    said.get(`${first!.article} ${first!.quotation.id}`)!;
  const words = new Vocabulary();
  const occurrences = articles.flatMap((article, order) => occurrencesOf(article, order));
  const index = new WordingIndex(words);
  const made: Example[] = [];
  for (const entry of entriesOf(occurrences, words)) {
    if (isFragment(entry, words) || sourcesOf(entry).length > 1) continue;
    for (const other of index.candidates(entry)) {
      if (!mayBeAsked(other, entry)) continue;
      const [shorter, longer] = other.ids.length < entry.ids.length ? [other, entry] : [entry, other];
      const most = sharedInAnyOrder(shorter.ids, longer.ids, words);
      const features = featuresOf(pairOf(other, entry, overlapOf(other.ids, entry.ids, words), most));
      const isOne = sourcesOf(other)[0] === sourcesOf(entry)[0] ? 1 : 0;
      made.push({ features: names.map((name) => features[name]), isOne });
    }
    index.add(entry);
  }
  return made;
}

function mayBeAsked(a: Entry, b: Entry): boolean {
  if (a.speaker !== b.speaker || !areOfOneOccasion(a.day, b.day)) return false;
  const articles = new Set(a.occurrences.map(({ article }) => article));
  if (b.occurrences.some(({ article }) => articles.has(article))) return false;
  const [shorter, longer] = a.ids.length < b.ids.length ? [a, b] : [b, a];
  return !isHeld(longer.ids, shorter.ids);
}

/** Logistic regression by gradient ascent with AdaGrad (Duchi, Hazan and Singer 2011), drawn to nought a little. */
function fit(all: readonly Example[]): number[] {
  const weights = names.map(() => 0);
  const squares = names.map(() => 0);
  for (let round = 0; round < 400; round += 1) {
    const slope = names.map(() => 0);
    for (const { features, isOne } of all) {
      const error = isOne - 1 / (1 + Math.exp(-oddsOf(features, weights)));
      for (const [at, value] of features.entries()) slope[at]! += error * value;
    }
    for (const [at, sum] of slope.entries()) {
      const step = sum / all.length - 0.00005 * weights[at]!;
      squares[at]! += step * step;
      weights[at]! += (0.6 / Math.sqrt(squares[at]! + 1e-8)) * step;
    }
  }
  return weights;
}

function oddsOf(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * weights[at]!, 0);
}

/** Precision and recall where pairs of such odds are taken for one. */
function scoreAt(least: number, weights: readonly number[]): string[] {
  const taken = tested.filter(({ features }) => oddsOf(features, weights) >= least);
  const right = taken.filter(({ isOne }) => isOne).length;
  const all = tested.filter(({ isOne }) => isOne).length;
  return [right / taken.length, right / all].map((share) => share.toFixed(3));
}
