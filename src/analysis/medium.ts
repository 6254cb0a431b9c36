import type { Article, Quotation } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { contains, firstEndingAfter, overlaps } from '../text/span.ts';
import { audience, hint, isWriting, phrase, subject, time } from './medium/phrases.ts';
import type { Reading } from './reading.ts';

/** A stretch longer than this (UTF-16 units) is no sentence. */
const longestSentence = 1200;
/** How far from its cue a phrase may begin, in UTF-16 units, appositions and days between them included. */
const farthest = 260;

const behind = new RegExp(
  String.raw`^\s*,?\s*(?:(?:${time}|${audience}|him|her|them|us)\s*,?\s+){0,3}(?<medium>${phrase})`,
  'u',
);
const accordingTo = new RegExp(String.raw`^\s+(?<medium>${subject})(?![\p{L}\p{N}])`, 'u');
const told = new RegExp(String.raw`^(?:\p{L}+\s+){0,2}(?<medium>(?:told|tells|telling)\s+${audience})`, 'u');
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrase})`, 'gu');
const relative = /\b(?:who|which|that|was|were|is|are|been|being)\b[^,]*$/iu;
const between = new RegExp(String.raw`^\s*,?\s*(?:${time}\s*,?\s*){0,2}$`, 'u');
const subjectBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\b(?:of|for|in|to|by|with|behind|on|from|about|at|and)\s)(?<medium>${subject})(?:\s+(?:also|later|then|further))?\s*["“'‘]?$`,
  'u',
);
const opener = String.raw`^["“'‘]?(?:(?:But|And|Meanwhile|Later|Earlier|Then|Still|However|Yet|So|Also),?\s+)?`;
const fronted = new RegExp(
  String.raw`${opener}(?:(?:Speaking|Writing|Posting|Testifying|Appearing)\s+(?:${time}\s+)?)?(?<medium>${phrase})`,
  'u',
);
const speakingTo = new RegExp(
  String.raw`${opener}(?<medium>(?:Speaking|Talking)\s+(?:to|with)\s+${audience})`,
  'u',
);
const speakingAt = new RegExp(
  String.raw`${opener}(?:Speaking|Talking)\s+(?:${time}\s+)?(?<medium>(?:at|in|from|outside|inside|aboard)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}]+(?:\s+\p{Lu}[\p{L}\p{N}]+){0,4})`,
  'u',
);
const heads = [speakingTo, fronted, speakingAt];

/**
 * The words that tell where or how a quotation was said ("in a post on X", "told reporters", "at a news conference in
 * Moscow"), from the sentence of its cue or, without one, its own: behind the cue, right before it, as the subject
 * ("the statement said"), or at the head of the sentence. Null where the text does not say. The span never enters
 * quotation marks. Works on a bounded stretch around each cue. English only so far.
 */
export function mediumOf(reading: Reading, quotation: Quotation): Span | null {
  const { cue } = quotation;
  const anchor = cue ?? { start: quotation.start, end: quotation.start };
  const block = reading.blockAt(anchor.start);
  const list = reading.sentencesWith(hint, block);
  const sentence = list[firstEndingAfter(list, anchor.start)];
  if (sentence === undefined || sentence.start > anchor.start) return null;
  if (sentence.end - sentence.start > longestSentence) return null;
  const { article } = reading;
  const candidates = [
    cue && behindCue(article, quotation, cue),
    cue && beforeCue(article, quotation, sentence, cue),
    asSubject(article, sentence, anchor),
    atHead(article, quotation, sentence, anchor),
    cue && matchAt(told, article.text, cue.start, Math.min(cue.start + farthest, sentence.end)),
  ];
  return candidates.find((span) => span != null && isOutside(article, span)) ?? null;
}

