import { LONGEST_TEXT } from '../../check/protocol.ts';

/** Longest fragment written, in characters: messengers and mail programs cut or break longer links. */
export const LONGEST_LINK = 8000;

const PREFIX = '#text=';

export function isTextLink(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/**
 * A fragment that holds a text: deflate (RFC 1951), then base64url (RFC 4648, section 5). A fragment is the part of an address
 * that no browser sends to a server (RFC 9110, section 4.2.4). Null where it would be longer than `LONGEST_LINK`.
 */
export async function textLink(text: string): Promise<string | null> {
  const bytes = await through(new Blob([text]).stream(), new CompressionStream('deflate-raw'), Infinity);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return fragment.length > LONGEST_LINK ? null : fragment;
}

/** The text in a fragment; rejects with an Error for a person where it is damaged, or longer than a text may be. */
export async function textOfLink(hash: string): Promise<string> {
  let text: string;
  try {
    const base64 = hash.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([packed]).stream();
    // A short link can unpack to gigabytes: reading stops at what a text may be.
    const bytes = await through(stream, new DecompressionStream('deflate-raw'), 4 * LONGEST_TEXT);
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('the text in this link cannot be read: the link was cut short or changed');
  }
  return text;
}

/** All bytes that come out of a transformation; throws where there are more than `most`. */
async function through(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  transformation: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.pipeThrough(transformation).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more bytes than ${most}`);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
