import type { Index } from './index/open-index.ts';
import { lookUp, type Meaning } from './look-up.ts';
import type { TypedWord } from './read-query.ts';

/** What a typed word may mean in a corpus, and how much finding it tells. */
export interface Sought {
  meanings: readonly Meaning[];
  /** Inverse document frequency over all its meanings: rare words tell more. */
  weight: number;
  /** It stands in so many documents that not all of them are listed. */
  frequent: boolean;
}

/** A meaning as good as this makes a typed word a frequent one if it is frequent. */
const CLEARLY = 0.8;

/**
 * Weighs each typed word by how many documents it may mean, a poor meaning counting for less (after Robertson and
 * Spärck Jones 1976, as in BM25, with the meanings of one typed word as one term).
 */
export function soughtWords(index: Index, words: readonly TypedWord[]): Promise<Sought[]> {
  const count = index.directory.documents;
  return Promise.all(
    words.map(async (typed) => {
      const meanings = await lookUp(index, typed);
      let frequency = 0;
      for (const meaning of meanings) frequency += meaning.quality ** 3 * meaning.term.frequency;
      return {
        meanings,
        weight: Math.log(1 + count / (0.5 + Math.min(frequency, count))),
        frequent: meanings.some((meaning) => meaning.quality >= CLEARLY && isCut(meaning)),
      };
    }),
  );
}

/** Only the first of its documents are listed. */
function isCut({ term: { documents, frequency } }: Meaning): boolean {
  return documents.length < frequency;
}

/** A document by its number, and the share (0 to 1) of the query's weight that its words cover. */
export interface Covered {
  document: number;
  covered: number;
}

/**
 * The documents that the lists of the sought words name, each typed word by its best meaning there; in the order of
 * their numbers. Frequent words count only where there is nothing else: of which documents hold them is known for some
 * alone. Linear in the lists.
 */
export function coverage(index: Index, sought: readonly Sought[]): Covered[] {
  const telling = sought.filter(({ frequent }) => !frequent);
  const counted = telling.length > 0 ? telling : sought;
  const covered = new Float32Array(index.directory.documents);
  const best = new Float32Array(index.directory.documents);
  const touched: number[] = [];
  const total = counted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { meanings, weight } of counted) {
    const own: number[] = [];
    for (const meaning of meanings) {
      if (meaning.quality < CLEARLY && isCut(meaning)) continue;
      for (const document of meaning.term.documents) {
        const before = best[document]!;
        if (before >= meaning.quality) continue;
        if (before === 0) own.push(document);
        best[document] = meaning.quality;
      }
    }
    for (const document of own) {
      if (covered[document] === 0) touched.push(document);
      covered[document]! += (weight * best[document]!) / total;
      best[document] = 0;
    }
  }
  return touched.sort((a, b) => a - b).map((document) => ({ document, covered: covered[document]! }));
}
