/** A place in a file a person wrote. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The whole line, to be shown under the message, and how many code units of it to underline. */
  lineText: string;
  length: number;
}

/** Something wrong with the input, in the form `file:line:col: reason: value`. */
export interface Problem {
  severity: 'error' | 'warning';
  place: Place;
  /** Lower case, no full stop: `no article with this id`. */
  reason: string;
  /** The offending value, as written. */
  value: string | null;
  /** The nearest right thing: `did you mean irish-times?`, or the passage that does exist, with its place. */
  suggestion: string | null;
}

/** Bad input: all of its problems at once. Anything else that is thrown is a bug and keeps its stack. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(summary).join('\n'));
  }
}

/** One line: `claims/kursk.yaml:12:9: no article with this id: irish-time`. */
export function summary({ place, reason, value }: Problem): string {
  return `${place.file}:${place.line}:${place.column}: ${reason}${value === null ? '' : `: ${value}`}`;
}
