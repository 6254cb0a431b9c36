/**
 * `npm run eval:quotes -- GOLD.jsonl [PREDICTIONS.jsonl]`: extracts the quotations of every line's `text` and writes one
 * line each, `{id, quotes: [{start, end, speakerStart?, speakerEnd?}], attributions: [{content, source}]}`, to the file
 * or to standard output. Nothing but `id` and `text` of a line is read, so that no annotation can help.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { toBlocks } from '../../src/analysis/blocks.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { speakerIndex } from '../../src/analysis/speakers.ts';

const [gold, predictions] = process.argv.slice(2);
if (gold === undefined) {
  console.error('usage: npm run eval:quotes -- GOLD.jsonl [PREDICTIONS.jsonl]');
  process.exit(2);
}
const speakers = speakerIndex({});
const output = predictions === undefined ? process.stdout : createWriteStream(predictions);
let [read, seconds] = [0, 0];
for await (const line of createInterface({ input: createReadStream(gold) })) {
  if (line.trim() === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const started = performance.now();
  const { quotations, reported } = findQuotations(text, toBlocks(text), { article: id, speakers });
  seconds += (performance.now() - started) / 1000;
  read += text.length;
  const quotes = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ start, end, parts, mention }) =>
      (parts ?? [{ start, end }]).map((part) => ({
        start: part.start,
        end: part.end,
        ...(mention && { speakerStart: mention.start, speakerEnd: mention.end }),
      })),
    );
  const attributions = reported.map(({ content, source }) => ({
    content: content.map(({ start, end }) => [start, end]),
    source: source === null ? [] : [[source.start, source.end]],
  }));
  output.write(`${JSON.stringify({ id, quotes, attributions })}\n`);
}
console.error(`${(read / 1e6).toFixed(1)} MB of text in ${seconds.toFixed(2)} s`);
