import { coverage, type Sought, soughtWords } from './candidates.ts';
import type { TypedByWord } from './closeness.ts';
import { countFacets, isAsked } from './facets.ts';
import { highlight, isShort, phraseStarts } from './highlight.ts';
import { KINDS } from './query.ts';
import type { Group, Hit, Kind, Query, Results, Search, SearchDocument } from './query.ts';
import { type Found, passagesAround, shownOnce } from './once.ts';
import { rank, type Ranked } from './rank.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { sameNames } from './same-names.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** Of one kind so many are ranked with care; what comes after them is in order of coverage. */
const MOST_RANKED = 200;
/** A document is found when it covers this share of what the best of its kind covers, and this much in itself. */
const OF_BEST = 0.6;
const AT_LEAST = 0.3;
/** A short word that weighs this much less than the rarest beside it tells little: "the", but not "war". */
const SMALL = 0.5;
/** Hits of one kind in one answer. */
const MOST_HITS = 100;

/**
 * Builds the index (linear in the texts) and answers queries in three steps: words to candidates by the index,
 * candidates to an order by coverage, closeness and Fuse, and marks in those that are shown. Never throws on
 * anything that can be typed; the time it takes is bounded by the bounds of `readQuery` and of ranking.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = createWordIndex(documents);
  const spellings = sameNames(documents);
  const passages = passagesAround(documents);

  return {
    search(query: Query): Results {
      const read = readQuery(query.text, spellings);
      if (read.words.length === 0) {
        return { groups: [], total: 0, facets: countFacets(documents, query), shortened: read.shortened };
      }
      const sought = soughtWords(index, read.words);
      const asking: Asking = { query, read, sought, typedByWord: typedWordsByWord(sought) };
      const found = findDocuments(index, asking);
      const asked = found.filter(({ document }) => isAsked(documents[document]!, query));
      const shown = shownOnce(asked, passages);
      const groups = KINDS.map((kind) => groupOf(index, kind, shown, asking))
        .filter((group) => group.total > 0)
        .sort((a, b) => b.best - a.best)
        .map(({ kind, total, hits }): Group => ({ kind, total, hits }));
      return {
        groups,
        total: groups.reduce((sum, group) => sum + group.total, 0),
        facets: countFacets(
          found.map(({ document }) => documents[document]!),
          query,
        ),
        shortened: read.shortened,
      };
    },
  };
}

/** A query and what was made of it. */
interface Asking {
  query: Query;
  read: ReadQuery;
  sought: readonly Sought[];
  typedByWord: TypedByWord;
}

function findDocuments(index: WordIndex, { read, sought }: Asking): Found[] {
  const covered = coverage(index, sought);
  const best = new Map<Kind, number>();
  const found: Found[] = [];
  for (const [document, share] of covered.entries()) {
    if (share < AT_LEAST || !holdsPhrases(index, document, read)) continue;
    const { kind } = index.documents[document]!;
    best.set(kind, Math.max(share, best.get(kind) ?? 0));
    found.push({ document, covered: share });
  }
  return found.filter(
    ({ document, covered: share }) => share >= OF_BEST * best.get(index.documents[document]!.kind)!,
  );
}

function holdsPhrases(index: WordIndex, document: number, { words, phrases }: ReadQuery): boolean {
  if (phrases.length === 0) return true;
  const own = index.sequences[document]!.subarray(0, index.lengths[document]);
  const folded = Array.from(own, (word) => ({ folded: index.vocabulary.words[word]! }));
  return phrases.every(({ start, end }) => phraseStarts(folded, words.slice(start, end)).length > 0);
}

function groupOf(
  index: WordIndex,
  kind: Kind,
  shown: readonly Found[],
  asking: Asking,
): Group & { best: number } {
  const { query, read, sought, typedByWord } = asking;
  const own = shown
    .filter(({ document }) => index.documents[document]!.kind === kind)
    .sort((a, b) => b.covered - a.covered || a.document - b.document);
  const leading = rank(
    index,
    own.slice(0, MOST_RANKED).map(({ document }) => document),
    read,
    sought,
    typedByWord,
  );
  const least = leading.at(-1)?.score ?? 0;
  const following = own
    .slice(MOST_RANKED)
    .map(({ document, covered }): Ranked => ({ document, score: Math.min(least, covered), verbatim: false }));
  const ranked = [...leading, ...following];

  const from = Math.max(0, Math.trunc(query.offset) || 0);
  const size = Math.min(MOST_HITS, Math.max(0, Math.trunc(query.limit) || 0));
  const hits = ranked.slice(from, from + size).map(({ document, score, verbatim }): Hit => {
    const shown = index.documents[document]!;
    return { document: shown, score, verbatim, highlights: marks(index, shown.text, asking) };
  });
  return { kind, total: own.length, hits, best: ranked[0]?.score ?? 0 };
}

/** Marks by what the index knows already: the meanings it looked up and how rare they are. */
function marks(index: WordIndex, text: string, { read, sought, typedByWord }: Asking): Hit['highlights'] {
  const heaviest = Math.max(...sought.map(({ weight }) => weight));
  return highlight(text, read, {
    likeness(typed, folded) {
      const word = index.vocabulary.idOf(folded);
      const meant = word === undefined ? undefined : typedByWord.get(word);
      return meant?.find((one) => one.typed === typed)?.quality ?? 0;
    },
    isSmall: (typed) => isShort(read.words[typed]!.folded) && sought[typed]!.weight < SMALL * heaviest,
  });
}

function typedWordsByWord(sought: readonly Sought[]): TypedByWord {
  const byWord = new Map<number, { typed: number; quality: number }[]>();
  for (const [typed, { meanings }] of sought.entries()) {
    for (const { word, quality } of meanings) {
      const list = byWord.get(word);
      if (list) list.push({ typed, quality });
      else byWord.set(word, [{ typed, quality }]);
    }
  }
  return byWord;
}
