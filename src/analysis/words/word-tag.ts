import { is } from './lexicon.ts';
import type { Shape } from './lexicon.ts';
import type { VerbReading } from './verbs.ts';
import { pair, wordHash } from './word-hash.ts';

const shapes: readonly Shape[] = ['lower', 'number', 'capital', 'capitals'];
const open = is.calendar | is.title | is.role | is.adverb;

/**
 * What part of speech a word may be, as a number: function words and marks are their own; other words share one by
 * shape, classes, verb forms and ending. Never 0.
 */
export function wordTag(lower: string, shape: Shape, classes: number, verb: VerbReading | null): number {
  if ((classes & is.closed) !== 0 || shape === 'mark') return wordHash(lower);
  const number = shapes.indexOf(shape);
  const tag =
    shape === 'lower'
      ? pair(pair(number, (classes & open) | (verb?.forms ?? 0)), verb === null ? endingOf(lower) : 0)
      : pair(number, classes & (is.calendar | is.title | is.verb));
  return tag === 0 ? 1 : tag;
}

/** The last two letters, which often tell a word's part of speech; short words have none. */
function endingOf(lower: string): number {
  const { length } = lower;
  return length > 4 ? lower.charCodeAt(length - 1) * 256 + lower.charCodeAt(length - 2) : 0;
}
