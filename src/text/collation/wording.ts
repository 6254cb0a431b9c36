import { sentences } from '../sentences.ts';
import { words } from '../words.ts';
import type { Word } from '../words.ts';
import { compoundNumber, figureWithUnit, foldNumeral, multiplied } from './numerals.ts';
import { foldSpelling } from './spelling.ts';
import type { CollatedWord, Wording } from './types.ts';

const hyphen = /[-‑]/;
/** "…", "...", ". . ."; brackets around it change nothing. */
const ellipsis = /…|\.\s?\.\s?\./;
const mayHoldSentences = /[.!?…][”"’')\]]*\s+\S/;

/**
 * The words of `text` as they are compared: hyphenated words in their pieces ("cease-fire" is two words, which the alignment
 * may match with "ceasefire"), number words as figures, one spelling; "%" and "per cent" are the word "percent". The mark
 * "[sic]" is an editor's and no word.
 */
export function readWording(text: string): Wording {
  const found: CollatedWord[] = [];
  const opening = sentenceStarts(text);
  let sentence = 0;
  let end = 0;
  for (const word of words(text)) {
    if (word.key === 'sic' && text[word.start - 1] === '[') continue;
    const afterEllipsis = word.start - end > 0 && ellipsis.test(text.slice(end, word.start));
    while ((opening[sentence + 1] ?? Infinity) <= word.start) sentence += 1;
    const opensSentence = (opening[sentence] ?? Infinity) >= end && !startsSmall(text, word.start);
    pieces(text, word).forEach((piece, index) => {
      if (index > 0 || !joinsBefore(found, piece, text)) {
        found.push({
          ...piece,
          afterEllipsis: index === 0 && afterEllipsis,
          opensSentence: index === 0 && opensSentence,
        });
      }
    });
    end = word.end;
  }
  return { text, words: found };
}

/** Where sentences begin; one sentence is not worth segmenting. */
function sentenceStarts(text: string): number[] {
  return mayHoldSentences.test(text) ? sentences(text).map((span) => span.start) : [0];
}

/** True where the word begins in lower case, as no sentence does. */
function startsSmall(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first !== first.toUpperCase();
}

/** A word in the pieces that are compared, with their folded keys. */
function pieces(text: string, word: Word): Word[] {
  const written = text.slice(word.start, word.end);
  if (hyphen.test(written)) {
    const parts = written.split(hyphen);
    const keys = word.key.split('-');
    const number = compoundNumber(keys);
    if (number !== null) return [{ ...word, key: number }];
    if (keys.length === parts.length && keys.every((key) => key !== '')) {
      let start = word.start;
      return parts.map((part, index) => {
        const piece = { start, end: start + part.length, key: fold(keys[index] ?? '', part) };
        start = piece.end + 1;
        return piece;
      });
    }
  }
  const measured = figureWithUnit(word.key);
  if (measured !== null) {
    const digits = /^[\d.,]*\d/.exec(written)?.[0].length ?? 0;
    const middle = word.start + digits;
    return [
      { start: word.start, end: middle, key: measured.figure },
      { start: middle, end: word.end, key: measured.unit },
    ];
  }
  const folded = { ...word, key: fold(word.key, written) };
  if (text[word.end] !== '%') return [folded];
  return [folded, { start: word.end, end: word.end + 1, key: 'percent' }];
}

function fold(key: string, written: string): string {
  return foldSpelling(foldNumeral(key, written));
}

/** Makes "per" and "cent", or a number and "thousand", one word; true where it did. */
function joinsBefore(found: CollatedWord[], piece: Word, text: string): boolean {
  const last = found.at(-1);
  if (last === undefined) return false;
  const joined = last.key === 'per' && piece.key === 'cent' ? 'percent' : multiplied(last.key, piece.key);
  if (joined === null || !/^[\s-]+$/.test(text.slice(last.end, piece.start))) return false;
  found[found.length - 1] = { ...last, key: joined, end: piece.end };
  return true;
}
