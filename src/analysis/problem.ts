import { didYouMean } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Path, WrittenFile } from '../model/source.ts';

/** An error about the value at `path` of a file a person wrote. */
export function errorAt(
  file: WrittenFile,
  path: Path,
  reason: string,
  value: string | null = null,
  suggestion: string | null = null,
): Problem {
  return { severity: 'error', place: file.locate(path), reason, value, suggestion };
}

/** Like `errorAt`, for something that does not stop the build. */
export function warningAt(
  file: WrittenFile,
  path: Path,
  reason: string,
  value: string | null = null,
  suggestion: string | null = null,
): Problem {
  return { ...errorAt(file, path, reason, value, suggestion), severity: 'warning' };
}

/** `no <what> with this id: <id>`, with the nearest id there is. */
export function unknownId(
  file: WrittenFile,
  path: Path,
  what: string,
  id: string,
  known: Iterable<string>,
): Problem {
  return errorAt(file, path, `no ${what} with this id`, id, didYouMean(id, known));
}
