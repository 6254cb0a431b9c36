/** An utterance's renderings laid side by side: where they differ, and what each has there. */
import type { Rendering, Span } from '../../model/types.ts';
import { collate } from '../../text/collation/collate.ts';
import { compareWordings } from '../../text/collation/compare.ts';
import type { Comparison, Reading, Segment, Wording } from '../../text/collation/types.ts';
import { readWording } from '../../text/collation/wording.ts';
import { overlaps } from '../../text/span.ts';
import { edgePlaces } from './wordings-edges.ts';
import { gravest } from './wordings.ts';
import type { ShownDifference, ShownReading, Hotspot, Collated, Place } from './wordings-shapes.ts';

/** Lays `renderings`, the fullest first, side by side. Those that are not sure are compared, but make no hotspots. */
export function collateRenderings(renderings: readonly Rendering[]): Collated {
  const wordings = renderings.map(({ words }) => readWording(words));
  const base = wordings[0]!;
  const comparisons = wordings.map((wording) => compareWordings(base, wording));
  const sure = [...renderings.keys()].filter((index) => renderings[index]!.sure);
  const segments = collate(
    base,
    sure.map((index) => ({ wording: wordings[index]!, comparison: comparisons[index]! })),
  ).map((segment) => ({
    ...segment,
    readings: segment.readings.map((reading) => ({
      ...reading,
      witnesses: reading.witnesses.map(({ index, here }) => ({ index: sure[index]!, here })),
    })),
  }));
  const compared = renderings.map((rendering, index) => {
    const comparison = comparisons[index]!;
    const own = wordings[index]!;
    return {
      reach: reachOf(comparison),
      fuller: hasWhatIsCut(rendering, comparison),
      differences: differencesOf(rendering, comparison, base, own),
    };
  });
  const edges = edgePlaces(base, renderings, compared);
  const places = [
    ...edges.filter((place) => place.base.start === 0),
    ...segments.map((segment) => placeOf(segment, renderings)),
    ...edges.filter((place) => place.base.start > 0),
  ];
  return { base, compared, stretches: places.map((place) => place.base), hotspots: signed(places) };
}

/** Those places at which somebody differs, with signs by which they are told apart. */
function signed(places: readonly Place[]): Hotspot[] {
  let numbers = 0;
  let letters = 0;
  return places.flatMap(({ base, readings }) => {
    const kind = gravest(readings.map((reading) => reading.kind));
    if (kind === null) return [];
    const sign = kind === 'case-or-punctuation' ? letterSign(letters++) : String((numbers += 1));
    return [{ sign, base, kind, readings }];
  });
}

/** Where the fullest wording is held to have left words out, others have them and it has not: they added nothing. */
function placeOf({ base, readings }: Segment, renderings: readonly Rendering[]): Place {
  const cut = renderings[0]!.differences.find(
    ({ base: there, here }) => there === null && here?.start === base.start && base.start === base.end,
  );
  const shown = readings.map((reading) => readingOf(reading, renderings));
  if (!cut) return { base, readings: shown };
  return {
    base,
    readings: shown.map((reading, index) => ({ ...reading, kind: index === 0 ? cut.kind : 'same' })),
  };
}

/** Did the comparison find words added that the rendering is not charged with? They are a cut of the fullest wording. */
function hasWhatIsCut({ differences }: Rendering, comparison: Comparison): boolean {
  const isCharged = (start: number) => differences.some(({ here }) => here?.start === start);
  return comparison.differences.some(
    ({ kind, here }) => kind === 'added' && here !== null && !isCharged(here.start),
  );
}

function readingOf({ words, kind, witnesses }: Reading, renderings: readonly Rendering[]): ShownReading {
  const splices = witnesses.some(({ index, here }) =>
    renderings[index]!.differences.some(
      (difference) =>
        difference.kind === 'splice' && difference.here && here && overlaps(difference.here, here),
    ),
  );
  return {
    words,
    kind: splices && kind !== 'same' ? 'splice' : kind,
    of: witnesses.map(({ index, here }) => [index, here]),
  };
}

/** `a` to `z`, then `aa`. */
function letterSign(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterSign(Math.floor(index / 26) - 1) + letter;
}

function reachOf({ baseOf }: Comparison): [number, number] {
  let [from, to] = [Infinity, 0];
  for (const word of baseOf) {
    if (word < 0) continue;
    from = Math.min(from, word);
    to = Math.max(to, word + 1);
  }
  return to === 0 ? [0, 0] : [from, to];
}

function differencesOf(
  { differences }: Rendering,
  { baseOf }: Comparison,
  base: Wording,
  own: Wording,
): ShownDifference[] {
  return differences
    .filter(({ kind }) => kind !== 'speaker')
    .map(({ kind, base: there, here }): ShownDifference => {
      const place = here ?? gapAt(there, baseOf, base, own);
      if (there) {
        const words = base.words.flatMap((word, index) => (overlaps(word, there) ? [index] : []));
        return { kind, base: there, here: place, at: words[0] ?? 0, count: words.length };
      }
      // Words are added before the base's word that the next of their neighbours renders.
      const next = own.words.findIndex((word, index) => word.start >= place.end && baseOf[index]! >= 0);
      return { kind, base: null, here: place, at: next < 0 ? base.words.length : baseOf[next]!, count: 0 };
    })
    .sort((a, b) => a.here.start - b.here.start || a.here.end - b.here.end);
}

/** Where in a rendering words are left out: behind the last word that renders one before them. */
function gapAt(left: Span | null, baseOf: Int32Array, base: Wording, own: Wording): Span {
  const first = left ? base.words.findIndex((word) => word.end > left.start) : 0;
  let [at, nearest] = [0, -1];
  for (const [index, word] of own.words.entries()) {
    const rendered = baseOf[index]!;
    if (rendered < first && rendered > nearest) [at, nearest] = [word.end, rendered];
  }
  return { start: at, end: at };
}