/** "said in a statement", "wrote on Friday in a post on X", "said Ada Brandt, the mayor, in an interview". */
function behindCue({ text }: Article, { mention }: Quotation, cue: Span): Span | null {
  if (/\baccording to$/iu.test(text.slice(cue.start, cue.end))) {
    return matchAt(accordingTo, text, cue.end, cue.end + farthest);
  }
  const inverted = mention !== null && mention.start >= cue.end && mention.start - cue.end <= 2;
  const from = inverted ? mention.end : cue.end;
  const found = matchAt(behind, text, from, from + farthest);
  if (found !== null || !inverted) return found;
  const apposition = /^,\s[^,;:“”"‘]{1,100},/u.exec(text.slice(from, from + farthest));
  return apposition && matchAt(behind, text, from + apposition[0].length, from + farthest);
}

/** "continued in a series of posts on X, writing", "in a post on X he wrote". */
function beforeCue({ text }: Article, { mention }: Quotation, sentence: Span, cue: Span): Span | null {
  const from = Math.max(sentence.start, cue.start - farthest);
  const stretch = text.slice(from, cue.start);
  const last = Array.from(stretch.matchAll(before)).at(-1);
  if (last === undefined) return null;
  // "Lammy, who was also at the meeting, said": there, but not there that he spoke.
  if (relative.test(stretch.slice(0, last.index))) return null;
  const end = from + last.index + last[0].length;
  const rest =
    mention !== null && mention.start >= end && mention.end <= cue.start
      ? text.slice(end, mention.start) + text.slice(mention.end, cue.start)
      : text.slice(end, cue.start);
  return between.test(rest) ? trimmed(text, from + last.index, end) : null;
}

/** "The statement said", "its latest report said". */
function asSubject({ text }: Article, sentence: Span, anchor: Span): Span | null {
  // "Trump's social media post also …": the words that attribute may be the text itself.
  const at = isWriting.test(text.slice(anchor.start, anchor.end)) ? anchor.end : anchor.start;
  const from = Math.max(sentence.start, at - farthest);
  const { medium } = subjectBefore.exec(text.slice(from, at))?.groups ?? {};
  if (medium === undefined) return null;
  const start = text.lastIndexOf(medium, at - medium.length);
  return trimmed(text, start, start + medium.length);
}

/** "In a speech to lawmakers, she …": belongs to the first speaker behind it. */
function atHead(article: Article, quotation: Quotation, sentence: Span, anchor: Span): Span | null {
  const { text, quotations } = article;
  const { start, end } = sentence;
  const span = heads.map((head) => matchAt(head, text, start, end)).find((found) => found !== null) ?? null;
  if (span === null || span.end > anchor.start || quotation.speaker === null) return null;
  for (let at = firstEndingAfter(quotations, sentence.start); ; at += 1) {
    const other = quotations[at];
    if (other === undefined || other.start >= quotation.start) return span;
    if (other.speaker !== quotation.speaker && other.cue !== null && contains(sentence, other.cue))
      return null;
  }
}

/** The group `medium` of a pattern anchored at `from`. */
function matchAt(pattern: RegExp, text: string, from: number, to: number): Span | null {
  const match = pattern.exec(text.slice(from, to));
  const words = match?.groups?.['medium'];
  if (match === null || words === undefined) return null;
  const start = from + match[0].length - words.length;
  return trimmed(text, start, start + words.length);
}

/** Without the dot of a sentence that ends with the phrase, which "U.S." keeps. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start, end: /\.\p{L}\.$/u.test(words) ? end : start + words.replace(/[\s.,]+$/u, '').length };
}

function isOutside({ quotations, setOff }: Article, span: Span): boolean {
  const quoted = quotations[firstEndingAfter(quotations, span.start)];
  const apart = setOff[firstEndingAfter(setOff, span.start)];
  if (apart !== undefined && overlaps(apart, span)) return false;
  if (quoted === undefined || quoted.kind === 'indirect') return true;
  return !(quoted.parts ?? [quoted]).some((part) => overlaps(part, span));
}
