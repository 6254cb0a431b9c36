import type { Span } from '../text/span.ts';
import type { ReadQuery, TypedWord } from './readQuery.ts';
import { likeness } from './spelling.ts';
import { toWords, type Word } from './words.ts';

/** How far a typed word (by its index in the query) stands for a folded word of the text, 0 to 1. */
export type LikenessOf = (typed: number, folded: string) => number;

/** Meanings this much poorer than the best one in the text are still marked: "surr" marks surround and surrounded. */
const TOLERANCE = 0.15;
/** Words this short ("the", "of", "in") are marked only where they touch a marked word. */
const SHORT = 3;

/**
 * The stretches of `text` to mark for a query: whole words, slips and other spellings included, in order, neighbours
 * merged to one stretch, never touching each other. UTF-16 code units into `text`. Words of a `"phrase"` are marked
 * only where the phrase stands. `likenessOf` may be given where it is known already, as in an index.
 */
export function highlight(
  text: string,
  query: Pick<ReadQuery, 'words' | 'phrases'>,
  likenessOf: LikenessOf = byDefinition(query.words),
): Span[] {
  const words = toWords(text);
  const marked = new Set<number>();
  const inPhrase = (typed: number) => query.phrases.some(({ start, end }) => typed >= start && typed < end);

  for (const { start, end } of query.phrases) {
    for (const at of phraseStarts(words, query.words.slice(start, end))) {
      for (let word = at; word < at + end - start; word += 1) marked.add(word);
    }
  }
  const small = new Set<number>();
  const onlySmall = query.words.every(isSmall);
  for (const [typed, word] of query.words.entries()) {
    if (inPhrase(typed)) continue;
    const into = isSmall(word) && !onlySmall ? small : marked;
    for (const at of bestMeanings(words, (folded) => likenessOf(typed, folded))) into.add(at);
  }
  addTouching(marked, small, words.length);
  return merged(text, words, marked);
}

function byDefinition(typed: readonly TypedWord[]): LikenessOf {
  return (index, folded) => {
    const word = typed[index];
    if (!word) return 0;
    return word.alsoWritten.includes(folded) ? 1 : likeness(word.folded, folded, word.unfinished);
  };
}

function isSmall({ folded }: TypedWord): boolean {
  return folded.length <= SHORT && /^\p{Script=Latin}+$/u.test(folded);
}

function bestMeanings(words: readonly Word[], likenessOf: (folded: string) => number): number[] {
  const known = new Map<string, number>();
  let best = 0;
  for (const { folded } of words) {
    if (known.has(folded)) continue;
    const value = likenessOf(folded);
    known.set(folded, value);
    if (value > best) best = value;
  }
  if (best === 0) return [];
  const least = best === 1 ? 1 : best - TOLERANCE;
  return words.flatMap(({ folded }, at) => ((known.get(folded) ?? 0) >= least ? [at] : []));
}

/** Indexes of the words at which all of `phrase` stands side by side, its last word perhaps only begun. */
export function phraseStarts(
  words: readonly { folded: string }[],
  phrase: readonly Pick<TypedWord, 'folded' | 'unfinished'>[],
): number[] {
  const starts: number[] = [];
  if (phrase.length === 0) return starts;
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    const stands = phrase.every(({ folded, unfinished }, index) => {
      const word = words[at + index]!.folded;
      return unfinished ? word.startsWith(folded) : word === folded;
    });
    if (stands) starts.push(at);
  }
  return starts;
}

/** Moves into `marked` what of `small` touches it, directly or through other small words. */
function addTouching(marked: Set<number>, small: ReadonlySet<number>, count: number): void {
  for (let at = 1; at < count; at += 1) if (small.has(at) && marked.has(at - 1)) marked.add(at);
  for (let at = count - 2; at >= 0; at -= 1) if (small.has(at) && marked.has(at + 1)) marked.add(at);
}

function merged(text: string, words: readonly Word[], marked: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  let before = -2;
  for (const [at, { start, end }] of words.entries()) {
    if (!marked.has(at)) continue;
    const last = spans.at(-1);
    if (last && before === at - 1 && /^[^\n\r]{0,3}$/u.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
    before = at;
  }
  return spans;
}
