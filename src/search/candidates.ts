import type { Index } from './index/open-index.ts';
import { BLOCK_SIZE, blockOf } from './index/term-page.ts';
import { lookUp, type Meaning } from './look-up.ts';
import type { TypedWord } from './read-query.ts';

/** What a typed word may mean in a corpus, and how much finding it tells. */
export interface Sought {
  meanings: readonly Meaning[];
  /** Inverse document frequency over all its meanings: rare words tell more. */
  weight: number;
}

/** A document by its number, and the share (0 to 1) of the query's weight that its words cover. */
export interface Covered {
  document: number;
  covered: number;
}

/** Next to nothing, as 32 bits can hold it. */
const LEAST = 1e-30;
/** Blocks of documents of which nothing is known but that they hold frequent words: so many are looked into. */
const MOST_BLOCKS = 64;

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
      for (const { quality, term } of meanings) frequency += quality ** 3 * term.frequency;
      return { meanings, weight: Math.log(1 + count / (0.5 + Math.min(frequency, count))) };
    }),
  );
}

/**
 * The documents that may hold the sought words, each typed word by its best meaning there, in the order of their
 * numbers. Of frequent words only the blocks are known: they add to what is said of a document by rarer words, and where
 * blocks alone cover more than any of these, their documents are candidates too. Linear in the lists.
 */
export function coverage({ directory: { documents } }: Index, sought: readonly Sought[]): Covered[] {
  const total = sought.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const ofDocument = new Float32Array(documents);
  const ofBlock = new Float32Array(blockOf(documents) + 1);
  const touched: number[] = [];
  for (const { meanings, weight } of sought) {
    const inBlock = bestAt(meanings, true);
    const inDocument = bestAt(meanings, false);
    for (const [block, quality] of inBlock) ofBlock[block]! += (weight * quality) / total;
    for (const [document, quality] of inDocument) {
      const more = quality - (inBlock.get(blockOf(document)) ?? 0);
      if (ofDocument[document] === 0) touched.push(document);
      // The block's share is added below; never nothing, so that each document is touched once.
      ofDocument[document]! += Math.max(LEAST, (weight * more) / total);
    }
  }
  let best = 0;
  for (const document of touched) {
    ofDocument[document]! += ofBlock[blockOf(document)]!;
    best = Math.max(best, ofDocument[document]!);
  }
  for (const document of documentsOfBlocks(ofBlock, best * 0.8, documents)) {
    if (ofDocument[document] !== 0) continue;
    ofDocument[document] = ofBlock[blockOf(document)]!;
    touched.push(document);
  }
  return touched.sort((a, b) => a - b).map((document) => ({ document, covered: ofDocument[document]! }));
}

/** For each block or document that holds one of the meanings the quality of the best. */
function bestAt(meanings: readonly Meaning[], inBlocks: boolean): Map<number, number> {
  const best = new Map<number, number>();
  // From the best to the poorest, as they come from looking up.
  for (const { quality, term } of meanings) {
    if (term.inBlocks !== inBlocks) continue;
    for (const place of term.places) if (!best.has(place)) best.set(place, quality);
  }
  return best;
}

/** The documents of the blocks that cover most, if that is more than `least`. */
function documentsOfBlocks(ofBlock: Float32Array, least: number, documents: number): number[] {
  const blocks: number[] = [];
  for (const [block, covered] of ofBlock.entries()) if (covered > 0 && covered >= least) blocks.push(block);
  blocks.sort((a, b) => ofBlock[b]! - ofBlock[a]! || a - b);
  return blocks
    .slice(0, MOST_BLOCKS)
    .flatMap((block) => Array.from({ length: BLOCK_SIZE }, (_, at) => block * BLOCK_SIZE + at))
    .filter((document) => document < documents);
}
