/**
 * `npm run bench:quotes [-- WORD]`: how fast quotations are found on one core, blocks and all, in MB (millions of UTF-16
 * units) a second, and that the time grows with the length whatever the text holds. News is read at 1, 2, 4 and 8 MB,
 * what is meant to be hard at half its length and all of it; "x2.00" is what doubling the text does to the time. Only
 * the inputs whose name holds WORD, where one is given. Two minutes on a machine that has nothing else to do.
 */
import { toBlocks } from '../../src/analysis/blocks.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { speakerIndex } from '../../src/analysis/speakers.ts';
import { newsArticles, newsText } from './news.ts';

const speakers = speakerIndex({});
const extraction = (text: string) =>
  findQuotations(text, toBlocks(text), { article: 'a', speakers }).quotations.length;

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
function seconds(texts: readonly string[]): number {
  let least = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const begun = process.cpuUsage();
    for (const text of texts) extraction(text);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1e6);
    if (least > 0.5) break;
  }
  return least;
}

/** What is past this many seconds is not tried at double the length. */
const patience = 8;
const slowest = 5;
const steepest = 2.5;

// The compiler has to have seen the code run.
for (let run = 0; run < 3; run += 1) extraction(newsText(mega));
let slow = 0;
for (const [name, { mega: most, make }] of Object.entries(inputs)) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  const sizes = name.startsWith('news') ? [most / 8, most / 4, most / 2, most] : [most / 2, most];
  const readings: string[] = [];
  let [speed, growth, before] = [0, 0, 0];
  for (const size of sizes) {
    const texts = make(size * mega);
    const taken = seconds(texts);
    speed = texts.reduce((sum, text) => sum + text.length, 0) / mega / taken;
    growth = before === 0 ? 0 : taken / before;
    before = taken;
    const ratio = growth === 0 ? '' : `x${growth.toFixed(2)}`;
    readings.push(
      `${size.toFixed(1).padStart(5)} MB ${taken.toFixed(2).padStart(6)} s ${speed.toFixed(1).padStart(5)} MB/s ${ratio.padEnd(5)}`,
    );
    if (taken > patience) break;
  }
  // What is over in no time tells of the clock and the collecting of garbage.
  const isSteep = growth > steepest && before > 0.5;
  const isSlow = speed < slowest;
  if (isSteep || isSlow) slow += 1;
  console.log(`${name.padEnd(30)}${readings.join(' |')}${isSlow ? '  SLOW' : ''}${isSteep ? '  STEEP' : ''}`);
}
console.log(
  slow === 0
    ? `all at ${slowest} MB/s or more, and linear`
    : `${slow} inputs under ${slowest} MB/s or over x${steepest}`,
);
