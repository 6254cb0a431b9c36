import type { EvidenceEntry } from '../model/source.ts';
import type { Evidence, Holder, Quotation, SaidOn } from '../model/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import { wordsId } from './ids.ts';
import type { Located } from './locate.ts';
import type { Reading } from './reading.ts';
import { saidOn } from './said-on.ts';
import { voiceOf } from './voice.ts';

/** UTF-16 units of context kept either side of a passage, enough for a TextQuoteSelector to tell places apart. */
const contextLength = 32;

/**
 * Gives each passage of an article one id, whichever claims cite it. The second place of the same words gets
 * `-2`, counted by place in the text and not by who cites first, so that a new claim renames nothing.
 */
export class EvidenceIds {
  readonly #spans = new Map<string, string>();

  idOf({ reading, span, occurrence }: Located): string {
    const { id: article, text } = reading.article;
    const base = wordsId(article, text.slice(span.start, span.end));
    const place = `${span.start}-${span.end}`;
    for (let count = occurrence + 1; ; count += 1) {
      const id = count === 1 ? base : `${base}-${count}`;
      const key = `${article}#${id}`;
      const taken = this.#spans.get(key);
      if (taken !== undefined && taken !== place) continue;
      this.#spans.set(key, place);
      return id;
    }
  }
}

/** The evidence at a located passage; `holder` says whose position it backs, null for the outlet's own context. */
export function evidenceAt(
  located: Located,
  entry: EvidenceEntry,
  holder: Holder | { kind: 'source' } | null,
  ids: EvidenceIds,
): Evidence {
  const { reading, span } = located;
  const { id: article, text, quotations } = reading.article;
  const voice = entry.voice ?? voiceOf(text, span, quotations, holder);
  return {
    id: ids.idOf(located),
    article,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
    quotation: firstQuotation(reading, span),
    block: reading.blockAt(span.start),
    voice,
    quoted: quotedStretches(quotations, span),
    said: entry.said === undefined ? saidOn(reading, span, voice) : stated(entry.said),
  };
}

/** The day a person wrote. Null for `unknown`: long before the article, say, on a day it does not name. */
export function stated(day: string): SaidOn | null {
  return day === 'unknown' ? null : { day, basis: 'stated', phrase: null };
}

/** The stretches of a passage inside quotation marks; indirect speech has none. */
function quotedStretches(quotations: readonly Quotation[], passage: Span): Span[] {
  const stretches: Span[] = [];
  const parts = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quotation) => quotation.parts ?? [quotation])
    .filter((part) => overlaps(part, passage))
    .sort((a, b) => a.start - b.start);
  for (const part of parts) {
    const start = Math.max(part.start, passage.start);
    const end = Math.min(part.end, passage.end);
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** A quotation in marks shows the words themselves, so it goes before indirect speech around it. */
function firstQuotation(reading: Reading, span: { start: number; end: number }): string | null {
  const touched = reading.article.quotations.filter((quotation) =>
    (quotation.parts ?? [quotation]).some((part) => overlaps(part, span)),
  );
  return (touched.find(({ kind }) => kind !== 'indirect') ?? touched[0])?.id ?? null;
}
