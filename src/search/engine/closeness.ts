import type { Sought } from './candidates.ts';
import type { ReadDocument } from '../index/open-index.ts';

/** How the words of a query stand in one document; each 0 to 1. */
export interface Closeness {
  /** Share of the query's weight that the document covers, each typed word by its best meaning there. */
  covered: number;
  /** Neighbours in the query are neighbours in the text, in the same order. */
  ordered: number;
  /** The words stand near each other, in whatever order. */
  together: number;
}

/** Which typed words a word of the corpus, folded, may stand for. */
export type TypedByWord = ReadonlyMap<string, readonly { typed: number; quality: number }[]>;

/** A typed word met at a place in the text. */
interface Meeting {
  /** In words, small ones counting for less. */
  at: number;
  typed: number;
  quality: number;
}

/** The speaker's name or the outlet beside a text tells less than the text's own words. */
const CONTEXT_QUALITY = 0.6;
/** People remember words without the small ones between them: "relations russia risky prospect". */
const LONGEST_SMALL = 3;
const SMALL_STEP = 0.3;
/** A paragraph of book length must not cost more than one of a newspaper: its beginning decides. */
const MOST_MEETINGS = 96;

/** How closely the typed words stand together in a document. */
export function closeness(
  { own, about }: Pick<ReadDocument, 'own' | 'about'>,
  sought: readonly Sought[],
  typedByWord: TypedByWord,
): Closeness {
  const meetings: Meeting[] = [];
  const best = sought.map(() => 0);
  let at = 0;
  for (const word of own) {
    at += word.length <= LONGEST_SMALL ? SMALL_STEP : 1;
    for (const { typed, quality } of typedByWord.get(word) ?? []) {
      best[typed] = Math.max(best[typed]!, quality);
      if (meetings.length < MOST_MEETINGS) meetings.push({ at, typed, quality });
    }
  }
  for (const word of about) {
    for (const { typed, quality } of typedByWord.get(word) ?? []) {
      best[typed] = Math.max(best[typed]!, quality * CONTEXT_QUALITY);
    }
  }
  let total = 0;
  let covered = 0;
  for (const [typed, { weight }] of sought.entries()) {
    total += weight;
    covered += weight * best[typed]!;
  }
  return {
    covered: total === 0 ? 0 : covered / total,
    ordered: ordered(meetings, sought),
    together: together(meetings, sought.length),
  };
}

/** For each two neighbours of the query the nearest that they come to each other; backward counts half. */
function ordered(meetings: readonly Meeting[], sought: readonly Sought[]): number {
  let sum = 0;
  let total = 0;
  for (let first = 0; first + 1 < sought.length; first += 1) {
    const weight = sought[first]!.weight + sought[first + 1]!.weight;
    total += weight;
    sum += weight * nearestInOrder(meetings, first);
  }
  return total === 0 ? 0 : sum / total;
}

function nearestInOrder(meetings: readonly Meeting[], first: number): number {
  let best = 0;
  for (const a of meetings) {
    if (a.typed !== first) continue;
    for (const b of meetings) {
      const distance = b.at - a.at;
      if (b.typed !== first + 1 || distance === 0) continue;
      const nearness = (distance > 0 ? 1 : 0.5) / (1 + 0.3 * Math.max(0, Math.abs(distance) - 1));
      best = Math.max(best, nearness * Math.min(a.quality, b.quality));
    }
  }
  return best;
}

/** The stretch that holds the most different typed words with the fewest others between them. */
function together(meetings: readonly Meeting[], typedWords: number): number {
  if (typedWords < 2) return 0;
  let best = 0;
  for (let from = 0; from < meetings.length; from += 1) {
    const first = meetings[from]!;
    const end = Math.min(meetings.length, from + 3 * typedWords);
    let seen = 0;
    let quality = 0;
    for (let next = from; next < end; next += 1) {
      const { at, typed, quality: own } = meetings[next]!;
      if (seen & (1 << typed)) continue;
      seen |= 1 << typed;
      quality += own;
      const others = Math.max(0, at - first.at - (quality - 1));
      best = Math.max(best, (quality - first.quality) / (1 + 0.15 * others));
    }
  }
  return Math.min(1, best / (typedWords - 1));
}

/** Which typed words each word of the corpus may stand for. */
export function typedWords(sought: readonly Sought[]): TypedByWord {
  const byWord = new Map<string, { typed: number; quality: number }[]>();
  for (const [typed, { meanings }] of sought.entries()) {
    for (const { term, quality } of meanings) {
      const list = byWord.get(term.word);
      if (list) list.push({ typed, quality });
      else byWord.set(term.word, [{ typed, quality }]);
    }
  }
  return byWord;
}
