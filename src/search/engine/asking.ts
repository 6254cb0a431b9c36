import { createCoverage, type Sought, soughtWords } from './candidates.ts';
import { type TypedByWord, typedWords } from './closeness.ts';
import { Filters, isFiltered } from './facets.ts';
import { byKind, type Found, kept } from './found.ts';
import { phraseStarts } from './highlight.ts';
import { kindNumber } from '../index/directory.ts';
import type { Index, ReadDocument } from '../index/open-index.ts';
import { blockOf } from '../index/term-page.ts';
import type { Query } from '../query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';

/** A query and what was made of it. */
export interface Asking {
  query: Query;
  read: ReadQuery;
  sought: readonly Sought[];
  typedByWord: TypedByWord;
  /** Null where the query has none. */
  filters: Filters | null;
  /** Documents, by their numbers, that hold a word that must not stand. */
  barred: ReadonlySet<number>;
}

/** A document is found when it covers this share of what the best of its kind covers, and this much in itself. */
const OF_BEST = 0.6;
const AT_LEAST = 0.3;

/** Reads a query and looks its words up. */
export async function ask(index: Index, query: Query): Promise<Asking> {
  const read = readQuery(query.text);
  const [sought, barred, filters] = await Promise.all([
    soughtWords(index, read.words),
    barredDocuments(index, read),
    isFiltered(query) ? filtersOf(index, query) : null,
  ]);
  return { query, read, sought, typedByWord: typedWords(sought), filters, barred };
}

export async function filtersOf(index: Index, query: Query): Promise<Filters> {
  return new Filters(query, index.directory, await index.valuesOf());
}

async function barredDocuments(index: Index, { without }: ReadQuery): Promise<Set<number>> {
  const single = without.flatMap((words) => (words.length === 1 ? words : []));
  const sought = await soughtWords(
    index,
    single.map((folded) => ({ folded, unfinished: false })),
  );
  return new Set(
    sought.flatMap(({ meanings }, at) =>
      meanings.flatMap(({ term }) => (term.word === single[at] && !term.inBlocks ? [...term.places] : [])),
    ),
  );
}

/**
 * Makes a function that tells what a query finds, whatever its filters, before anything is read of the texts; without
 * words everything, if there is a filter.
 */
export function createCandidates({ directory }: Index): (asking: Asking) => Found {
  const coverage = createCoverage(directory.documents);
  return ({ query, read, sought, barred }) => {
    if (read.words.length === 0) {
      const count = isFiltered(query) ? directory.documents : 0;
      const all = {
        documents: Uint32Array.from({ length: count }, (_, at) => at),
        shares: new Float32Array(count).fill(1),
      };
      return kept(all, (document) => !barred.has(document));
    }
    const mayHold = read.phrases.flatMap(({ start, end }) => holdersOfAll(read, sought, start, end));
    const found = kept(
      coverage(sought),
      (document, share) =>
        share >= AT_LEAST && !barred.has(document) && mayHold.every((may) => may(document)),
    );
    const least = byKind(found, directory).map(({ found: { shares } }) => OF_BEST * shares.reduce(max, 0));
    return kept(found, (document, share) => share >= least[kindNumber(directory, document)]!);
  };
}

/** For each word of a phrase: may a document hold the very word? */
function holdersOfAll(
  { words }: ReadQuery,
  sought: readonly Sought[],
  start: number,
  end: number,
): ((document: number) => boolean)[] {
  return words.slice(start, end).map(({ folded, unfinished }, at) => {
    const very = sought[start + at]!.meanings.filter(({ term: { word } }) =>
      unfinished ? word.startsWith(folded) : word === folded,
    );
    const places = (inBlocks: boolean) =>
      new Set(very.flatMap(({ term }) => (term.inBlocks === inBlocks ? [...term.places] : [])));
    const [documents, blocks] = [places(false), places(true)];
    return (document) => documents.has(document) || blocks.has(blockOf(document));
  });
}

/** Those of which the words stand as the query's phrases and exclusions ask. */
export function standing(documents: readonly ReadDocument[], query: ReadQuery): readonly ReadDocument[] {
  const { words, phrases, without } = query;
  if (phrases.length === 0 && without.length === 0) return documents;
  const asked = phrases.map(({ start, end }) => words.slice(start, end));
  const excluded = without.map((phrase) => phrase.map((folded) => ({ folded, unfinished: false })));
  const holds = (folded: readonly string[], phrase: Parameters<typeof phraseStarts>[1]) =>
    phraseStarts(folded, phrase).length > 0;
  return documents.filter(
    ({ own, about }) =>
      asked.every((phrase) => holds(own, phrase)) &&
      !excluded.some((phrase) => holds(own, phrase) || holds(about, phrase)),
  );
}

function max(a: number, b: number): number {
  return a > b ? a : b;
}
