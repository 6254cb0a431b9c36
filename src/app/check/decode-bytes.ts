/** A file's text, and what a reader should know of how it was read; `null` where nothing is to be said. */
export interface DecodedText {
  text: string;
  note: string | null;
}

/** How files begin that hold text only in a form of their own. */
const SIGNATURES: readonly [beginning: string, what: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'a rich-text file'],
];

/** Share of control characters beyond which bytes are no text. */
const MOST_CONTROLS = 0.02;

/**
 * Bytes to text: UTF-8, UTF-16 by its byte order mark or by its NULs, else Windows-1252, of which a note tells, since any bytes
 * can be read so. Throws an Error for a person where the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new Error('the file is empty');
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([start]) => beginning.startsWith(start));
  if (known) throw new Error(`this is ${known[1]}, not a text file: open it and copy its text`);
  const wide = wideEncoding(bytes);
  const { text, note } = wide
    ? { text: new TextDecoder(wide).decode(bytes), note: `Read as ${wide.toUpperCase()}.` }
    : utf8OrOlder(bytes);
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  if (controls > MOST_CONTROLS * text.length) throw new Error('this is not a text file');
  return { text: text.replaceAll('\0', ''), note };
}

function utf8OrOlder(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    const note = 'Not UTF-8, so it was read as Windows-1252: look at its quotation marks and accents.';
    return { text: new TextDecoder('windows-1252').decode(bytes), note };
  }
}

/** UTF-16 has a byte order mark, or, of Latin letters, a NUL in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  if (pairs < 2 || Math.max(even, odd) < 0.4 * pairs || Math.min(even, odd) > 0.1 * pairs) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}
