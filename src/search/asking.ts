import { type Covered, coverage, type Sought, soughtWords } from './candidates.ts';
import { type TypedByWord, typedWords } from './closeness.ts';
import { Filters, isFiltered } from './facets.ts';
import { phraseStarts } from './highlight.ts';
import { kindOf } from './index/directory.ts';
import type { Index, ReadDocument } from './index/open-index.ts';
import { blockOf } from './index/term-page.ts';
import type { Kind, Query } from './query.ts';
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
 * What a query finds, whatever its filters, before anything is read of the texts; without words everything, if there
 * is a filter. In the order of the documents.
 */
export function candidates(index: Index, { query, read, sought, barred }: Asking): Covered[] {
  if (read.words.length === 0) {
    const count = isFiltered(query) ? index.directory.documents : 0;
    return Array.from({ length: count }, (_, document) => ({ document, covered: 1 })).filter(
      ({ document }) => !barred.has(document),
    );
  }
  const mayHold = read.phrases.flatMap(({ start, end }) => holdersOfAll(read, sought, start, end));
  const covered = coverage(index, sought).filter(
    ({ document }) => !barred.has(document) && mayHold.every((may) => may(document)),
  );
  const best = new Map<Kind, number>();
  for (const { document, covered: share } of covered) {
    const kind = kindOf(index.directory, document);
    best.set(kind, Math.max(share, best.get(kind) ?? 0));
  }
  return covered.filter(
    ({ document, covered: share }) =>
      share >= Math.max(AT_LEAST, OF_BEST * best.get(kindOf(index.directory, document))!),
  );
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

/** Do the words of a document stand as the query's phrases and exclusions ask? */
export function stands({ own, about }: ReadDocument, { words, phrases, without }: ReadQuery): boolean {
  const bars = (excluded: readonly string[]) => {
    const phrase = excluded.map((folded) => ({ folded, unfinished: false }));
    return phraseStarts(own, phrase).length > 0 || phraseStarts(about, phrase).length > 0;
  };
  return (
    phrases.every(({ start, end }) => phraseStarts(own, words.slice(start, end)).length > 0) &&
    !without.some(bars)
  );
}
