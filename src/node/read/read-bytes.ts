import { wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Effects } from '../effects.ts';
import { failureCode } from '../effects.ts';

const megabyte = 1_000_000;

/** Sizes, in bytes, beyond which a file is refused: a long newspaper article has 30,000, a long book 2,000,000. */
export const largestArticle = 20 * megabyte;
export const largestYaml = 5 * megabyte;

const failures: Record<string, string> = {
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  ENOENT: 'it is gone',
  ENOTDIR: 'it is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'its links lead in a circle',
};

/** The bytes of a file of the corpus, or the problem with it. */
export async function readBytes(
  folder: string,
  { file, bytes }: { file: string; bytes: number },
  largest: number,
  effects: Effects,
): Promise<Uint8Array | Problem> {
  if (bytes > largest) return tooLarge(file, largest, bytes);
  try {
    return await effects.read(`${folder}/${file}`);
  } catch (error) {
    return failureProblem(file, error);
  }
}

/** The problem with a file of more than `largest` bytes; `bytes` where their number is known. */
export function tooLarge(file: string, largest: number, bytes: number | null): Problem {
  return {
    severity: 'error',
    place: wholeFile(file),
    reason: `larger than ${largest / megabyte} MB, the most that is read`,
    value: bytes === null ? null : `${bytes.toLocaleString('en')} bytes`,
    suggestion: null,
  };
}

/** An error of the file system as a problem of the input; any other error is a bug and thrown on. */
export function failureProblem(file: string, error: unknown): Problem {
  const code = failureCode(error);
  if (code === null) throw error;
  return {
    severity: 'error',
    place: wholeFile(file),
    reason: 'cannot be read',
    value: failures[code] ?? code,
    suggestion: null,
  };
}
