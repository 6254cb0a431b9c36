import type { Quotation, SaidOn, Voice } from '../model/types.ts';
import type { Span } from '../text/span.ts';
import { contains, firstEndingAfter } from '../text/span.ts';
import { daysIn, oneDay } from './named-days.ts';
import { quotationAt } from './quotation-at.ts';
import type { Reading } from './reading.ts';

/** How far back in its own paragraph a passage takes a day from, in UTF-16 units: a long paragraph. */
const farthestInParagraph = 1500;
/** How many paragraphs of one speaker's words in a row a day carries over. */
const farthestBack = 4;
/** How many sentences with a day are looked at in each of those. */
const mostSentences = 12;

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
  const found = voice === 'own-voice' ? null : search(reading, passage);
  if (found !== null) return found;
  return published === null ? null : { day: published, basis: 'published', phrase: null };
}

function search(reading: Reading, passage: Span): SaidOn | null {
  const quotation = quotationAt(reading.article.quotations, passage);
  let block = reading.blockAt(passage.start);
  const here = reading.sentencesWith(oneDay, block);
  const first = firstEndingAfter(here, passage.start);
  for (let at = first; (here[at]?.start ?? Infinity) < passage.end; at += 1) {
    const said = nearestDay(reading, here[at], passage);
    if (said !== null) return said;
  }
  const cue = quotation?.cue ?? null;
  if (cue !== null) {
    const list = reading.sentencesWith(oneDay, reading.blockAt(cue.start));
    const sentence = list[firstEndingAfter(list, cue.start)];
    const said = sentence && contains(sentence, cue) ? nearestDay(reading, sentence, cue) : null;
    if (said !== null) return said;
  }
  for (let at = first - 1; passage.start - (here[at]?.end ?? -Infinity) <= farthestInParagraph; at -= 1) {
    const said = nearestDay(reading, here[at], passage);
    if (said !== null) return othersSpeak(reading, here[at], quotation) ? null : said;
  }
  for (let steps = 0; quotation?.speaker != null && steps < farthestBack; steps += 1) {
    block = previousOf(reading, block, quotation.speaker);
    if (block === -1) return null;
    for (const sentence of reading.sentencesWith(oneDay, block).slice(-mostSentences).reverse()) {
      const said = nearestDay(reading, sentence, sentence);
      if (said !== null) return said;
    }
  }
  return null;
}

/** True where somebody else is quoted from the sentence on: then its day is not this quotation's. */
function othersSpeak({ article }: Reading, sentence: Span | undefined, quotation: Quotation | null): boolean {
  const { quotations } = article;
  if (sentence === undefined || quotation === null || quotation.speaker === null) return false;
  for (let at = firstEndingAfter(quotations, sentence.start); ; at += 1) {
    const other = quotations[at];
    if (other === undefined || other.start >= quotation.start) return false;
    if (other.speaker !== null && other.speaker !== quotation.speaker) return true;
  }
}

/** The paragraph before `block` where it holds quotations, all of them by `speaker`; else -1. */
function previousOf(reading: Reading, block: number, speaker: string): number {
  const { blocks, quotations } = reading.article;
  for (let index = block - 1; index >= 0; index -= 1) {
    const span = blocks[index];
    if (span?.kind !== 'paragraph') continue;
    let at = firstEndingAfter(quotations, span.start);
    const first = at;
    while ((quotations[at]?.start ?? Infinity) < span.end && quotations[at]?.speaker === speaker) at += 1;
    return at > first && (quotations[at]?.start ?? Infinity) >= span.end ? index : -1;
  }
  return -1;
}

/** The day named nearest to `anchor` in a clause of the sentence that speaks of saying. */
function nearestDay(reading: Reading, sentence: Span | undefined, anchor: Span): SaidOn | null {
  if (sentence === undefined) return null;
  let best: SaidOn | null = null;
  let least = Infinity;
  for (const { day, phrase } of daysIn(reading, sentence)) {
    const distance = Math.max(0, anchor.start - phrase.end, phrase.start - anchor.end);
    if (distance >= least) continue;
    best = { day, basis: 'resolved', phrase };
    least = distance;
  }
  return best;
}
