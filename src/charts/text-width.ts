/**
 * How wide a text will be, without a browser: charts are laid out at build time, where nothing can be measured.
 * The figures are advance widths of Libre Franklin at weight 450, in hundredths of an em, for U+0020 to U+007E.
 */
const ADVANCES = [
  21, 25, 42, 60, 61, 92, 79, 24, 29, 29, 39, 56, 22, 38, 21, 35, 69, 47, 61, 64, 65, 66, 66, 60, 67, 66, 21,
  23, 55, 56, 55, 52, 83, 73, 70, 71, 73, 63, 61, 74, 74, 29, 42, 71, 61, 91, 76, 77, 69, 77, 70, 65, 65, 71,
  71, 105, 69, 68, 64, 29, 35, 29, 48, 52, 29, 55, 60, 54, 60, 58, 38, 61, 59, 24, 24, 57, 24, 91, 59, 60, 60,
  60, 39, 51, 39, 58, 55, 80, 55, 54, 49, 31, 26, 31, 57,
];

/** The same of Newsreader at weight 400, in which sources' own words are set. */
const SERIF_ADVANCES = [
  23, 27, 35, 57, 57, 78, 72, 20, 29, 29, 44, 51, 24, 35, 23, 40, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 25,
  27, 51, 51, 51, 44, 89, 71, 64, 71, 76, 64, 59, 75, 80, 34, 45, 73, 60, 98, 77, 78, 61, 78, 65, 55, 67, 77,
  69, 97, 72, 68, 63, 33, 40, 33, 51, 41, 50, 46, 55, 44, 56, 46, 35, 50, 56, 28, 25, 54, 27, 83, 57, 53, 56,
  54, 39, 38, 34, 54, 53, 74, 51, 52, 43, 32, 25, 32, 51,
];

/** Room for the fallback fonts, which run a little wider, so that no label touches the next while fonts load. */
const MARGIN = 1.06;
const BOLD = 1.05;

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const OTHER_SCRIPT = 66;

/** Our words, light or heavy, or a source's own. */
export type Face = 'regular' | 'bold' | 'serif';

/** Estimated width in px of one line of text at a font size in px; on the generous side. */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  let hundredths = 0;
  // Decomposed, an accented letter is its base letter and a mark of no width.
  const advances = face === 'serif' ? SERIF_ADVANCES : ADVANCES;
  for (const character of text.normalize('NFD')) hundredths += advance(character, advances);
  return (hundredths / 100) * size * MARGIN * (face === 'bold' ? BOLD : 1);
}

function advance(character: string, advances: readonly number[]): number {
  const known = advances[(character.codePointAt(0) ?? 0) - 0x20];
  if (known !== undefined) return known;
  if (ZERO_WIDTH.test(character)) return 0;
  return FULL_WIDTH.test(character) ? 100 : OTHER_SCRIPT;
}

/**
 * The text where it fits into `width` px, else as many of its characters as do, with an ellipsis. Never cuts inside
 * a grapheme: half an emoji or a letter without its vowel sign is another word.
 */
export function ellipsize(text: string, width: number, size: number, face: Face = 'regular'): string {
  // A width that was itself summed up from this text must not lose its last letter to rounding.
  if (textWidth(text, size, face) <= width + 0.01) return text;
  const graphemes = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  );
  let kept = '';
  for (const grapheme of graphemes) {
    if (textWidth(`${kept}${grapheme}…`, size, face) > width) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Lines of at most `width` px, broken at spaces; what does not fit into `most` lines ends in an ellipsis, and so does
 * a word too long for a line. An empty text is one empty line.
 */
export function wrap(text: string, width: number, size: number, most = 3, face: Face = 'regular'): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || textWidth(longer, size, face) <= width + 0.01) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      line = `${line} ${words.slice(index).join(' ')}`;
      break;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  return lines.map((each) => ellipsize(each, width, size, face));
}
