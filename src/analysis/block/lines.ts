import type { Span } from '../../text/span.ts';
import { isBlank, trimSpan } from '../../text/span.ts';

/** LF, CR LF, CR, and the Unicode line and paragraph separators. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** A text whose longest line has so many units may be hard-wrapped: e-mail and wire copy is 65 to 80 wide. */
const widestWrap = 120;
const narrowestWrap = 45;

/**
 * The pieces of a text that its line breaks make: a line each, in order, blank lines left out, white space at the
 * ends outside. In a hard-wrapped text (lines broken where the next word did not fit) the lines between two blank
 * ones are one piece. Every non-blank character lies in exactly one piece. Linear.
 */
export function pieces(text: string): Span[] {
  const groups = lineGroups(text);
  if (!isHardWrapped(text, groups)) return groups.flat();
  return groups.map((lines) => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }));
}

/** Non-blank lines, trimmed, grouped by the blank lines between them. */
function lineGroups(text: string): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let start = 0;
  function close(end: number): void {
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  for (const match of text.matchAll(lineBreak)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * True where nearly every line that another follows was broken because the next word did not fit any more: the
 * greedy rule by which programs wrap.
 */
function isHardWrapped(text: string, groups: readonly Span[][]): boolean {
  let width = 0;
  for (const lines of groups) for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > widestWrap || width < narrowestWrap) return false;
  let followed = 0;
  let full = 0;
  for (const lines of groups) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next === undefined) continue;
      followed += 1;
      if (line.end - line.start + 1 + firstWordLength(text, next) > width) full += 1;
    }
  }
  return followed >= 3 && full >= 0.8 * followed;
}

function firstWordLength(text: string, line: Span): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end += 1;
  return end - line.start;
}
