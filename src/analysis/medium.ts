import type { Article, Quotation } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { contains, firstEndingAfter, overlaps } from '../text/span.ts';
import { audience, hint, isWriting, phrase, subject, time } from './medium/phrases.ts';
import type { Reading } from './reading.ts';

/** A stretch longer than this (UTF-16 units) is no sentence. */
const longestSentence = 1200;
/** How far from its cue a phrase may begin, in UTF-16 units, appositions and days between them included. */
const farthest = 200;

const phrases = new RegExp(String.raw`\b(?:${phrase})`, 'gu');
const aside = String.raw`^\s*,?\s*(?:(?:${time}|${audience}|him|her|them|us)\s*,?\s*){0,3}$`;
const between = new RegExp(aside, 'u');
const accordingTo = new RegExp(String.raw`^\s+(?<medium>${subject})(?![\p{L}\p{N}])`, 'u');
const told = new RegExp(String.raw`^(?:\p{L}+\s+){0,2}(?<medium>(?:told|tells|telling)\s+${audience})`, 'u');
const goesOn = /^(?:continu|went|go(?:es|ing)|repeat|reiterat|renew|defend|outlin|express)/iu;
const ownObject = /^\s+(?:on|(?:his|her|its|their|the)\s+\p{Ll}+)(?=\s)/u;
const relative = /\b(?:who|which|that|was|were|is|are|been|being)\b[^,]*$/iu;
const subjectBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\b(?:of|for|in|to|by|with|behind|on|from|about|at|and)\s)(?<medium>${subject})(?:\s+(?:also|later|then|further))?\s*["“'‘]?$`,
  'u',
);
const opener = String.raw`^["“'‘]?(?:(?:But|And|Meanwhile|Later|Earlier|Then|Still|However|Yet|So|Also),?\s+)?`;
const beforeFronted = new RegExp(
  String.raw`${opener}(?:(?:Speaking|Writing|Posting|Testifying|Appearing)\s+(?:${time}\s+)?)?$`,
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

/**
 * The words that tell where or how a quotation was said ("in a post on X", "told reporters", "at a news conference in
 * Moscow"), from the sentence of its cue or, without one, its own: behind the cue, right before it, as the subject
 * ("the statement said"), or at the head of the sentence. Null where the text does not say. The span never enters
 * quotation marks. A sentence is read once, however many quotations lean on it. English only so far.
 */
export function mediumOf(reading: Reading, quotation: Quotation): Span | null {
  const { cue } = quotation;
  const anchor = cue ?? { start: quotation.start, end: quotation.start };
  const list = reading.sentencesWith(hint, reading.blockAt(anchor.start));
  const sentence = list[firstEndingAfter(list, anchor.start)];
  if (sentence === undefined || sentence.start > anchor.start) return null;
  if (sentence.end - sentence.start > longestSentence) return null;
  const { article } = reading;
  const found = phrasesIn(reading, sentence);
  return (
    (cue &&
      (behindCue(article, quotation, cue, found) ?? beforeCue(article, quotation, sentence, cue, found))) ??
    asSubject(article, sentence, anchor) ??
    atHead(article, quotation, sentence, anchor, found) ??
    (cue && matchAt(article, told, cue.start, Math.min(cue.start + farthest, sentence.end)))
  );
}

const phrasesOf = new WeakMap<Reading, Map<number, readonly Span[]>>();

/** "In a post on X", "at a news conference" and their like in a sentence, in order, outside quotation marks. */
function phrasesIn(reading: Reading, sentence: Span): readonly Span[] {
  let known = phrasesOf.get(reading);
  if (known === undefined) phrasesOf.set(reading, (known = new Map<number, readonly Span[]>()));
  let found = known.get(sentence.start);
  if (found === undefined) {
    const { article } = reading;
    const words = article.text.slice(sentence.start, sentence.end);
    found = Array.from(words.matchAll(phrases), ({ index, 0: match }) =>
      trimmed(article.text, sentence.start + index, sentence.start + index + match.length),
    ).filter((span) => isOutside(article, span));
    known.set(sentence.start, found);
  }
  return found;
}

/** "said in a statement", "wrote on Friday in a post on X", "said Ada Brandt, the mayor, in an interview". */
function behindCue(article: Article, { mention }: Quotation, cue: Span, found: readonly Span[]): Span | null {
  const { text } = article;
  if (/\baccording to$/iu.test(text.slice(cue.start, cue.end))) {
    return matchAt(article, accordingTo, cue.end, cue.end + farthest);
  }
  const inverted = mention !== null && mention.start >= cue.end && mention.start - cue.end <= 2;
  const from = inverted ? mention.end : cue.end;
  const span = found[firstEndingAfter(found, from)];
  if (span === undefined || span.start < from || span.start - from > farthest) return null;
  const words = text.slice(from, span.start);
  // "continued his criticism on Friday in …": of other verbs what follows is what was said, not where.
  const gap = goesOn.test(text.slice(cue.start, cue.end)) ? words.replace(ownObject, '') : words;
  // "said Ada Brandt, the mayor of Lowbridge, in …"
  const apposition = inverted ? /^,\s[^,;:“”"‘]{1,100},/u.exec(gap) : null;
  return between.test(gap) || (apposition && between.test(gap.slice(apposition[0].length))) ? span : null;
}

/** "continued in a series of posts on X, writing", "in a post on X he wrote". */
function beforeCue(
  { text }: Article,
  { mention }: Quotation,
  sentence: Span,
  cue: Span,
  found: readonly Span[],
): Span | null {
  const span = found[firstEndingAfter(found, cue.start) - 1];
  if (span === undefined || cue.start - span.end > farthest) return null;
  // "Lammy, who was also at the meeting, said": there, but not there that he spoke.
  if (relative.test(text.slice(sentence.start, span.start))) return null;
  const rest =
    mention !== null && mention.start >= span.end && mention.end <= cue.start
      ? text.slice(span.end, mention.start) + text.slice(mention.end, cue.start)
      : text.slice(span.end, cue.start);
  return between.test(rest) ? span : null;
}

/** "The statement said", "its latest report said". */
function asSubject(article: Article, sentence: Span, anchor: Span): Span | null {
  const { text } = article;
  // "Trump's social media post also “…": the words that attribute may be the text itself.
  const isText =
    isWriting.test(text.slice(anchor.start, anchor.end)) &&
    /^\s+(?:also\s+)?["“'‘]/u.test(text.slice(anchor.end, anchor.end + 8));
  const at = isText ? anchor.end : anchor.start;
  const from = Math.max(sentence.start, at - farthest);
  const { medium } = subjectBefore.exec(text.slice(from, at))?.groups ?? {};
  if (medium === undefined) return null;
  const start = text.lastIndexOf(medium, at - medium.length);
  const span = { start, end: start + medium.length };
  return isOutside(article, span) ? span : null;
}

/** "In a speech to lawmakers, she …": belongs to the first speaker behind it. */
function atHead(
  article: Article,
  quotation: Quotation,
  sentence: Span,
  anchor: Span,
  found: readonly Span[],
): Span | null {
  const { text, quotations } = article;
  const { start, end } = sentence;
  const [first] = found;
  const span =
    matchAt(article, speakingTo, start, end) ??
    (first !== undefined && beforeFronted.test(text.slice(start, first.start)) ? first : null) ??
    matchAt(article, speakingAt, start, end);
  if (span === null || span.end > anchor.start || quotation.speaker === null) return null;
  for (let at = firstEndingAfter(quotations, start); ; at += 1) {
    const other = quotations[at];
    if (other === undefined || other.start >= quotation.start) return span;
    if (other.speaker !== quotation.speaker && other.cue !== null && contains(sentence, other.cue))
      return null;
  }
}

/** The group `medium`, which ends a pattern, of its match at `from`. */
function matchAt(article: Article, pattern: RegExp, from: number, to: number): Span | null {
  const match = pattern.exec(article.text.slice(from, to));
  const words = match?.groups?.['medium'];
  if (match === null || words === undefined) return null;
  const start = from + match[0].length - words.length;
  const span = trimmed(article.text, start, start + words.length);
  return isOutside(article, span) ? span : null;
}

/** Without the dot of a sentence that ends with the phrase, which "U.S." keeps. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start, end: /\.\p{L}\.$/u.test(words) ? end : start + words.replace(/[\s.,]+$/u, '').length };
}

function isOutside({ quotations, setOff }: Article, span: Span): boolean {
  const apart = setOff[firstEndingAfter(setOff, span.start)];
  if (apart !== undefined && overlaps(apart, span)) return false;
  const quoted = quotations[firstEndingAfter(quotations, span.start)];
  if (quoted === undefined || quoted.kind === 'indirect') return true;
  return !(quoted.parts ?? [quoted]).some((part) => overlaps(part, span));
}
