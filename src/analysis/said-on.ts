import { casual } from 'chrono-node/en';
import type { Day, Quotation, SaidOn, Voice } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** A stretch longer than this (UTF-16 units) is no sentence; looking for dates in it would only cost time. */
const longestSentence = 1200;
/** How many paragraphs of one speaker's words in a row a day carries over. */
const farthestBack = 4;

/** Words that make the clause around a day one about speaking or writing. */
const speech = new RegExp(
  `\\b(?:${[
    'sa(?:id|ys|y|ying)|t(?:old|ells|elling)|wr(?:ote|ites|iting)|post(?:ed|s|ing)?|tweet(?:ed|s)?|add(?:ed|s|ing)|stat(?:ed|es|ing)',
    'den(?:ied|ies|ying)|reject(?:ed|s|ing)|accus(?:ed|es|ing)|claim(?:ed|s|ing)|announc(?:ed|es|ing)|warn(?:ed|s|ing)|urg(?:ed|es|ing)',
    'call(?:ed|s|ing)|describ(?:ed|es|ing)|ask(?:ed|s|ing)|insist(?:ed|s|ing)|argu(?:ed|es|ing)|confirm(?:ed|s|ing)|repeat(?:ed|s|ing)',
    'reiterat(?:ed|es|ing)|respond(?:ed|s|ing)|repl(?:ied|ies|ying)|acknowledg(?:ed|es|ing)|outlin(?:ed|es|ing)|sp(?:oke|eaks|eaking)|declar(?:ed|es|ing)',
    'suggest(?:ed|s|ing)|promis(?:ed|es|ing)|vow(?:ed|s|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|prais(?:ed|es|ing)|hail(?:ed|s|ing)',
    'statements?|speech|address|remarks?|interview|briefing|(?:press|news) conference|criticism|posts?|comments?',
  ].join('|')})\\b`,
  'iu',
);
const future =
  /\b(?:will|shall|next|(?:is|are|was|were|be) (?:due|expected|set|scheduled|planning|going|to)|plans? to|hopes? to)\b/iu;
/** Where the clause that a day belongs to ends, seen from the day. */
const clauseBreak =
  /[,;:—–()]|\b(?:that|who|which|whom|where|after|before|when|while|as|since|because|if|until|following|and (?:a|the)\b)/giu;
