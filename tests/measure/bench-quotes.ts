/**
 * `npm run bench:quotes [-- WORD]`: how fast quotations are found on one core, in MB (millions of UTF-16 units) a
 * second, and that the time grows with the length whatever the text holds. Times are for an eighth, a quarter, a half
 * and all of the text; "x2.00" is what doubling it does to the time, so that 2 is linear. Only the inputs whose name
 * holds WORD, where one is given. `whole` on marks without end takes minutes: name an input.
 */
import { toBlocks } from '../../src/analysis/blocks.ts';
import { quotedWords } from '../../src/analysis/quotation/join.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { speakerIndex } from '../../src/analysis/speakers.ts';
import { newsArticles, newsText } from './news.ts';

const speakers = speakerIndex({});
const extraction = (text: string) =>
  findQuotations(text, toBlocks(text), { article: 'a', speakers }).quotations.length;

/** The steps that are timed; `marks` and `blocks` are parts of `whole`. */
const steps: Record<string, (text: string) => unknown> = {
  blocks: toBlocks,
  marks: (text) => quotedWords(text, [{ start: 0, end: text.length, kind: 'paragraph', repeats: null }]),
  whole: extraction,
};

const mega = 1_000_000;
/** By name: texts that together have a given length. */
const inputs: Record<string, { mega: number; make: (length: number) => string[] }> = {
  'news, one document': { mega: 8, make: (length) => [newsText(length)] },
  'news, many articles': { mega: 8, make: newsArticles },
  'a line of "': { mega: 10, make: repeated('"') },
  'a line of “a” ': { mega: 10, make: repeated('“a” ') },
  'a line of “': { mega: 10, make: repeated('“') },
  'a line of “a ': { mega: 10, make: repeated('“a ') },
  "a line of '": { mega: 10, make: repeated("'") },
  "a line of 'a ": { mega: 10, make: repeated("'a ") },
  'a line of ‘a ': { mega: 10, make: repeated('‘a ') },
  'a line of s’ ': { mega: 10, make: repeated('‘dogs’ ') },
  'nested “‘': { mega: 10, make: repeated('“‘') },
  'nested “‘a': { mega: 10, make: (length) => ['“‘a '.repeat(length / 8) + '’” '.repeat(length / 6)] },
  '25,000 quotations a MB': { mega: 1, make: repeated('“It will not hold,” Ada Brandt said now. ') },
  'one word': { mega: 10, make: repeated('a') },
  'said said said': { mega: 10, make: repeated('said ') },
  'Capitalised Words': { mega: 10, make: repeated('Brandt Calloway ') },
  'one capitalised word': { mega: 10, make: repeated('A') },
  'lines that each open': { mega: 1.2, make: repeated('“It holds.\n\n') },
  'lines that each open a single': { mega: 1.2, make: repeated('‘It holds.\n\n') },
  'blank lines': { mega: 10, make: repeated('\n') },
  'one-letter lines': { mega: 4, make: repeated('a\n') },
  'names, line by line': { mega: 4, make: repeated('Ada Brandt\n') },
  'full stops': { mega: 10, make: repeated('. ') },
};

function repeated(piece: string): (length: number) => string[] {
  return (length) => [piece.repeat(Math.ceil(length / piece.length))];
}

/**
 * Seconds of processor time, the collecting of garbage included, which a busy machine does not stretch; the least of
 * three runs where they are short.
 */
function seconds(step: (text: string) => unknown, texts: readonly string[]): number {
  let least = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const begun = process.cpuUsage();
    for (const text of texts) step(text);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1e6);
    if (least > 4) break;
  }
  return least;
}

/** What is past this many seconds is not tried at double the length. */
const patience = 30;
const slowest = 5;
const steepest = 2.3;

steps['whole']?.(newsText(mega));
let slow = 0;
for (const [name, { mega: most, make }] of Object.entries(inputs)) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  for (const [step, run] of Object.entries(steps)) {
    if (step === 'marks' && name.startsWith('news')) continue;
    const readings: { length: number; taken: number }[] = [];
    for (const size of [most / 8, most / 4, most / 2, most]) {
      const texts = make(size * mega);
      const taken = seconds(run, texts);
      readings.push({ length: texts.reduce((sum, text) => sum + text.length, 0) / mega, taken });
      if (taken > patience) break;
    }
    const [first, last] = [readings[0], readings.at(-1)];
    if (first === undefined || last === undefined) continue;
    // The mean over the doublings: a single one also tells of the clock, the compiler and the garbage collector.
    const growth = (last.taken / first.taken) ** (1 / Math.max(1, readings.length - 1));
    const slowly = last.length / last.taken < slowest;
    const steeply = growth > steepest && last.taken > 0.2;
    if ((slowly || steeply) && step === 'whole') slow += 1;
    const times = readings.map(({ taken }) => taken.toFixed(3).padStart(8)).join('');
    console.log(
      `${name.padEnd(30)}${step.padEnd(7)}${last.length.toFixed(1).padStart(5)} MB ${times} s` +
        `${(last.length / last.taken).toFixed(1).padStart(8)} MB/s  x${growth.toFixed(2)}` +
        `${slowly ? '  SLOW' : ''}${steeply ? '  STEEP' : ''}`,
    );
  }
}
console.log(
  slow === 0
    ? `all at ${slowest} MB/s or more, and linear`
    : `${slow} readings under ${slowest} MB/s or over x${steepest}`,
);
