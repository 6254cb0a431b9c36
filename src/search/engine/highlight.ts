import type { Span } from '../../text/span.ts';
import type { ReadQuery, TypedWord } from './read-query.ts';
import { likeness } from '../spelling.ts';
import { toWords, type Word } from '../words.ts';

/** What is known of the typed words, each by its index in the query. */
export interface Knowledge {
  /** How far it stands for a folded word of the text, 0 to 1. */
  likeness(typed: number, folded: string): number;
  /** Is it a word that tells little ("the", "of")? It is marked only beside what was typed beside it. */
  isSmall(typed: number): boolean;
}

/** Meanings this much poorer than the best one in the text are still marked: "surr" marks surround and surrounded. */
const TOLERANCE = 0.15;
/** Latin words as short as this tell little, as far as can be said without a corpus. */
const SHORT = 3;

/**
 * The stretches of `text` to mark for a query: whole words, slips and other spellings included, in order, neighbours
 * merged to one stretch, never touching each other. UTF-16 code units into `text`. Words of a `"phrase"` are marked
 * only where the phrase stands. An index may give its own `knowledge` of the words.
 */
export function highlight(
  text: string,
  query: Pick<ReadQuery, 'words' | 'phrases'>,
  knowledge: Knowledge = byDefinition(query.words),
): Span[] {
  const words = toWords(text);
  const folded = words.map((word) => word.folded);
  const marked = new Set<number>();
  for (const { start, end } of query.phrases) {
    for (const at of phraseStarts(folded, query.words.slice(start, end))) {
      for (let word = at; word < at + end - start; word += 1) marked.add(word);
    }
  }
  const places = query.words.map((_, typed) => {
    const inPhrase = query.phrases.some(({ start, end }) => typed >= start && typed < end);
    return new Set(inPhrase ? [] : bestMeanings(words, (folded) => knowledge.likeness(typed, folded)));
  });
  for (const [typed, at] of places.entries()) {
    if (!knowledge.isSmall(typed)) for (const word of at) marked.add(word);
  }
  addRuns(places, marked);
  // Better a small word than a hit without a mark.
  if (marked.size === 0) for (const at of places) for (const word of at) marked.add(word);
  return merged(text, words, marked);
}

/** Marks what was typed side by side and stands side by side, small words included. */
function addRuns(places: readonly ReadonlySet<number>[], marked: Set<number>): void {
  for (const [typed, at] of places.entries()) {
    for (const word of at) {
      if (!places[typed + 1]?.has(word + 1)) continue;
      marked.add(word);
      marked.add(word + 1);
    }
  }
}

/** Short enough, in Latin letters, to be a word that only joins others. */
export function isShort(folded: string): boolean {
  return folded.length <= SHORT && /^\p{Script=Latin}+$/u.test(folded);
}

function byDefinition(typed: readonly TypedWord[]): Knowledge {
  const small = typed.map(({ folded }) => isShort(folded));
  const onlySmall = small.every(Boolean);
  return {
    likeness(index, folded) {
      const word = typed[index];
      if (!word) return 0;
      return likeness(word.folded, folded, word.unfinished);
    },
    isSmall: (index) => !onlySmall && small[index] === true,
  };
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

/** Indexes of the folded words at which all of `phrase` stands side by side, its last word perhaps only begun. */
export function phraseStarts(
  words: readonly string[],
  phrase: readonly Pick<TypedWord, 'folded' | 'unfinished'>[],
): number[] {
  const starts: number[] = [];
  if (phrase.length === 0) return starts;
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    const stands = phrase.every(({ folded, unfinished }, index) => {
      const word = words[at + index]!;
      return unfinished ? word.startsWith(folded) : word === folded;
    });
    if (stands) starts.push(at);
  }
  return starts;
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
