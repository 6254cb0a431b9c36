import { readStems } from './stems.ts';

/** Postings that one query may read: what bounds its time, whatever the corpus. */
const mostRead = 10_000;

/** A word that stands in no more passages than these tells something: of a few articles on one story, or of many on many. */
const telling = { passages: 8, share: 0.1 };

/** A passage by its number, and the weight of the query's words that stand in it. */
export interface Candidate {
  passage: number;
  shared: number;
}

/**
 * Passages by the stems in them: an inverted index whose words weigh the more the fewer passages have them (Robertson and
 * Spärck Jones 1976). Kept in a few typed arrays, since a corpus of thousands of articles is indexed in the reader's browser.
 */
export class PassageIndex {
  readonly size: number;
  readonly #terms = new Map<number, number>();
  /** Postings of term t are `#postings[#offsets[t]]` to `#postings[#offsets[t + 1]]`, passages in order. */
  readonly #offsets: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #scores: Float32Array;

  /** Indexes passages 0 to `size` − 1, whose stems `keysOf` gives. */
  constructor(size: number, keysOf: (passage: number) => Int32Array) {
    this.size = size;
    this.#scores = new Float32Array(size);
    const counts: number[] = [];
    const last: number[] = [];
    let entries = new Uint32Array(1024);
    let length = 0;
    const ends = new Uint32Array(size);
    for (let passage = 0; passage < size; passage += 1) {
      const keys = keysOf(passage);
      if (length + keys.length > entries.length) entries = grown(entries, length + keys.length);
      for (const key of keys) {
        let term = this.#terms.get(key);
        if (term === undefined) {
          this.#terms.set(key, (term = counts.length));
          counts.push(0);
          last.push(-1);
        }
        if (last[term] === passage) continue;
        last[term] = passage;
        counts[term]! += 1;
        entries[length] = term;
        length += 1;
      }
      ends[passage] = length;
    }
    this.#offsets = new Uint32Array(counts.length + 1);
    for (const [term, count] of counts.entries()) this.#offsets[term + 1] = this.#offsets[term]! + count;
    this.#postings = new Uint32Array(length);
    const next = this.#offsets.slice();
    for (let passage = 0, entry = 0; passage < size; passage += 1) {
      for (; entry < ends[passage]!; entry += 1) {
        const term = entries[entry]!;
        this.#postings[next[term]!] = passage;
        next[term]! += 1;
      }
    }
  }

  /** How many passages have the word. */
  count(key: number): number {
    const term = this.#terms.get(key);
    return term === undefined ? 0 : this.#offsets[term + 1]! - this.#offsets[term]!;
  }

  /** What a word weighs, more than 0; most where no passage has it. */
  weight(key: number): number {
    return this.#weightOf(this.count(key));
  }

  /** What a word weighs at least that is no commonplace here. */
  get tellingWeight(): number {
    return this.#weightOf(Math.max(telling.passages, telling.share * this.size));
  }

  #weightOf(count: number): number {
    return Math.log(1 + (this.size - count + 0.5) / (count + 0.5));
  }

  /** The passages that share most of the weight of `keys`, best first. Looks up rare words first, and stops at a bound. */
  candidates(keys: Iterable<number>, limit: number): Candidate[] {
    const scores = this.#scores;
    const touched: number[] = [];
    let read = 0;
    const rareFirst = [...new Set(keys)].sort((a, b) => this.count(a) - this.count(b));
    for (const key of rareFirst) {
      const term = this.#terms.get(key);
      if (term === undefined) continue;
      read += this.count(key);
      if (read > mostRead && touched.length > 0) break;
      const weight = this.weight(key);
      const end = Math.min(this.#offsets[term + 1]!, this.#offsets[term]! + mostRead);
      for (let at = this.#offsets[term]!; at < end; at += 1) {
        const passage = this.#postings[at]!;
        if (scores[passage] === 0) touched.push(passage);
        scores[passage]! += weight;
      }
    }
    const best = mostOf(touched, scores, limit);
    for (const passage of touched) scores[passage] = 0;
    return best;
  }
}

/** The `limit` passages with the highest scores, best first; of equal ones the first. A few of many: no sorting of all. */
function mostOf(passages: readonly number[], scores: Float32Array, limit: number): Candidate[] {
  const best: Candidate[] = [];
  for (const passage of passages) {
    const shared = scores[passage]!;
    const last = best.at(-1);
    if (best.length === limit && last !== undefined && !isBefore(passage, shared, last)) continue;
    let at = best.length;
    while (at > 0 && isBefore(passage, shared, best[at - 1]!)) at -= 1;
    best.splice(at, 0, { passage, shared });
    if (best.length > limit) best.pop();
  }
  return best;
}

function isBefore(passage: number, shared: number, other: Candidate): boolean {
  return shared > other.shared || (shared === other.shared && passage < other.passage);
}

/** The stems of a text, each once. */
export function stemSet(text: string, start?: number, end?: number): Set<number> {
  return new Set(readStems(text, start, end).keys);
}

function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
