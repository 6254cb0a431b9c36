import type { Place } from './problem.ts';

/**
 * The place in a file of the code units `start` to `start + length` of its text. Lines end at LF or CR LF, as in
 * editors; line and column count from 1, the column in UTF-16 units. The underlined stretch ends with its line.
 */
export function placeAt(file: string, text: string, start: number, length = 1): Place {
  const at = Math.max(0, Math.min(start, text.length));
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  // lastIndexOf reads a negative position as 0, which would find a line feed that opens the text.
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  let lineEnd = feed === -1 ? text.length : feed;
  if (lineEnd > lineStart && text.charAt(lineEnd - 1) === '\r') lineEnd -= 1;
  return {
    file,
    line,
    column: at - lineStart + 1,
    lineText: text.slice(lineStart, lineEnd),
    length: Math.max(0, Math.min(length, lineEnd - at)),
  };
}

/** The place of a problem that is the whole file's or folder's: its beginning, with no line to show. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, lineText: '', length: 0 };
}
