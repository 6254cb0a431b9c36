import type { Stance, Treatment } from '../model/types.ts';

/** The words charts use for the terms of the field. */
export const STANCE_WORDS: Record<Stance, string> = {
  asserts: 'asserts',
  denies: 'denies',
  questions: 'questions',
  qualifies: 'qualifies',
  reports: 'reports',
};

export const TREATMENT_WORDS: Record<Treatment, string> = {
  quoted: 'quoted',
  paraphrased: 'paraphrased',
  'own-voice': 'own voice',
  'rebuttal-carried': 'rebuttal carried',
  'not-found': 'not found',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small whole numbers in words, as newspapers set them: `no`, `one` to `ten`, then `11`. */
export function spell(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `spell` and a noun in the number it asks for. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${spell(count)} ${count === 1 ? one : many}`;
}

/** All of them: `the one claim`, `both claims`, `all five claims`. */
export function every(count: number, one: string, many = `${one}s`): string {
  if (count === 1) return `the one ${one}`;
  return count === 2 ? `both ${many}` : `all ${spell(count)} ${many}`;
}

export function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
