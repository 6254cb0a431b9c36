import { gravest } from './gravity.ts';
import { mergePlaces, toTrack } from './places.ts';
import type { Place, Track } from './places.ts';
import type { Span } from '../span.ts';
import type { Comparison, Reading, Segment, TextDifferenceKind, Wording } from './types.ts';

/** A stretch of the base while it is made; `varied` where a witness differs. */
interface Stretch extends Place {
  varied: boolean;
}

/** What one witness has in a stretch: its words there, and where they are not the base's, how they differ. */
interface Share {
  here: Span | null;
  kind: TextDifferenceKind | 'same';
}

/**
 * Several witnesses against one base: its text cut into stretches that together make up all of it, with what every witness has
 * there. Differences that overlap are one place, with one reading for each different row of words; readings of the same words
 * in other case or punctuation than the base's stay apart, so that they can be hidden. Words that only a witness has are at an
 * empty stretch between two words of the base. A block that moved is a reading where the base has it, with its span in the
 * witness (the one span out of order, and inside that of the words between which it stands); words beyond the base, and those
 * that fill in what it elides, are in no reading.
 */
export function collate(
  base: Wording,
  witnesses: readonly { wording: Wording; comparison: Comparison }[],
): Segment[] {
  const tracks = witnesses.map(({ wording, comparison }) => toTrack(base, wording, comparison));
  const stretches = cover(base, mergePlaces(tracks));
  const rows = tracks.map((track, index) => wordsIn(stretches, track, witnesses[index]?.wording.words ?? []));
  const segments: Segment[] = [];
  stretches.forEach((stretch, at) => {
    const span = { start: offset(base, stretch.from, at === 0), end: offset(base, stretch.to, false) };
    if (at === stretches.length - 1) span.end = base.text.length;
    if (span.start === span.end && !stretch.varied) return;
    const readings = new Map<string, Reading>();
    const own: Reading = { words: base.text.slice(span.start, span.end), kind: 'same', witnesses: [] };
    tracks.forEach((track, index) => {
      const { text } = witnesses[index]?.wording ?? base;
      const share = shareOf(stretch, track, rows[index]?.[at] ?? null, text, own.words);
      if (share === null) return;
      const words = share.here === null ? '' : text.slice(share.here.start, share.here.end);
      const key = share.kind === 'same' ? null : readingKey(share, words, witnesses[index]?.wording);
      const reading = key === null ? own : (readings.get(key) ?? { words, kind: share.kind, witnesses: [] });
      reading.witnesses.push({ index, here: share.here });
      if (key !== null) readings.set(key, reading);
    });
    segments.push({ base: span, readings: [own, ...readings.values()] });
  });
  return segments;
}

/** The places, and the stretches between them. */
function cover(base: Wording, places: readonly Place[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const place of places) {
    if (place.from > at || stretches.length === 0)
      stretches.push({ from: at, to: place.from, varied: false });
    stretches.push({ ...place, varied: true });
    at = place.to;
  }
  stretches.push({ from: at, to: 2 * base.words.length + 1, varied: false });
  return stretches;
}

/** Where a position stands in the base's text; all before its first word belongs to the first stretch. */
function offset({ text, words }: Wording, position: number, first: boolean): number {
  if (first) return 0;
  if (position === 0) return words[0]?.start ?? text.length;
  const word = words[(position - 1) >> 1];
  if (word === undefined) return text.length;
  return position % 2 === 1 ? word.start : word.end;
}

/** For every stretch the span of the witness's words there. */
function wordsIn(stretches: readonly Stretch[], track: Track, words: readonly Span[]): (Span | null)[] {
  const row: (Span | null)[] = stretches.map(() => null);
  let at = 0;
  track.positions.forEach((position, index) => {
    const word = words[index];
    if (position < 0 || word === undefined) return;
    while (at < stretches.length && !holds(stretches[at], position)) at += 1;
    const span = row[at];
    if (span === undefined) return;
    row[at] = { start: span?.start ?? word.start, end: word.end };
  });
  return row;
}

function holds(stretch: Stretch | undefined, position: number): boolean {
  if (stretch === undefined) return false;
  const { from, to, varied } = stretch;
  if (position % 2 === 1) return from <= position && position < to;
  // Words at an even position are a witness's alone: they stand at an empty place, or inside a larger one.
  return from === to ? varied && from === position : from < position && position < to;
}

function shareOf(
  stretch: Stretch,
  track: Track,
  here: Span | null,
  text: string,
  baseWords: string,
): Share | null {
  const { from, to } = stretch;
  if (!stretch.varied) return here === null ? null : { here, kind: 'same' };
  const found = track.places.filter(
    ({ place }) => (place.from === from && place.to === to) || (place.from < to && from < place.to),
  );
  const kind = gravest(found.map(({ difference }) => difference.kind));
  if (kind === null) {
    const reaches = from === to ? track.from < from && from < track.to : track.from < to && from < track.to;
    return reaches ? { here, kind: 'same' } : null;
  }
  const moved = found.find(({ difference }) => difference.kind === 'reordered')?.difference.here ?? null;
  const span = here ?? moved;
  const written = span === null ? '' : text.slice(span.start, span.end);
  return { here: span, kind: kind === 'case-or-punctuation' && written === baseWords ? 'same' : kind };
}

/** Equal for readings that are one: the same words, but where only case and punctuation differ the same marks too. */
function readingKey({ kind, here }: Share, words: string, wording: Wording | undefined): string {
  if (kind === 'case-or-punctuation' || here === null) return `${kind} ${words}`;
  const keys = wording?.words.filter((word) => word.start >= here.start && word.end <= here.end);
  return `${kind} ${keys?.map((word) => word.key).join(' ') ?? ''}`;
}
