import { BitReader, BitWriter } from './bits.ts';
import { letterSet } from './letter-set.ts';
import { readWords, writeWords } from './word-list.ts';

/** A word of the corpus. */
export interface Term {
  word: string;
  /** How many documents hold it. */
  frequency: number;
  /** Their numbers, ascending; of a very frequent word the first ones only. */
  documents: Uint32Array;
  /** Other words that name the same speaker. */
  alsoWritten: readonly string[];
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

/**
 * Layout: length of the text in bytes, as 32 bits, low byte first; the text, which is JSON: the words (`writeWords`),
 * and by place the other spellings of those that have some; then as bits of each word its frequency (gamma), how many
 * documents are not listed (gamma), and the documents as gaps (Rice, of a width that fits the mean gap, which costs
 * within half a bit of the least where words fall evenly; Witten, Moffat and Bell 1999, section 3.3).
 */
export function writeTermPage(terms: readonly Term[]): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  for (const { frequency, documents } of terms) {
    bits.gamma(frequency - 1);
    if (frequency > 1) bits.gamma(frequency - documents.length);
    const width = gapWidth(documents.at(-1)!, documents.length);
    bits.bits(width, 5);
    let before = -1;
    for (const number of documents) {
      bits.rice(number - before - 1, width);
      before = number;
    }
  }
  const spellings = Object.fromEntries(
    terms.flatMap(({ alsoWritten }, place) => (alsoWritten.length > 0 ? [[place, alsoWritten]] : [])),
  );
  const text = encoder.encode(JSON.stringify([writeWords(terms.map(({ word }) => word)), spellings]));
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
  const [written, spellings] = JSON.parse(text) as [string, Record<string, string[]>];
  const words = readWords(written);
  const bits = new BitReader(page.subarray(LENGTH_BYTES + length));
  const terms = words.map((word, place): Term => {
    const frequency = bits.gamma() + 1;
    const documents = new Uint32Array(frequency > 1 ? frequency - bits.gamma() : 1);
    const width = bits.bits(5);
    let before = -1;
    for (let at = 0; at < documents.length; at += 1) documents[at] = before += bits.rice(width) + 1;
    return { word, frequency, documents, alsoWritten: spellings[place] ?? [] };
  });
  return { terms, letters: Int32Array.from(words, letterSet) };
}

/** Width of Rice's code for so many numbers up to `last`: 2^width is about 0.69 times the mean gap. */
function gapWidth(last: number, count: number): number {
  const gap = ((last + 1) / count) * Math.LN2;
  return gap < 2 ? 0 : Math.floor(Math.log2(gap));
}
