import { didYouMean } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { CorpusSource, FindingEntry, Path, WrittenFile } from '../model/source.ts';
import type { Quotation } from '../model/types.ts';
import { findQuote } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { fileName } from './articles.ts';
import { dayOf } from './circumstances.ts';
import { stated } from './evidence.ts';
import { bareQuotation, Draft, type Finding } from './finding/draft.ts';
import { changesMarks, meant } from './finding/meant.ts';
import { quotationOf } from './finding/quotation-of.ts';
import { type Whom, whom } from './finding/whom.ts';
import { locate, nearestShown } from './locate.ts';
import { mediumOf } from './medium.ts';
import { errorAt } from './problem.ts';
import type { Stranger } from './quotations.ts';
import { Reading } from './reading.ts';
import type { SpeakerIndex } from './speakers.ts';

/** What is looked up while quotations.yaml is worked in, and where its mistakes go. */
interface Desk {
  file: WrittenFile;
  index: SpeakerIndex;
  problems: Problem[];
  strangers: Stranger[];
}

/** An entry that became a quotation. */
interface Written {
  quotation: Quotation;
  entry: FindingEntry;
  path: Path;
}

export interface Corrected {
  /** The articles of which quotations.yaml says something, anew. */
  readings: Reading[];
  /** Speakers whom it names and speakers.yaml does not. */
  strangers: Stranger[];
}

/**
 * Works what a person wrote into quotations.yaml into what the program found, and marks it as confirmed: whose words
 * a quotation is, what kind, when and where it was said; that words are a quotation which the program missed, or are
 * nobody's. Nothing given is changed. Every mistake is pushed to `problems`.
 */
export function applyFindings(
  { entry, file }: CorpusSource['quotations'],
  readings: ReadonlyMap<string, Reading>,
  index: SpeakerIndex,
  problems: Problem[],
): Corrected {
  const desk: Desk = { file, index, problems, strangers: [] };
  const byFile = new Map(Array.from(readings.values(), (item) => [fileName(item.article.file), item]));
  const drafts = new Map<Reading, { draft: Draft; written: Written[] }>();
  for (const [name, entries] of Object.entries(entry)) {
    const reading = byFile.get(fileName(name));
    if (reading === undefined) {
      const help = didYouMean(name, byFile.keys());
      problems.push(errorAt(file, [name], 'no article file with this name', name, help));
      continue;
    }
    const sheet = drafts.get(reading) ?? { draft: new Draft(reading), written: [] };
    drafts.set(reading, sheet);
    for (const [at, item] of entries.entries()) {
      const path: Path = [name, at];
      const finding = apply(item, path, sheet.draft, desk);
      if (finding?.is === 'quotation') sheet.written.push({ quotation: finding.at, entry: item, path });
    }
  }
  const revised = Array.from(drafts.values(), ({ draft, written }) => {
    const reading = new Reading(draft.article());
    // Once all quotations are in place: a day inside one of them tells nothing of another.
    for (const item of written) tell(reading, item, desk);
    return reading;
  });
  return { readings: revised, strangers: desk.strangers };
}

/** Works one entry into the draft; null where it cannot be, with the reasons pushed. */
function apply(entry: FindingEntry, path: Path, draft: Draft, desk: Desk): Finding | null {
  const { file, problems } = desk;
  const { reading } = draft;
  const { id, text } = reading.article;
  const setOff = entry.kind === 'title' || entry.kind === 'term' ? entry.kind : null;
  let speaker: Whom | null = null;
  if (entry.speaker !== undefined && setOff !== null) {
    const reason = `a ${setOff} is nobody's words, so it has no speaker`;
    problems.push(errorAt(file, [...path, 'speaker'], reason, entry.speaker));
  } else if (entry.speaker !== undefined) {
    speaker = whom(entry.speaker, desk.index, file, [...path, 'speaker'], problems);
  } else if (setOff === null) {
    const help = 'say whose words they are, or `kind: title` or `kind: term` where they are nobody’s';
    problems.push(errorAt(file, [...path, 'quote'], 'missing speaker', entry.quote, help));
  }
  const located = locate(entry, id, new Map([[id, reading]]), file, path, problems);
  if (located === null) return null;
  const place = withoutMarks(text, located.span);
  const old = meant(entry, path, place, draft, file, problems);
  if (old === null || (setOff === null ? speaker === null : entry.speaker !== undefined)) return null;

  const [first] = old;
  const reworded = first === undefined || entry.whole === true || changesMarks(first, entry);
  const span = reworded ? place : { start: first.at.start, end: first.at.end };
  const found = old.find((finding) => finding.is === 'quotation')?.at ?? null;
  let finding: Finding;
  if (speaker === null) {
    const at = { ...span, kind: setOff ?? 'term', block: reading.blockAt(span.start), confirmed: true };
    finding = { is: 'set off', by: path, at };
  } else {
    const words = found !== null && !reworded ? found : bareQuotation(reading, span);
    const at = quotationOf(entry, speaker.id, words, found, desk.index, text);
    finding = { is: 'quotation', by: path, at };
  }
  if (speaker?.stranger) desk.strangers.push(speaker.stranger);
  draft.replace(old, finding);
  return finding;
}

/** Without the quotation marks at both ends, which a person may have copied along. */
function withoutMarks(text: string, span: Span): Span {
  const inner = /^["“„«]\s?([^"“”„«»]*?)\s?["”“»]$/u.exec(text.slice(span.start, span.end))?.[1] ?? '';
  if (inner === '') return span;
  const start = text.indexOf(inner, span.start);
  return { start, end: start + inner.length };
}

/** Sets day and medium: what the entry says, else what the text tells. */
function tell(reading: Reading, { quotation, entry, path }: Written, { file, problems }: Desk): void {
  const { id, text } = reading.article;
  quotation.said = entry.said === undefined ? dayOf(reading, quotation) : stated(entry.said);
  if (entry.medium === undefined) quotation.medium = mediumOf(reading, quotation);
  else if (entry.medium === 'unknown') quotation.medium = null;
  else {
    const distance = (place: Span) => Math.max(quotation.start - place.end, place.start - quotation.end);
    const places = findQuote(text, reading.folded, entry.medium);
    quotation.medium = places.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
    if (quotation.medium !== null) return;
    const help = nearestShown(reading, entry.medium);
    problems.push(errorAt(file, [...path, 'medium'], `medium not found in ${id}`, entry.medium, help));
  }
}
