import { sha256 } from '@noble/hashes/sha2.js';

/** Crockford's base 32: no i, l, o, u, so a hash read aloud or off paper survives. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const encoder = new TextEncoder();
/** A hash that nothing has been put into, one that is set back to it each time, and room for short texts: made once. */
const empty = sha256.create();
const hash = sha256.create();
const room = new Uint8Array(4096);
const digest = new Uint8Array(32);

/** The first `length` base-32 characters (5 bits each, at most 51) of the SHA-256 of `text` as UTF-8. */
export function shortHash(text: string, length = 6): string {
  empty._cloneInto(hash);
  hash.update(encoded(text)).digestInto(digest);
  let result = '';
  for (let index = 0; index < length; index += 1) {
    const bit = index * 5;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    result += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return result;
}

/** UTF-8; an UTF-16 unit becomes three bytes at most. */
function encoded(text: string): Uint8Array {
  if (text.length * 3 > room.length) return encoder.encode(text);
  return room.subarray(0, encoder.encodeInto(text, room).written);
}
