import { placeAt, wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { encodingOf, notUtf8 } from './encoding.ts';

/** What a file's bytes say: its text, unless a problem among `problems` is an error. */
export interface Decoded {
  text: string | null;
  problems: Problem[];
}

const byteOrderMark = '\uFEFF';
/** Embeddings, overrides and isolates (UAX #9, 2.1 to 2.4); the marks LRM, RLM and ALM are ordinary in right-to-left text. */
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/g;
const control = /(?![\t\n\f\r\u0085])\p{Cc}/gu;

/**
 * Bytes to text, strictly UTF-8 and character for character, line ends included; only a byte order mark at the
 * beginning is left out, with a warning. Refused are other encodings, NUL and a file without words; other control
 * characters are warned of, once a kind, at their first place.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const other = encodingOf(bytes);
  if (other !== null) return refused(other(file));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused(notUtf8(file, bytes));
  }
  const problems: Problem[] = [];
  if (text.startsWith(byteOrderMark)) {
    text = text.slice(1);
    problems.push({
      severity: 'warning',
      place: wholeFile(file),
      reason: 'begins with a byte order mark, which is left out of the text',
      value: 'U+FEFF',
      suggestion:
        'save the file as "UTF-8" instead of "UTF-8 with BOM": its checksum is then that of its text',
    });
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    return refused({
      severity: 'error',
      place: placeAt(file, text, nul),
      reason: 'contains a NUL character',
      value: `U+0000, ${times(text.split('\0').length - 1)}`,
      suggestion: 'the file is damaged or no text: delete the character, or export the text anew',
    });
  }
  if (!/\S/.test(text)) {
    return refused({
      severity: 'error',
      place: wholeFile(file),
      reason: 'the file is empty',
      value: null,
      suggestion: null,
    });
  }
  const bidi = firstOf(file, text, bidiControl);
  if (bidi !== null) {
    problems.push({
      severity: 'warning',
      ...bidi,
      reason: 'control character that can make text read in another order than it is written',
      suggestion: 'delete it, unless the publisher set it',
    });
  }
  const odd = firstOf(file, text, control);
  if (odd !== null) {
    problems.push({
      severity: 'warning',
      ...odd,
      reason: 'control character that no page can show',
      suggestion: 'delete it: it came along when the text was copied',
    });
  }
  return { text, problems };
}

function refused(problem: Problem): Decoded {
  return { text: null, problems: [problem] };
}

/** Where the first match stands, and how many there are. */
function firstOf(file: string, text: string, pattern: RegExp): Pick<Problem, 'place' | 'value'> | null {
  const first = text.search(pattern);
  if (first === -1) return null;
  const count = Array.from(text.matchAll(pattern)).length;
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
  return { place: placeAt(file, text, first), value: `U+${code}, ${times(count)}` };
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
