import { sentences } from '../sentences.ts';
import { words } from '../words.ts';
import type { Word } from '../words.ts';
import { compoundNumber, figureWithUnit, foldNumeral, isMultiplier, multiplied } from './numerals.ts';
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
    const written = text.slice(word.start, word.end);
    let first = true;
    for (const piece of shapes.get(written) ?? toShape(written, word.key)) {
      const start = word.start + piece.start;
      const pieceEnd = word.start + piece.end;
      if (!first || !joinsBefore(found, piece.key, start, pieceEnd, text)) {
        found.push({
          start,
          end: pieceEnd,
          key: piece.key,
          afterEllipsis: first && afterEllipsis,
          opensSentence: first && opensSentence,
        });
      }
      first = false;
    }
    if (text[word.end] === '%') {
      const [start, pieceEnd] = [word.end, word.end + 1];
      found.push({ start, end: pieceEnd, key: 'percent', afterEllipsis: false, opensSentence: false });
    }
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

/** Words met before in the pieces that are compared, offsets from the word's start; emptied before it grows large. */
const shapes = new Map<string, Word[]>();

function toShape(written: string, key: string): Word[] {
  const shape = shapeOf(written, key);
  if (shapes.size > 50_000) shapes.clear();
  shapes.set(written, shape);
  return shape;
}

function shapeOf(written: string, key: string): Word[] {
  const end = written.length;
  if (hyphen.test(written)) {
    const parts = written.split(hyphen);
    const keys = key.split('-');
    const number = compoundNumber(keys);
    if (number !== null) return [{ start: 0, end, key: number }];
    if (keys.length === parts.length && keys.every((piece) => piece !== '')) {
      let at = 0;
      return parts.map((part, index) => {
        const start = at;
        at += part.length + 1;
        return { start, end: start + part.length, key: fold(keys[index] ?? '', part) };
      });
    }
  }
  const measured = figureWithUnit(key);
  if (measured === null) return [{ start: 0, end, key: fold(key, written) }];
  const figures = /^[\d.,]*\d/.exec(written)?.[0].length ?? 0;
  return [
    { start: 0, end: figures, key: measured.figure },
    { start: figures, end, key: measured.unit },
  ];
}

function fold(key: string, written: string): string {
  return foldSpelling(foldNumeral(key, written));
}

/** Makes "per" and "cent", or a number and "thousand", one word; true where it did. */
function joinsBefore(found: CollatedWord[], key: string, start: number, end: number, text: string): boolean {
  if (key !== 'cent' && !isMultiplier(key)) return false;
  const last = found.at(-1);
  const joined = last?.key === 'per' && key === 'cent' ? 'percent' : multiplied(last?.key ?? '', key);
  if (last === undefined || joined === null || !/^[\s-]+$/.test(text.slice(last.end, start))) return false;
  found[found.length - 1] = { ...last, key: joined, end };
  return true;
}
