import { textWidth } from './text-width.ts';

/** A piece of text that no line break divides. `ours` is what we say about the source's words, not a word of it. */
export interface Token {
  text: string;
  ours: boolean;
  /** Set directly after the one before it, as in scripts that write no spaces. */
  joined: boolean;
}

const SCRIPTS_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where a line may break: at spaces, and between the words of scripts that write none (Unicode TR 29). */
export function tokensOf(words: string): Token[] {
  return words
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((text) => (SCRIPTS_WITHOUT_SPACES.test(text) ? unspaced(text) : [token(text)]));
}

/** Fewer words than these take no more room than the sign that stands for them. */
const FEWEST_HIDDEN = 5;

/** The words with all but the first and last of them folded into our ellipsis sign, where there are well over `most`. */
export function foldWords(words: string, most: number): Token[] {
  const tokens = tokensOf(words);
  const kept = Math.max(1, Math.floor((most - 2) / 2));
  const hidden = tokens.length - kept * 2;
  if (tokens.length <= most || hidden < FEWEST_HIDDEN) return tokens;
  return [
    ...tokens.slice(0, kept),
    { text: `[… ${hidden} words]`, ours: true, joined: false },
    ...tokens.slice(-kept),
  ];
}

/** The tokens as running text. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, joined }, index) => (index === 0 || joined ? text : ` ${text}`)).join('');
}

/** Tokens of one kind that stand together on a line. */
export interface Piece {
  text: string;
  ours: boolean;
  x: number;
  width: number;
}

/** Estimated width in px of one token. */
export function tokenWidth({ text, ours }: Token, size: number): number {
  return ours ? textWidth(text, size * OURS) : textWidth(text, size, 'serif');
}

/** Our words stand among the source's at this share of their size. */
export const OURS = 0.75;

/**
 * Lines of at most `width` px, the first of at most `first` px. A first line without room for a single word comes back empty; a word
 * wider than a whole line breaks between letters.
 */
export function breakLines(tokens: readonly Token[], width: number, size: number, first = width): Piece[][] {
  const space = textWidth(' ', size, 'serif');
  const lines: Piece[][] = [[]];
  let end = 0;
  for (const each of tokens.flatMap((token) => pieces(token, width, size))) {
    const own = tokenWidth(each, size);
    const line = lines.at(-1) ?? [];
    const gap = end === 0 || each.joined ? 0 : space;
    const room = lines.length === 1 ? first : width;
    if (end + gap + own > room && (end > 0 || (lines.length === 1 && first < width))) {
      lines.push([{ text: each.text, ours: each.ours, x: 0, width: own }]);
      end = own;
      continue;
    }
    const last = line.at(-1);
    if (last && last.ours === each.ours) {
      last.text += (each.joined ? '' : ' ') + each.text;
      last.width = end + gap + own - last.x;
    } else {
      line.push({ text: each.text, ours: each.ours, x: end + gap, width: own });
    }
    end += gap + own;
  }
  return lines;
}

function pieces(whole: Token, width: number, size: number): Token[] {
  if (tokenWidth(whole, size) <= width) return [whole];
  const found: Token[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(whole.text)) {
    const last = found.at(-1);
    const longer = last && { ...last, text: last.text + segment };
    if (last && longer && tokenWidth(longer, size) <= width) last.text = longer.text;
    else found.push({ ...whole, text: segment, joined: found.length > 0 || whole.joined });
  }
  return found;
}

function token(text: string, joined = false): Token {
  return { text, ours: false, joined };
}

function unspaced(text: string): Token[] {
  const found: Token[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    const last = found.at(-1);
    if (last && !isWordLike) last.text += segment;
    else found.push(token(segment, found.length > 0));
  }
  return found;
}
