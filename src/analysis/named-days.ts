import { casual } from 'chrono-node/en';
import type { Day } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { quotationAt } from './quotation-at.ts';
import type { Reading } from './reading.ts';

/** A stretch longer than this (UTF-16 units) is no sentence; looking for dates in it would only cost time. */
const longestSentence = 1200;

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
export const oneDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|this (?:morning|afternoon|evening)|last night)\b|\d(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/iu;

const everyDay = new RegExp(oneDay, 'giu');

/** A day that a sentence names, and the words that name it. */
export interface NamedDay {
  day: Day;
  phrase: Span;
}

/** By the start of a sentence: many quotations stand in one sentence or lean on it, and reading dates is slow. */
const daysOf = new WeakMap<Reading, Map<number, readonly NamedDay[]>>();

/** The days that clauses about speaking name in a sentence, outside quotations. English only so far. */
export function daysIn(reading: Reading, sentence: Span): readonly NamedDay[] {
  let known = daysOf.get(reading);
  if (known === undefined) daysOf.set(reading, (known = new Map<number, readonly NamedDay[]>()));
  let days = known.get(sentence.start);
  if (days === undefined) known.set(sentence.start, (days = readDays(reading, sentence)));
  return days;
}

function readDays(reading: Reading, sentence: Span): NamedDay[] {
  if (sentence.end - sentence.start > longestSentence) return [];
  const { text, quotations } = reading.article;
  const published = reading.article.published?.value ?? null;
  const words = text.slice(sentence.start, sentence.end);
  if (!mayTell(words)) return [];
  const days: NamedDay[] = [];
  for (const result of casual.parse(words, noon(published ?? '2000-01-03'))) {
    const length = result.text.replace(/[\s,;.]+$/u, '').length;
    const phrase = {
      start: sentence.start + result.index,
      end: sentence.start + result.index + length,
    };
    const around = quotationAt(quotations, phrase);
    const quoted = (around?.parts ?? [around]).some((part) => part !== null && overlaps(part, phrase));
    if (quoted || !oneDay.test(result.text) || /\b(?:next|coming)\b/iu.test(result.text)) continue;
    const clause = clauseAround(words, result.index, result.index + length);
    if (!speech.test(clause) || isToCome(clause)) continue;
    const day = resolve(result.start, published);
    if (day !== null) days.push({ day, phrase });
  }
  return days;
}

/** False where no clause with a day in it speaks of saying, which is found out much sooner than the days. */
function mayTell(words: string): boolean {
  if (!speech.test(words)) return false;
  for (const { index, 0: day } of words.matchAll(everyDay)) {
    if (speech.test(clauseAround(words, index, index + day.length))) return true;
  }
  return false;
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
