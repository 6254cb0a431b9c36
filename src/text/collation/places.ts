import type { Comparison, TextDifference, TextDifferenceKind, Wording } from './types.ts';
import { gravity } from './gravity.ts';

/**
 * A place of the base between two of its positions. Word w begins at position 2w + 1 and ends at 2w + 2; words that only a
 * witness has stand where a word ends, or at 0, before all: such a place is empty, `from` equals `to`.
 */
export interface Place {
  from: number;
  to: number;
}

/** A witness as it lies along the base. */
export interface Track {
  /** Positions in the base that the witness reaches from and to. */
  from: number;
  to: number;
  /** For each of its words the position in the base where it stands, in order; -1 for words beyond the base, or moved away. */
  positions: Int32Array;
  places: { place: Place; difference: TextDifference }[];
}

/** Lays a witness along the base by its comparison. */
export function toTrack(base: Wording, here: Wording, comparison: Comparison): Track {
  const baseAt = indexOf(base);
  const hereAt = indexOf(here);
  const positions = Int32Array.from(comparison.baseOf, (word) => (word < 0 ? -1 : 2 * word + 1));
  const moved = comparison.differences.filter((difference) => difference.kind === 'reordered');
  for (const { here: span } of moved) {
    if (span !== null) positions.fill(-1, hereAt(span.start), hereAt(span.end));
  }
  const places = comparison.differences.map((difference) => {
    const { base: ours, here: theirs } = difference;
    const place =
      ours === null
        ? insertion(positions, theirs === null ? 0 : hereAt(theirs.start))
        : { from: 2 * baseAt(ours.start) + 1, to: 2 * baseAt(ours.end) };
    return { place, difference };
  });
  for (const { place, difference } of places) {
    if (
      difference.here === null ||
      difference.kind === 'reordered' ||
      difference.kind === 'case-or-punctuation'
    )
      continue;
    // Its words all stand at one place, wherever they may be within it.
    positions.fill(place.from, hereAt(difference.here.start), hereAt(difference.here.end));
  }
  const reached = [...positions].filter((at) => at >= 0);
  // A matched word's position is where it begins; it reaches to where it ends.
  let from = reached.reduce((least, at) => Math.min(least, at), Infinity);
  let to = reached.reduce((most, at) => Math.max(most, at + (at % 2)), -1);
  for (const { place, difference } of places) {
    if (difference.kind === 'reordered') continue;
    from = Math.min(from, place.from);
    to = Math.max(to, place.to);
  }
  return { from, to, positions, places };
}

/** Behind the base word that the nearest word before renders; else before the one that the next renders. */
function insertion(positions: Int32Array, at: number): Place {
  for (let word = at - 1; word >= 0; word -= 1) {
    const position = positions[word] ?? -1;
    if (position >= 0) return { from: position + (position % 2), to: position + (position % 2) };
  }
  const next = positions.subarray(at).find((position) => position > 0) ?? 1;
  return { from: next - (next % 2), to: next - (next % 2) };
}

/** Index of the first word that begins at an offset or behind it: of a word by its start, past it by its end. Binary search. */
function indexOf({ words }: Wording): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * All tracks' places, those that overlap made one. Places of mere case and punctuation never widen a graver one: they keep to
 * what is left between.
 */
export function mergePlaces(tracks: readonly Track[]): Place[] {
  const all = tracks.flatMap((track) => track.places);
  const grave = unite(all.filter(({ difference }) => isGrave(difference.kind)).map(({ place }) => place));
  const slight = all
    .filter(({ difference }) => !isGrave(difference.kind))
    .flatMap(({ place }) => without(place, grave));
  return [...grave, ...unite(slight)].sort(inOrder);
}

function isGrave(kind: TextDifferenceKind): boolean {
  return gravity.indexOf(kind) > 0;
}

function inOrder(a: Place, b: Place): number {
  return a.from - b.from || a.to - b.to;
}

function unite(places: readonly Place[]): Place[] {
  const united: Place[] = [];
  for (const place of [...places].sort(inOrder)) {
    const last = united.at(-1);
    const same = last?.from === place.from && last.to === place.to;
    if (last !== undefined && (same || place.from < last.to)) last.to = Math.max(last.to, place.to);
    else united.push({ ...place });
  }
  return united;
}

/** The words of `place` outside of `others` (in order), as one place or more. */
function without(place: Place, others: readonly Place[]): Place[] {
  const left: Place[] = [];
  let from = place.from;
  for (const other of others) {
    if (other.to <= from || other.from >= place.to) continue;
    if (other.from > from) left.push({ from, to: other.from === other.to ? other.from : other.from - 1 });
    from = other.to + 1;
  }
  if (from < place.to) left.push({ from, to: place.to });
  return left;
}
