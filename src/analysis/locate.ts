import { placeAt } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { PassageEntry, Path, WrittenFile } from '../model/source.ts';
import { findQuote, nearestPassage } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { errorAt, unknownId, warningAt } from './problem.ts';
import type { Reading } from './reading.ts';

/** Where an entry's words stand, and how often the same words stood earlier in that article. */
export interface Located {
  reading: Reading;
  span: Span;
  /** 0 for the first place of these words in the article. */
  occurrence: number;
}

/** Farthest that `near` may stand from the quote, in UTF-16 units: a few paragraphs. */
const farthestNear = 2000;
/** Longest passage shown in a message, in UTF-16 units. */
const longestShown = 240;

/**
 * Finds the passage an entry quotes: as typed, else with case, quotation marks, dashes and white space
 * folded. Where the words stand in several places `near` chooses, or, where all but one of the places are page
 * furniture or repeats of an earlier block (captions), the text does. Null, with the reason pushed to `problems`,
 * where there is no such article or passage, or more than one.
 */
export function locate(
  entry: PassageEntry,
  article: string | undefined,
  readings: ReadonlyMap<string, Reading>,
  file: WrittenFile,
  path: Path,
  problems: Problem[],
): Located | null {
  if (article === undefined) {
    problems.push(
      errorAt(file, path, 'evidence names no article', null, 'add a line `article: <article id>`'),
    );
    return null;
  }
  const reading = readings.get(article);
  if (reading === undefined) {
    problems.push(unknownId(file, [...path, 'article'], 'article', article, readings.keys()));
    return null;
  }
  const places = findQuote(reading.article.text, reading.folded, entry.quote);
  if (places.length === 0) {
    const reason = `quote not found in ${article}`;
    problems.push(errorAt(file, [...path, 'quote'], reason, entry.quote, nearestShown(reading, entry.quote)));
    return null;
  }
  const reporting = places.filter((place) => isReporting(reading, place));
  const candidates = reporting.length > 0 ? reporting : places;
  if (reporting.length === 0) {
    const reason = 'quote stands in page furniture, which is not reporting';
    problems.push(warningAt(file, [...path, 'quote'], reason, entry.quote));
  }
  const span = choose(reading, candidates, entry, file, path, problems);
  return span === null ? null : { reading, span, occurrence: places.indexOf(span) };
}

function isReporting(reading: Reading, place: Span): boolean {
  const block = reading.article.blocks[reading.blockAt(place.start)];
  return block === undefined || (block.kind !== 'furniture' && block.repeats === null);
}

function choose(
  reading: Reading,
  places: readonly Span[],
  entry: PassageEntry,
  file: WrittenFile,
  path: Path,
  problems: Problem[],
): Span | null {
  const only = places.length === 1 ? places[0] : undefined;
  if (entry.near === undefined) {
    if (only !== undefined) return only;
    const lines = places.map(
      (place) => placeAt(reading.article.file, reading.article.text, place.start).line,
    );
    const count = `quote found ${places.length} times in ${reading.article.id}`;
    const help = `it stands ${listLines(lines)} of ${reading.article.file}; add \`near:\` with words next to the one meant`;
    problems.push(errorAt(file, [...path, 'quote'], count, entry.quote, help));
    return null;
  }
  const anchors = findQuote(reading.article.text, reading.folded, entry.near);
  if (anchors.length === 0) {
    const reason = `near not found in ${reading.article.id}`;
    problems.push(errorAt(file, [...path, 'near'], reason, entry.near, nearestShown(reading, entry.near)));
    return null;
  }
  let best: Span | null = null;
  let least = farthestNear + 1;
  for (const place of places) {
    for (const anchor of anchors) {
      const gap = Math.max(0, anchor.start - place.end, place.start - anchor.end);
      if (gap < least) [best, least] = [place, gap];
    }
  }
  if (best === null) {
    const reason = 'near stands nowhere near the quote';
    problems.push(errorAt(file, [...path, 'near'], reason, entry.near));
  }
  return best;
}

/** `on line 4`, `on lines 4, 9 and 12`. */
function listLines(lines: readonly number[]): string {
  const unique = Array.from(new Set(lines));
  const shown = unique.slice(0, 8);
  if (shown.length === 1) return `more than once on line ${shown[0]}`;
  const more = unique.length > shown.length ? ' and further on' : '';
  return more === ''
    ? `on lines ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
    : `on lines ${shown.join(', ')}${more}`;
}

/** `the nearest passage is at articles/x.txt:3:1: “…”`, or null where nothing in the article is alike. */
export function nearestShown(reading: Reading, quote: string): string | null {
  const { text, file } = reading.article;
  const near = nearestPassage(text, reading.folded, quote);
  if (near === null) return null;
  const place = placeAt(file, text, near.start);
  const passage = text.slice(near.start, near.end).replace(/\s+/g, ' ');
  const shown = passage.length > longestShown ? `${passage.slice(0, longestShown)} …` : passage;
  return `the nearest passage is at ${place.file}:${place.line}:${place.column}: ${shown}`;
}
