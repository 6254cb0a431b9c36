import { assemble } from '../analysis/assemble.ts';
import type { Problem } from '../model/problem.ts';
import type { Bundle } from '../model/types.ts';
import type { Effects } from './effects.ts';
import { readCorpus } from './read/read-corpus.ts';
import { inOrder } from './report.ts';

export interface Checked {
  /** Null where any problem is an error. */
  bundle: Bundle | null;
  /** All of them, in the order of files, lines and columns. */
  problems: Problem[];
}

/**
 * Reads a corpus folder and makes of it what a site is made of. Whatever is wrong with the corpus comes back as
 * problems, all at once; what is thrown is a bug, among them a bundle that breaks its own invariants.
 */
export async function check(folder: string, effects: Effects): Promise<Checked> {
  const { source, problems, unread } = await readCorpus(folder, effects);
  if (source === null) return { bundle: null, problems: inOrder(problems) };
  const assembled = assemble(source);
  // "No article with this id" is not true of an article whose file is there and has an error of its own.
  const caused = ({ value }: Problem) => value !== null && unread.has(value);
  const all = inOrder([...problems, ...assembled.problems.filter((problem) => !caused(problem))]);
  if (all.some(({ severity }) => severity === 'error')) return { bundle: null, problems: all };
  if (assembled.bundle === null) throw new Error(`no bundle, and no error that says why: ${folder}`);
  return { bundle: assembled.bundle, problems: all };
}
