import type { TypedWord } from './read-query.ts';
import type { Meaning } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** What a typed word may mean in a corpus, and how much finding it tells. */
export interface Sought {
  meanings: Meaning[];
  /** Inverse document frequency over all its meanings: rare words tell more. */
  weight: number;
}

/** An alias is the same name by the corpus's own word; only the very spelling typed counts more. */
const ALIAS_QUALITY = 0.95;

/**
 * Weighs each typed word by how many documents it may mean, a poor meaning counting for less (after Robertson and
 * Spärck Jones 1976, as in BM25, with the meanings of one typed word as one term).
 */
export function soughtWords(index: WordIndex, words: readonly TypedWord[]): Sought[] {
  return words.map(({ folded, unfinished, alsoWritten }) => {
    const best = new Map<number, number>();
    for (const { word, quality } of index.vocabulary.meanings(folded, unfinished)) best.set(word, quality);
    for (const other of alsoWritten) {
      const word = index.vocabulary.idOf(other);
      if (word !== undefined) best.set(word, Math.max(ALIAS_QUALITY, best.get(word) ?? 0));
    }
    let frequency = 0;
    const meanings: Meaning[] = [];
    for (const [word, quality] of best) {
      meanings.push({ word, quality });
      frequency += quality ** 3 * index.postings[word]!.length;
    }
    const count = index.documents.length;
    const weight = Math.log(1 + count / (0.5 + Math.min(frequency, count)));
    return { meanings, weight };
  });
}

/**
 * For every document the share (0 to 1) of the query's weight that its words cover, each typed word by its best
 * meaning there. Linear in the postings of the meanings.
 */
export function coverage(index: WordIndex, sought: readonly Sought[]): Float32Array {
  const covered = new Float32Array(index.documents.length);
  const best = new Float32Array(index.documents.length);
  const total = sought.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { meanings, weight } of sought) {
    const touched: number[] = [];
    for (const { word, quality } of meanings) {
      for (const document of index.postings[word]!) {
        const before = best[document]!;
        if (before >= quality) continue;
        if (before === 0) touched.push(document);
        best[document] = quality;
      }
    }
    for (const document of touched) {
      covered[document]! += (weight * best[document]!) / total;
      best[document] = 0;
    }
  }
  return covered;
}
