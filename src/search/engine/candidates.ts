import type { Index } from '../index/open-index.ts';
import { BLOCK_SIZE, blockOf } from '../index/term-page.ts';
import type { Found } from './found.ts';
import { lookUp, type Meaning } from './look-up.ts';
import type { TypedWord } from './read-query.ts';

/** What a typed word may mean in a corpus, and how much finding it tells. */
export interface Sought {
  meanings: readonly Meaning[];
  /** Inverse document frequency over all its meanings: rare words tell more. */
  weight: number;
}

/** Next to nothing, as 32 bits can hold it: what a document adds whose block has said it already. */
const LEAST = 1e-30;
/** Blocks of documents of which nothing is known but that they hold frequent words: so many are looked into. */
const MOST_BLOCKS = 64;

/** Documents of blocks are looked into where the blocks alone cover this share of what the best document covers. */
const OF_BEST = 0.8;

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
 * Makes a function that finds the documents which may hold sought words, each typed word by its best meaning there. Of
 * frequent words only the blocks are known: they add to what is said of a document by rarer words, and where blocks
 * alone cover about as much, their documents are candidates too. Linear in the lists and the number of documents; its
 * working memory is kept, because a search calls it with every key.
 */
export function createCoverage(documents: number): (sought: readonly Sought[]) => Found {
  const ofDocument = new Float32Array(documents);
  const ofBlock = new Float32Array(blockOf(documents) + 1);
  const bestInDocument = new Float32Array(documents);
  const bestInBlock = new Float32Array(ofBlock.length);

  function add({ meanings, weight }: Sought, total: number): void {
    // From the best to the poorest, as they come from looking up: the first that is met in a place is its best.
    for (const { quality, term } of meanings) {
      const best = term.inBlocks ? bestInBlock : bestInDocument;
      for (const place of term.places) if (best[place] === 0) best[place] = quality;
    }
    for (const { term } of meanings) {
      if (term.inBlocks) continue;
      for (const document of term.places) {
        const own = bestInDocument[document]!;
        if (own === 0) continue;
        bestInDocument[document] = 0;
        const more = own - bestInBlock[blockOf(document)]!;
        ofDocument[document]! += Math.max(LEAST, (weight * more) / total);
      }
    }
    for (const { term } of meanings) {
      if (!term.inBlocks) continue;
      for (const block of term.places) {
        ofBlock[block]! += (weight * bestInBlock[block]!) / total;
        bestInBlock[block] = 0;
      }
    }
  }

  return (sought) => {
    const total = sought.reduce((sum, { weight }) => sum + weight, 0) || 1;
    for (const each of sought) add(each, total);
    let best = 0;
    for (let document = 0; document < documents; document += 1) {
      if (ofDocument[document] === 0) continue;
      const share = Math.min(1, ofDocument[document]! + ofBlock[blockOf(document)]!);
      ofDocument[document] = share;
      if (share > best) best = share;
    }
    for (const block of leadingBlocks(ofBlock, best * OF_BEST)) {
      const end = Math.min(documents, (block + 1) * BLOCK_SIZE);
      for (let document = block * BLOCK_SIZE; document < end; document += 1) {
        ofDocument[document] = Math.max(ofDocument[document]!, ofBlock[block]!);
      }
    }
    const found = notZero(ofDocument);
    ofDocument.fill(0);
    ofBlock.fill(0);
    return found;
  };
}

/** The numbers of the blocks that cover most, if that is something and at least `least`. */
function leadingBlocks(ofBlock: Float32Array, least: number): number[] {
  const blocks: number[] = [];
  for (let block = 0; block < ofBlock.length; block += 1) {
    if (ofBlock[block]! > 0 && ofBlock[block]! >= least) blocks.push(block);
  }
  return blocks.sort((a, b) => ofBlock[b]! - ofBlock[a]! || a - b).slice(0, MOST_BLOCKS);
}

function notZero(shares: Float32Array): Found {
  let count = 0;
  for (let document = 0; document < shares.length; document += 1) if (shares[document] !== 0) count += 1;
  const found = { documents: new Uint32Array(count), shares: new Float32Array(count) };
  let at = 0;
  for (let document = 0; document < shares.length; document += 1) {
    if (shares[document] === 0) continue;
    found.documents[at] = document;
    found.shares[at] = shares[document]!;
    at += 1;
  }
  return found;
}
