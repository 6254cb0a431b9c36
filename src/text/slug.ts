import { normalize } from './normalize.ts';

/**
 * An id made of words, for addresses and file names: folded letters and figures of any script joined by hyphens,
 * at most `limit` of the words. Empty where the text holds neither letter nor figure.
 */
export function slug(text: string, limit = Infinity): string {
  const plain = normalize(text).replace(/['"]/g, '');
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.slice(0, limit).join('-');
}
