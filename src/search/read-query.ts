import { toWords } from './words.ts';

/** A word that was typed. */
export interface TypedWord {
  folded: string;
  /** Perhaps still being typed: the last word, with nothing after it. It stands for every word it begins. */
  unfinished: boolean;
  /** Other spellings of the same name, folded, from the aliases of a speaker. */
  alsoWritten: readonly string[];
}

/** A typed text, read. */
export interface ReadQuery {
  words: TypedWord[];
  /** `"…"`: runs of words (indexes into `words`, end exclusive) that must stand side by side. */
  phrases: { start: number; end: number }[];
  /** Only the beginning of the text was read. */
  shortened: boolean;
}

/** UTF-16 code units. A remembered sentence is far shorter; a pasted page would only cost time. */
export const LONGEST_QUERY = 400;
export const MOST_WORDS = 24;

const quotationMark = /["“”„‟«»＂〝〞]/gu;

/**
 * Never fails: what is neither a word nor a quotation mark is passed over. A quotation mark without its partner
 * opens a phrase that runs to the end, as while it is being typed. `spellings` gives other spellings of a folded word.
 */
export function readQuery(
  text: string,
  spellings: (folded: string) => readonly string[] = () => [],
): ReadQuery {
  const read = text.slice(0, LONGEST_QUERY);
  const all = toWords(read);
  const kept = all.slice(0, MOST_WORDS);
  const shortened = text.length > LONGEST_QUERY || all.length > MOST_WORDS;
  const words = kept.map(({ folded, end }, at) => ({
    folded,
    unfinished: !shortened && at === kept.length - 1 && end === read.length,
    alsoWritten: spellings(folded),
  }));

  const phrases: ReadQuery['phrases'] = [];
  const marks = Array.from(read.matchAll(quotationMark), (match) => match.index);
  for (let at = 0; at < marks.length; at += 2) {
    const from = marks[at]!;
    const to = marks[at + 1] ?? read.length;
    const start = kept.findIndex((word) => word.start >= from);
    if (start < 0 || kept[start]!.end > to) continue;
    const after = kept.findIndex((word) => word.start >= to);
    phrases.push({ start, end: after < 0 ? kept.length : after });
  }
  return { words, phrases, shortened };
}
