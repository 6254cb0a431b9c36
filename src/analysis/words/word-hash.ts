/** A word as a number: FNV-1a over its UTF-16 units (Fowler, Noll and Vo, RFC 9923). Never 0. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash === 0 ? 1 : hash;
}

/** Two values as one. */
export function pair(value: number, other: number): number {
  return Math.imul(value ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
}
