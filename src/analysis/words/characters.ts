/** What a UTF-16 unit is to the tokeniser. */
export const unit = {
  other: 1,
  space: 2,
  line: 3,
  lower: 4,
  upper: 5,
  digit: 6,
  apostrophe: 7,
  hyphen: 8,
  dot: 9,
} as const;

/** Filled as units are met, so that each is looked at by a pattern once. 0: not met yet. */
const table = new Uint8Array(65536);

/** The class of one UTF-16 unit. Letters without case, marks that join letters, and surrogates count as lower. */
export function unitClass(code: number): number {
  const known = table[code] ?? 0;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(code), code);
  table[code] = found;
  return found;
}

function classify(character: string, code: number): number {
  if (character === '\n' || character === '\r' || code === 0x2028 || code === 0x2029) return unit.line;
  // Zero-width and bidi controls part words no more than a space does.
  if (/[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character)) return unit.space;
  if (character === "'" || character === '’') return unit.apostrophe;
  if (character === '-' || character === '‑') return unit.hyphen;
  if (character === '.') return unit.dot;
  if (/\p{N}/u.test(character)) return unit.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return unit.upper;
  if (/[\p{L}\p{M}_]/u.test(character) || (code >= 0xd800 && code <= 0xdfff)) return unit.lower;
  return unit.other;
}
