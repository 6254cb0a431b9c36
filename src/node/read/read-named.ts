import { nearest } from '../../model/nearest.ts';
import { wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Effects } from '../effects.ts';
import { failureCode } from '../effects.ts';
import { failureProblem, tooLarge } from './read-bytes.ts';

/**
 * The bytes of a file that was named on the command line (`-` is standard input), or the problem with it. A pipe
 * will do; no more than `largest` bytes are ever taken in. Such a file may lie anywhere and be reached by links.
 */
export async function readNamed(
  file: string,
  largest: number,
  effects: Effects,
): Promise<Uint8Array | Problem> {
  try {
    const bytes = await effects.readUpTo(file, largest);
    return bytes.length > largest ? tooLarge(file, largest, null) : bytes;
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return missingFile(file, effects);
    const problem = failureProblem(file, error);
    if (failureCode(error) !== 'EISDIR') return problem;
    return { ...problem, suggestion: `name the files in it: ${file.replace(/\/+$/, '')}/*.txt` };
  }
}

async function missingFile(file: string, effects: Effects): Promise<Problem> {
  const slash = file.lastIndexOf('/');
  const folder = file.slice(0, slash + 1);
  const siblings = await effects.list(folder === '' ? '.' : folder).catch(() => []);
  const names = siblings.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  const meant = nearest(file.slice(slash + 1), names);
  return {
    severity: 'error',
    place: wholeFile(file),
    reason: 'no such file',
    value: file,
    suggestion: meant === null ? null : `did you mean ${folder}${meant}?`,
  };
}
