/** The first four letters of a word as a number, for a quick look; 0 for words too short to have forms. */
export function stemCode(key: string): number {
  if (key.length < 4) return 0;
  let value = 0;
  for (let at = 0; at < 4; at += 1) value = (Math.imul(value, 31) + key.charCodeAt(at)) | 0;
  return value & 0x7fffffff;
}

/**
 * True where two words look like forms of one ("cautious", "cautiously"; "optimism", "optimistic"): four letters or more and
 * three fifths of the shorter one are their common beginning, and no long ending follows it.
 */
export function sharesStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common >= 4 && common >= shorter * 0.6 && Math.max(a.length, b.length) - common <= 5;
}
