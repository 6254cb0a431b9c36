import { placeAt, wholeFile } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';

/**
 * The message for a file in UTF-16 or UTF-32, or null. Such files mostly begin with a byte order mark; without
 * one, text in the Latin script gives itself away by a NUL in every second byte.
 */
export function encodingOf(bytes: Uint8Array): ((file: string) => Problem) | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return wide(c === 0 && d === 0 ? 'UTF-32' : 'UTF-16', 'UTF-16LE');
  if (a === 0xfe && b === 0xff) return wide('UTF-16', 'UTF-16BE');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return wide('UTF-32', 'UTF-32BE');
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < 2 * pairs; index += 2) {
    if (sample[index] === 0) even += 1;
    if (sample[index + 1] === 0) odd += 1;
  }
  if (pairs < 2 || Math.max(even, odd) < pairs * 0.4 || Math.min(even, odd) > pairs * 0.1) return null;
  return even > odd ? wide('UTF-16', 'UTF-16BE') : wide('UTF-16', 'UTF-16LE');
}

function wide(name: 'UTF-16' | 'UTF-32', variant: string): (file: string) => Problem {
  const from = name === 'UTF-32' && variant === 'UTF-16LE' ? 'UTF-32LE' : variant;
  return (file) => ({
    severity: 'error',
    place: wholeFile(file),
    reason: 'not UTF-8: the file looks like',
    value: from,
    suggestion: howToConvert(file, from),
  });
}

/** The message for bytes that are not UTF-8: where the first wrong byte stands, and what the file looks like. */
export function notUtf8(file: string, bytes: Uint8Array): Problem {
  const offset = firstWrongByte(bytes);
  const lineStart = bytes.lastIndexOf(0x0a, offset) + 1;
  const feed = bytes.indexOf(0x0a, offset);
  const lineBytes = bytes.subarray(lineStart, feed === -1 ? bytes.length : feed);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  // Shown as the older encoding would have it, so that the line can be recognised.
  const after = new TextDecoder('windows-1252').decode(lineBytes.subarray(offset - lineStart));
  const place = placeAt(file, before + after, before.length);
  const byte = `byte ${offset} is 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { severity: 'error', place, ...looks(file, bytes, offset), value: byte };
}

/** Offset of the first byte that no UTF-8 text can have there. */
function firstWrongByte(bytes: Uint8Array): number {
  const replacement = '\uFFFD';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}

function looks(file: string, bytes: Uint8Array, offset: number): Pick<Problem, 'reason' | 'suggestion'> {
  const rest = bytes.subarray(offset);
  if (rest.length < 4 && rest.every((byte) => byte >= 0x80)) {
    const cut = 'not UTF-8: the file ends in the middle of a character';
    if (rest[0] !== undefined && rest[0] >= 0xc2)
      return { reason: cut, suggestion: 'it looks cut off: save it anew' };
  }
  if (bytes.includes(0)) {
    return { reason: 'not UTF-8, and full of NUL: the file looks like no text at all', suggestion: null };
  }
  const { right, wrong, runs } = countHigh(bytes);
  if (right > wrong) {
    return {
      reason: 'not UTF-8 in this place, though UTF-8 elsewhere',
      suggestion:
        'the file is damaged, or was put together from files in two encodings: type the character anew',
    };
  }
  // Accented letters of western languages stand alone among ASCII letters; in other scripts they stand in rows.
  if (wrong / runs < 2) {
    return {
      reason: 'not UTF-8: the file looks like Latin-1 (Windows-1252)',
      suggestion: howToConvert(file, 'WINDOWS-1252'),
    };
  }
  return {
    reason: 'not UTF-8: the file looks like an older encoding of another script, or like no text at all',
    suggestion: 'open it in an editor that lets you choose the encoding, and save it as UTF-8',
  };
}

/** Characters beyond ASCII that are right in UTF-8, bytes that are wrong in it, and rows of bytes beyond ASCII. */
function countHigh(bytes: Uint8Array): { right: number; wrong: number; runs: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  const right = Array.from(text.matchAll(/[^\0-\x7F\uFFFD]/gu)).length;
  let runs = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) >= 0x80 && (bytes[index - 1] ?? 0) < 0x80) runs += 1;
  }
  return { right, wrong, runs: Math.max(1, runs) };
}

function howToConvert(file: string, from: string): string {
  return `save it as UTF-8 in your editor, or run: iconv -f ${from} -t UTF-8 ${quoted(file)} > converted.txt`;
}

/** A file name as a shell takes it. */
function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}