/** What names one day. Months, years and "earlier this week" do not. */
const oneDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|this (?:morning|afternoon|evening)|last night)\b|\d(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/iu;

/**
 * The day the words of a passage were said, as its article tells it:
 * - `resolved`, with the phrase, from a day named in a clause about speaking: in the passage's own sentence, or in
 *   the sentence that attributes the quotation it belongs to, else in an earlier sentence of the paragraph, else in
 *   preceding paragraphs of the same speaker's words. Days inside quotation marks and days of things to come
 *   are passed over. A bare weekday is the most recent one up to the article's day ("on Thursday" in an article of
 *   Friday 14 March 2025 is 13 March).
 * - `published`: the article's day, where the text names none, and for the outlet's own voice.
 *
 * Null where the article has no date and the text names no full one. English only so far.
 */
export function saidOn(reading: Reading, passage: Span, voice: Voice): SaidOn | null {
  const published = reading.article.published?.value ?? null;
  const found = voice === 'own-voice' ? null : search(reading, passage, published);
  if (found !== null) return found;
  return published === null ? null : { day: published, basis: 'published', phrase: null };
}

function search(reading: Reading, passage: Span, published: Day | null): SaidOn | null {
  const quotation = reading.article.quotations.find((item) => overlaps(item, passage)) ?? null;
  let block = reading.blockAt(passage.start);
  const list = reading.sentencesOf(block);
  const first = list.findIndex((sentence) => overlaps(sentence, passage));
  for (const sentence of list.filter((item) => overlaps(item, passage))) {
    const day = dayIn(reading, sentence, passage, published);
    if (day !== null) return day;
  }
  const cue = quotation?.cue ?? null;
  if (cue !== null) {
    const cueBlock = reading.blockAt(cue.start);
    const sentence = reading.sentencesOf(cueBlock).find((item) => contains(item, cue));
    const day = sentence === undefined ? null : dayIn(reading, sentence, cue, published);
    if (day !== null) return day;
  }
  for (const sentence of list.slice(0, Math.max(0, first)).reverse()) {
    const day = dayIn(reading, sentence, passage, published);
    if (day !== null) return day;
  }
  for (let steps = 0; quotation?.speaker != null && steps < farthestBack; steps += 1) {
    block = previousOf(reading, block, quotation.speaker);
    if (block === -1) return null;
    for (const sentence of reading.sentencesOf(block).toReversed()) {
      const day = dayIn(reading, sentence, sentence, published);
      if (day !== null) return day;
    }
  }
  return null;
}

/** The paragraph before `block` where it holds quotations, all of them by `speaker`; else -1. */
function previousOf(reading: Reading, block: number, speaker: string): number {
  const { blocks, quotations } = reading.article;
  for (let index = block - 1; index >= 0; index -= 1) {
    if (blocks[index]?.kind !== 'paragraph') continue;
    const own = quotations.filter((item: Quotation) => item.block === index);
    return own.length > 0 && own.every((item) => item.speaker === speaker) ? index : -1;
  }
  return -1;
}

/** The day named nearest to `anchor` in a clause of the sentence that speaks of saying. */
function dayIn(reading: Reading, sentence: Span, anchor: Span, published: Day | null): SaidOn | null {
  if (sentence.end - sentence.start > longestSentence) return null;
  const { text, quotations } = reading.article;
  const words = text.slice(sentence.start, sentence.end);
  if (!oneDay.test(words)) return null;
  let best: { distance: number; said: SaidOn } | null = null;
  for (const result of casual.parse(words, noon(published ?? '2000-01-03'))) {
    const length = result.text.replace(/[\s,;.]+$/u, '').length;
    const phrase = {
      start: sentence.start + result.index,
      end: sentence.start + result.index + length,
    };
    const quoted = quotations.some((item) => (item.parts ?? [item]).some((part) => overlaps(part, phrase)));
    if (quoted || !oneDay.test(result.text) || /\b(?:next|coming)\b/iu.test(result.text)) continue;
    const clause = clauseAround(words, result.index, result.index + length);
    if (!speech.test(clause) || isToCome(clause)) continue;
    const day = resolve(result.start, published);
    if (day === null) continue;
    const distance = Math.max(0, anchor.start - phrase.end, phrase.start - anchor.end);
    if (best === null || distance < best.distance)
      best = { distance, said: { day, basis: 'resolved', phrase } };
  }
  return best?.said ?? null;
}

/** The clause a day stands in. A day at the head of a sentence ("On Friday, X said …") belongs to what follows. */
function clauseAround(sentence: string, start: number, end: number): string {
  let from = 0;
  for (const match of sentence.slice(0, start).matchAll(clauseBreak)) from = match.index + match[0].length;
  const fronted = /^[^,;:]{0,60}$/u.test(sentence.slice(0, start)) && !speech.test(sentence.slice(0, start));
  let to = sentence.length;
  for (const match of sentence.slice(end).matchAll(clauseBreak)) {
    const skip = fronted && (match[0] === ',' || match[0] === '(' || match[0] === ')') && match.index < 30;
    if (skip) continue;
    to = end + match.index;
    break;
  }
  return `${sentence.slice(from, start)} ${sentence.slice(end, to)}`;
}

/** "Will host on Saturday" is to come; "said on Friday that he will" is not, its "will" being in another clause. */
function isToCome(clause: string): boolean {
  const to = clause.search(future);
  return to !== -1 && (clause.search(speech) === -1 || to < clause.search(speech));
}

type Components = ReturnType<typeof casual.parse>[number]['start'];

function resolve(components: Components, published: Day | null): Day | null {
  if (components.isCertain('weekday') && !components.isCertain('day')) {
    const weekday = components.get('weekday');
    if (published === null || weekday === null) return null;
    const date = noon(published);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekday + 7) % 7));
    return toDay(date);
  }
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  if (year === null || month === null || day === null) return null;
  if (published === null && !components.isCertain('year')) return null;
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  // A day and month without a year is the last such day, not one in the months to come.
  if (published !== null && !components.isCertain('year') && toDay(date) > published) {
    date.setUTCFullYear(date.getUTCFullYear() - 1);
  }
  const resolved = toDay(date);
  return published !== null && resolved > published ? null : resolved;
}

/** Noon, so that no time zone of the machine moves the day. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
