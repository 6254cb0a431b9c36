/**
 * `npm run bench:search [-- --passages P.jsonl --queries Q.jsonl]`: how well and how fast what is half remembered is
 * found, by this program and by other search libraries.
 *
 * - `--passages` (`{"id", "text"}` a line): without, the sentences of the corpus that ships;
 * - `--queries` (`{"id", "query", "answer", "class"}` a line): without, made from the passages;
 * - `--scale N`: so many passages, made ones added behind those given;
 * - `--engines a,b`: only these;
 * - `--sample N`: slow engines are asked so many of the queries, as many of each class (96 above 20,000 passages).
 */
import { parseArgs } from 'node:util';
import { engines, enginesNamed } from './search/engines/all.ts';
import { growPassages } from './search/grow-passages.ts';
import { costTable, kilobytes, qualityTables, settingsNote } from './search/report.ts';
import { evenly, gzipBytes, type Outcome, runEngine } from './search/run-engine.ts';
import { passagesFrom, queriesFrom } from './search/sources.ts';

const { values } = parseArgs({
  options: {
    passages: { type: 'string' },
    queries: { type: 'string' },
    engines: { type: 'string' },
    sample: { type: 'string' },
    scale: { type: 'string' },
  },
});
const manyPassages = 20_000;

const given = await passagesFrom(values.passages);
const queries = queriesFrom(values.queries, given);
const passages = values.scale === undefined ? given : growPassages(given, Number(values.scale), 1);
const chosen = values.engines === undefined ? engines : enginesNamed(values.engines);
const sampled = values.sample ?? (passages.length > manyPassages ? 96 : queries.length);
const sample = evenly(queries, Number(sampled));
const textBytes = gzipBytes(passages.map(({ text }) => text).join('\n'));

console.log(
  `${passages.length} passages (${kilobytes(textBytes)} gzip), ${passages.length - given.length} of them made; ` +
    `${queries.length} queries${values.queries === undefined ? ', made from the passages' : ''}` +
    `${sample.length < queries.length ? `; slow engines are asked ${sample.length} of them` : ''}\n`,
);
const outcomes: Outcome[] = [];
for (const engine of chosen) {
  process.stderr.write(`${engine.name} …\n`);
  outcomes.push(await runEngine(engine, passages, engine.slow ? sample : queries));
}
console.log(`${qualityTables(outcomes)}\n`);
console.log(`${costTable(outcomes, textBytes)}\n`);
console.log(settingsNote(outcomes));
