import { toWords } from '../words.ts';

/** A word that was typed. */
export interface TypedWord {
  folded: string;
  /** Perhaps still being typed: the last word, with nothing after it. It stands for every word it begins. */
  unfinished: boolean;
}

/** A typed text, read. */
export interface ReadQuery {
  words: TypedWord[];
  /** `"…"`: runs of words (indexes into `words`, end exclusive) that must stand side by side. */
  phrases: { start: number; end: number }[];
  /** `-word` and `-"…"`: folded words that must not stand; several of one list, not side by side. */
  without: string[][];
  /** Only the beginning of the text was read. */
  shortened: boolean;
}

/** UTF-16 code units. A remembered sentence is far shorter; a pasted page would only cost time. */
export const LONGEST_QUERY = 400;
export const MOST_WORDS = 24;

const marks = '"“”„‟«»＂〝〞';
/**
 * A phrase, with a minus before it or not; without its second mark it runs to the end, as while it is typed. Or what
 * follows a minus up to the next space. A minus counts at the beginning of a word only, so that "30-day" and
 * "Trump - Putin" stay as they are.
 */
const marked = new RegExp(
  `(?<minus>(?<![^\\s(])[-−–])?[${marks}][^${marks}]*(?:[${marks}]|$)` +
    `|(?<bare>(?<![^\\s(])[-−](?=[\\p{L}\\p{N}])[^\\s${marks}]+)`,
  'gu',
);

/** Never fails: what is neither a word nor a quotation mark nor a minus is passed over. Linear. */
export function readQuery(text: string): ReadQuery {
  const read = text.slice(0, LONGEST_QUERY);
  const parts = Array.from(read.matchAll(marked), ({ 0: { length }, index, groups }) => ({
    start: index,
    end: index + length,
    without: (groups?.minus ?? groups?.bare) !== undefined,
  }));
  const all = toWords(read).map((word) => ({
    ...word,
    part: parts.findIndex(({ start, end }) => start <= word.start && word.start < end),
  }));

  const wanted = all.filter(({ part }) => parts[part]?.without !== true);
  const kept = wanted.slice(0, MOST_WORDS);
  const shortened = text.length > LONGEST_QUERY || wanted.length > MOST_WORDS;
  const last = all.at(-1);
  return {
    words: kept.map((word) => ({
      folded: word.folded,
      unfinished: !shortened && word === last && word.end === read.length,
    })),
    phrases: runsOf(kept.map(({ part }) => part)),
    without: parts
      .map((each, part) => (each.without ? all.filter((word) => word.part === part) : []))
      .filter((words) => words.length > 0)
      .map((words) => words.map(({ folded }) => folded)),
    shortened,
  };
}

/** Where neighbours are of one phrase; -1 is none. */
function runsOf(phraseOf: readonly number[]): ReadQuery['phrases'] {
  const runs: ReadQuery['phrases'] = [];
  for (const [at, number] of phraseOf.entries()) {
    if (number < 0) continue;
    if (number === phraseOf[at - 1]) runs.at(-1)!.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}
