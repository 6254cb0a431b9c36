import type { TermWeights } from './likeness.ts';
import type { Telling } from './telling.ts';

/**
 * How much each term tells, by its number: log(1 + N / n) over log(1 + N), for N sentences of which n have it. One that
 * stands in one sentence of the corpus weighs 1; a name that stands in half of them, next to nothing. (Inverse
 * frequency, Spärck Jones 1972, over sentences: five articles of one story are too few to count articles.)
 */
export function termWeights(tellings: readonly Telling[], terms: number): TermWeights {
  const having = new Float64Array(terms);
  const last = new Int32Array(terms).fill(-1);
  let count = 0;
  for (const { sentences, firsts, terms: list } of tellings) {
    for (let sentence = 0; sentence < sentences.length; sentence += 1, count += 1) {
      for (let at = firsts[sentence] as number; at < (firsts[sentence + 1] as number); at += 1) {
        const term = list[at] as number;
        if (last[term] === count) continue;
        last[term] = count;
        having[term] = (having[term] as number) + 1;
      }
    }
  }
  return having.map((n) => Math.log1p(count / Math.max(1, n)) / Math.log1p(count));
}
