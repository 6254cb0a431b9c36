import { is } from './lexicon.ts';
import type { VerbReading } from './verbs.ts';

const endings = ['ing', 'ed', 's'];

/** What a word is to the features: function words by themselves, reporting verbs by group and form, others by shape. */
export function wordClass(lower: string, shape: string, classes: number, verb: VerbReading | null): string {
  if ((classes & is.closed) !== 0 || shape === 'mark') return lower;
  if (verb !== null) return `${verb.group}${String(verb.forms)}`;
  if ((classes & is.title) !== 0 && shape === 'capital') return 'Title';
  if ((classes & is.role) !== 0) return 'role';
  if ((classes & is.adverb) !== 0) return 'ly';
  if (shape !== 'lower') return shape;
  return endings.find((ending) => lower.endsWith(ending)) ?? 'w';
}
