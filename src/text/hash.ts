import { sha256 } from '@noble/hashes/sha2.js';

/** Crockford's base 32: no i, l, o, u, so a hash read aloud or off paper survives. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const encoder = new TextEncoder();

/** The first `length` base-32 characters (5 bits each, at most 51) of the SHA-256 of `text` as UTF-8. */
export function shortHash(text: string, length = 6): string {
  const bytes = sha256(encoder.encode(text));
  let result = '';
  for (let index = 0; index < length; index += 1) {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    result += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return result;
}
