import { readFileSync } from 'node:fs';
import { fileEffects } from '../../../src/node/effects.ts';
import { readCorpus } from '../../../src/node/read/read-corpus.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { bundleOf } from '../../check/left-out.ts';
import { makeQueries } from './make-queries.ts';
import type { Passage, TestQuery } from './passages.ts';
import { readPassages, readQueries } from './read-lines.ts';

/** Queries are made from so many passages. */
const madeFrom = 120;

/** The passages of a file; without one, the sentences of the articles that ship, each once. */
export async function passagesFrom(file: string | undefined): Promise<Passage[]> {
  if (file !== undefined) return readPassages(readFileSync(file, 'utf8'), file);
  const { source } = await readCorpus('seeds', fileEffects());
  const texts = bundleOf(source!).articles.flatMap(({ text, blocks }) =>
    blocks
      .filter(({ kind, repeats }) => kind !== 'furniture' && repeats === null)
      .flatMap((block) => sentences(text, block).map(({ start, end }) => text.slice(start, end))),
  );
  return Array.from(new Set(texts), (text, id) => ({ id, text }));
}

/** The queries of a file; without one, some made from the passages. */
export function queriesFrom(file: string | undefined, passages: readonly Passage[]): TestQuery[] {
  return file === undefined
    ? makeQueries(passages, madeFrom, 1)
    : readQueries(readFileSync(file, 'utf8'), file, passages);
}
