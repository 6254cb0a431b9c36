/**
 * `npm run bench:check [-- --articles N] [-- --no-browser]`: how well and how fast a pasted text is checked.
 *
 * - each article of the corpus that ships is checked against the others, and what is found is held against what the
 *   whole corpus knows of it;
 * - a text of 2,000 words is checked against that corpus and against N (10,000) made articles, in Node and in
 *   Chromium, beside the plain way: comparing each quotation with every one of the corpus.
 *
 * Some minutes, most of them for making the articles.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkText } from '../../src/check/check-text.ts';
import { corpusFile, type CorpusFile } from '../../src/check/corpus-file.ts';
import { indexCorpus, type CheckIndex } from '../../src/check/corpus-index.ts';
import { fileEffects } from '../../src/node/effects.ts';
import { readCorpus } from '../../src/node/read/read-corpus.ts';
import { countWords } from '../../src/text/words.ts';
import { bundleOf, leaveOut, precision, recall, type Tally } from '../check/left-out.ts';
import { buildForTimes, timesInBrowser } from './check/in-browser.ts';
import { makeCorpus, makeDraft, type MadeDraft } from './check/made-corpus.ts';
import { allQuotations, likest } from './check/naive.ts';
import { table } from './wordings/table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    'no-browser': { type: 'boolean', default: false },
  },
});
const words = 2000;
const runs = 5;

const { source } = await readCorpus('seeds', fileEffects());
const whole = bundleOf(source!);
reportLeftOut();
const repost = whole.articles.reduce((longest, one) => (one.words > longest.words ? one : longest));
const own = readFileSync(`seeds/${repost.file}`, 'utf8');
const seedsDraft = `${own}\n\n${own}`.slice(0, own.length * (words / countWords(own)));
if (!values['no-browser']) await buildForTimes();
await reportTimes(`the ${whole.articles.length} articles that ship`, corpusFile(whole), seedsDraft);

const made = makeCorpus(Number(values.articles), 1);
const file = corpusFile(made.bundle);
const draft = makeDraft(made, 2);
const index = await reportTimes(`${file.articles.length} made articles`, file, draft.text);
reportPlainWay(file, draft, index);

function reportLeftOut(): void {
  const names = ['matches', 'relations', 'speakers', 'claims', 'rebuttals'] as const;
  const sums = new Map<string, Tally>(names.map((name) => [name, { right: 0, missed: [], invented: [] }]));
  for (const article of whole.articles) {
    const agreement = leaveOut(article, source!, whole);
    for (const name of names) {
      const sum = sums.get(name)!;
      sum.right += agreement[name].right;
      sum.missed.push(...agreement[name].missed);
      sum.invented.push(...agreement[name].invented);
    }
  }
  const rows = Array.from(sums, ([name, sum]) => [
    ...[name, precision(sum).toFixed(3), recall(sum).toFixed(3)],
    ...[sum.right, sum.missed.length, sum.invented.length].map(String),
  ]);
  console.log('Each article that ships, checked against the others');
  console.log(table(['', 'precision', 'recall', 'right', 'missed', 'invented'], rows), '\n');
}

async function reportTimes(what: string, corpus: CorpusFile, text: string): Promise<CheckIndex> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const json = JSON.stringify(corpus);
  const [indexing, made] = timed(() => indexCorpus(JSON.parse(json) as CorpusFile));
  globalThis.gc?.();
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  const checks = Array.from({ length: runs }, () => timed(() => checkText(text, made))[0]);
  const found = checkText(text, made);
  const rows = [['Node', ms(indexing), ms(checks[0]!), ms(median(checks))]];
  if (!values['no-browser']) {
    const { ready, checks: inBrowser } = await timesInBrowser(text, runs, json);
    rows.push(['Chromium', ms(ready), ms(inBrowser[0]!), ms(median(inBrowser))]);
  }
  console.log(
    `${countWords(text)} words with ${found.quotations.length} quotations, against ${what}: a file of ` +
      `${(json.length / 1e6).toFixed(1)} MB, in memory ${memory < 10 ? 'less than 10' : memory.toFixed(0)} MB with its index`,
  );
  console.log(table(['', 'ready after', 'first check', `median of ${runs}`], rows), '\n');
  return made;
}

/** On a few quotations, since all of them would take minutes. */
function reportPlainWay(corpus: CorpusFile, { text, quoted }: MadeDraft, made: CheckIndex): void {
  const utterances = new Map(
    corpus.articles.flatMap(({ id, quotations }) =>
      quotations.map((one) => [`${id}#${one.id}`, one.utterance]),
    ),
  );
  const wanted = quoted.map(({ from }) => utterances.get(`${from.article}#${from.quotation}`));
  const { quotations } = checkText(text, made);
  const right = quotations.filter((one, at) => one.match?.utterance === wanted[at]).length;
  const all = allQuotations(corpus);
  const sample = quoted.slice(0, 6);
  const [time, plain] = timed(() => sample.map(({ exact }) => likest(exact, all)));
  const plainRight = plain.filter((utterance, at) => utterance === wanted[at]).length;
  const each = time / sample.length;
  console.log(
    `Which utterance a quotation renders, two of three of them altered, among ${all.length} quotations`,
  );
  console.log(
    table(
      ['', 'right', 'of', 'a text of as many quotations'],
      [
        [
          'check',
          String(right),
          String(quoted.length),
          ms(median([1, 2, 3].map(() => timed(() => checkText(text, made))[0]))),
        ],
        [
          'word by word with each',
          String(plainRight),
          String(sample.length),
          `${ms(each * quoted.length)}, as ${sample.length} took ${ms(time)}`,
        ],
      ],
    ),
  );
}

function timed<Result>(run: () => Result): [time: number, result: Result] {
  const begun = performance.now();
  const result = run();
  return [performance.now() - begun, result];
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function ms(time: number): string {
  return time < 10_000 ? `${Math.round(time)} ms` : `${(time / 1000).toFixed(1)} s`;
}
