import { week } from './days.ts';
import type { Entry } from './entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A run or word that more wordings have than this tells nothing; the bound keeps the work per wording constant. */
const commonest = 60;
/** Candidates handed on, those that share most first. */
const most = 24;
const shortRun = 3;
const longRun = 6;

/**
 * Finds the wordings that may render the same utterance as another, without comparing it with all. Three kinds of keys lead to
 * them: runs of three words in the same or a neighbouring week, runs of six at any time, and single words of content
 * of the same speaker in these weeks, so that a wording of which every other word was replaced is found as well. Each key lists a
 * bounded number of wordings: a look-up takes time by the words of the wording, not by the size of the corpus.
 */
export class WordingIndex {
  readonly #words: Vocabulary;
  readonly #entries: Entry[] = [];
  readonly #lists = new Map<number, number[]>();

  constructor(words: Vocabulary) {
    this.#words = words;
  }

  add(entry: Entry): void {
    const at = this.#entries.push(entry) - 1;
    this.#eachKey(entry, [week(entry.day)], (key) => {
      const list = this.#lists.get(key);
      if (list === undefined) this.#lists.set(key, [at]);
      // One more than it may hold says that it holds too many.
      else if (list.length <= commonest && list.at(-1) !== at) list.push(at);
    });
  }

  /** The entries that share most with this one, itself not among them, best first. */
  candidates(entry: Entry): Entry[] {
    const scores = new Map<number, number>();
    const own = week(entry.day);
    const weeks = own === null ? [null] : [own, own - 1, own + 1, null];
    this.#eachKey(entry, weeks, (key, score) => {
      const list = this.#lists.get(key);
      if (list === undefined || list.length > commonest) return;
      for (const at of list) scores.set(at, (scores.get(at) ?? 0) + score);
    });
    return Array.from(scores)
      .filter(([at]) => this.#entries[at] !== entry)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([at]) => this.#entries[at]!);
  }

  #eachKey(
    { ids, speaker }: Entry,
    weeks: readonly (number | null)[],
    visit: (key: number, score: number) => void,
  ) {
    const speakers = speaker === null ? 0 : hashText(speaker);
    for (const [place, id] of ids.entries()) {
      const weight = this.#words.weight(id);
      const second = ids[place + 1];
      const third = ids[place + 2];
      const last = ids[place + longRun - 1];
      for (const at of weeks) {
        if (!this.#words.isFunction(id)) visit(mix(mix(speakers, id), at ?? -1), weight);
        if (third !== undefined) visit(mix(mix(mix(mix(shortRun, id), second!), third), at ?? -1), 1);
      }
      if (last === undefined) continue;
      let key = longRun;
      for (let step = 0; step < longRun; step += 1) key = mix(key, ids[place + step]!);
      visit(key, 1);
    }
  }
}

/** A 32-bit hash of two (FNV-1a over their bytes would do; this is the step of MurmurHash3's mixer). */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ (value + 0x9e3779b9), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hashText(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
