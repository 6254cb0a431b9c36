import { BitReader, BitWriter } from './bits.ts';
import { letterSet } from './letter-set.ts';
import { readWords, writeWords } from './word-list.ts';

/** A word of the corpus. */
export interface Term {
  word: string;
  /** How many documents hold it. */
  frequency: number;
  /** Their numbers, ascending; of a frequent word those of the blocks of documents that hold it (`blockOf`). */
  places: Uint32Array;
  inBlocks: boolean;
  /** Other words that name the same speaker. */
  alsoWritten: readonly string[];
}

/** Documents that follow one another are a block, of which it is cheaper to say that a word stands in it. */
const BLOCK_BITS = 5;
export const BLOCK_SIZE = 1 << BLOCK_BITS;

/** The number of the block that a document is in. */
export function blockOf(document: number): number {
  return document >> BLOCK_BITS;
}

/** Terms in the order of `sortKey`, read. */
export interface TermPage {
  readonly terms: readonly Term[];
  /** For each term its `letterSet`. */
  readonly letters: Int32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes that tell how long the text of a page is. */
const LENGTH_BYTES = 4;

/** What the lists of all terms of an index have in common. */
export interface Listing {
  /** How many documents the index has. */
  documents: number;
  /** A word in more documents than this is listed by blocks. */
  mostListed: number;
}

/**
 * Layout: length of the text in bytes, as 32 bits, low byte first; the text, which is JSON: the words (`writeWords`), by
 * their number the other spellings of those that have some, and the listing; then as bits of each word its frequency,
 * where it is listed by blocks how much fewer these are (gamma), and its places as gaps (Rice, of the width that fits
 * words that fall evenly: within half a bit of the least; Witten, Moffat and Bell 1999, section 3.3).
 */
export function writeTermPage(terms: readonly Term[], listing: Listing): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  for (const { frequency, places, inBlocks } of terms) {
    bits.gamma(frequency - 1);
    if (inBlocks) bits.gamma(frequency - places.length);
    const width = gapWidth(listing, places.length, inBlocks);
    let before = -1;
    for (const place of places) {
      bits.rice(place - before - 1, width);
      before = place;
    }
  }
  const spellings = Object.fromEntries(
    terms.flatMap(({ alsoWritten }, at) => (alsoWritten.length > 0 ? [[at, alsoWritten]] : [])),
  );
  const text = encoder.encode(
    JSON.stringify([
      writeWords(terms.map(({ word }) => word)),
      spellings,
      listing.documents,
      listing.mostListed,
    ]),
  );
  const lists = bits.written();
  const page = new Uint8Array(LENGTH_BYTES + text.length + lists.length);
  new DataView(page.buffer).setUint32(0, text.length, true);
  page.set(text, LENGTH_BYTES);
  page.set(lists, LENGTH_BYTES + text.length);
  return page;
}

/** Inverse of `writeTermPage`. Throws on bytes that are no such page. */
export function readTermPage(page: Uint8Array): TermPage {
  const length = new DataView(page.buffer, page.byteOffset).getUint32(0, true);
  const text = decoder.decode(page.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  const [written, spellings, documents, mostListed] = JSON.parse(text) as [
    string,
    Record<string, string[]>,
    number,
    number,
  ];
  const words = readWords(written);
  const bits = new BitReader(page.subarray(LENGTH_BYTES + length));
  const terms = words.map((word, at): Term => {
    const frequency = bits.gamma() + 1;
    const inBlocks = frequency > mostListed;
    const places = new Uint32Array(inBlocks ? frequency - bits.gamma() : frequency);
    const width = gapWidth({ documents, mostListed }, places.length, inBlocks);
    let before = -1;
    for (let next = 0; next < places.length; next += 1) places[next] = before += bits.rice(width) + 1;
    return { word, frequency, places, inBlocks, alsoWritten: spellings[at] ?? [] };
  });
  return { terms, letters: Int32Array.from(words, letterSet) };
}

/** Width of Rice's code for so many places: 2^width is about 0.69 times the mean gap. */
function gapWidth({ documents }: Listing, count: number, inBlocks: boolean): number {
  const gap = ((inBlocks ? blockOf(documents) + 1 : documents) / count) * Math.LN2;
  return gap < 2 ? 0 : Math.floor(Math.log2(gap));
}
