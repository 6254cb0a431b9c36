import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/text/collation/collate.ts';
import { compareWordings } from '../../../src/text/collation/compare.ts';
import type { Segment } from '../../../src/text/collation/types.ts';
import { readWording } from '../../../src/text/collation/wording.ts';
import { inventedWords, strangers } from './invented.ts';

function collated(base: string, witnesses: readonly string[]): Segment[] {
  const ours = readWording(base);
  const theirs = witnesses.map(readWording);
  return collate(
    ours,
    theirs.map((wording) => ({ wording, comparison: compareWordings(ours, wording) })),
  );
}

/** Segments as a reader would note them: the base's words, then each other reading with its witnesses. */
function noted(base: string, witnesses: readonly string[]): string[] {
  return collated(base, witnesses)
    .filter((segment) => segment.readings.length > 1)
    .map(({ readings }) =>
      readings
        .map(({ kind, words, witnesses: who }) =>
          `${kind} “${words}” ${who.map(({ index }) => index).join('')}`.trim(),
        )
        .join(' / '),
    );
}

describe('collate', () => {
  it('makes one place of differences that overlap, with one reading for equal words', () => {
    const base = 'Nobody will close the old bridge before the winter';
    expect(
      noted(base, [
        'Nobody will shut the old bridge before the winter',
        'Nobody will shut, the old bridge before spring',
        'Nobody will close the old bridge',
        'before the winter',
      ]),
    ).toEqual(['same “close” 2 / changed “shut” 01', 'same “the winter” 03 / changed “spring” 1']);
  });

  it('keeps readings of the same words in other case apart, as one kind that can be hidden', () => {
    expect(
      noted('we want peace now', ['we WANT PEACE now', 'we want quiet now', 'we want peace now']),
    ).toEqual([
      'same “want” 12 / case-or-punctuation “WANT” 0',
      'same “peace” 2 / case-or-punctuation “PEACE” 0 / changed “quiet” 1',
    ]);
  });

  it('shows added words at an empty stretch between two words of the base', () => {
    const base = 'we will rebuild the bridge';
    const segments = collated(base, ['we will never rebuild the bridge', 'will rebuild', 'the bridge']);
    const added = segments.find(({ readings }) => readings.length > 1);
    expect(added?.base).toEqual({ start: 7, end: 7 });
    expect(added?.readings).toEqual([
      { words: '', kind: 'same', witnesses: [{ index: 1, here: null }] },
      { words: 'never', kind: 'added', witnesses: [{ index: 0, here: { start: 8, end: 13 } }] },
    ]);
  });

  it('shows a cut as an empty reading, marked and unmarked ones apart', () => {
    const base = 'He lied about the ferry and the tolls and the cost';
    expect(
      noted(base, ['He lied about the ferry and the cost', 'He lied about the ferry… and the cost']),
    ).toEqual(['same “and the tolls” / unmarked-cut “” 0 / marked-cut “” 1']);
  });

  it('has one stretch where nobody differs, and one for a base without words', () => {
    expect(collated('The bridge is safe.', ['bridge is'])).toEqual([
      {
        base: { start: 0, end: 19 },
        readings: [
          {
            words: 'The bridge is safe.',
            kind: 'same',
            witnesses: [{ index: 0, here: { start: 0, end: 9 } }],
          },
        ],
      },
    ]);
    expect(collated('…', [])).toEqual([
      { base: { start: 0, end: 1 }, readings: [{ words: '…', kind: 'same', witnesses: [] }] },
    ]);
  });

  it('makes up the whole base, and shows every word of a witness once and in order', () => {
    const edit = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('cut', 'change', 'add', 'case', 'ellipsis'),
      length: fc.integer({ min: 1, max: 3 }),
    });
    const apply = (
      words: string[],
      { at, kind, length }: { at: number; kind: string; length: number },
    ): string[] => {
      const from = at % words.length;
      const rest = [words.slice(0, from), words.slice(from + length)] as const;
      const loud = words.slice(from, from + length).map((word) => word.toUpperCase());
      const put: Record<string, string[]> = {
        cut: [],
        change: strangers.slice(0, length),
        add: [...strangers.slice(0, length), ...words.slice(from, from + length)],
        case: loud,
        ellipsis: ['…'],
      };
      return [...rest[0], ...(put[kind] ?? []), ...rest[1]];
    };
    fc.assert(
      fc.property(
        inventedWords(8, 24),
        fc.array(fc.array(edit, { minLength: 0, maxLength: 3 }), { minLength: 0, maxLength: 4 }),
        (words, edits) => {
          const base = words.join(' ');
          const witnesses = edits.map((list) => list.reduce(apply, words).join(' '));
          const segments = collated(base, witnesses);
          expect(segments.map((segment) => base.slice(segment.base.start, segment.base.end)).join('')).toBe(
            base,
          );
          for (const { base: span, readings } of segments) {
            expect(readings[0]?.words).toBe(base.slice(span.start, span.end));
            for (const { words: written, witnesses: who } of readings.slice(1)) {
              const [first] = who;
              const text = witnesses[first?.index ?? 0] ?? '';
              expect(first?.here == null ? '' : text.slice(first.here.start, first.here.end)).toBe(written);
            }
          }
          witnesses.forEach((text, index) => {
            const ours = readWording(base);
            const { differences, baseOf } = compareWordings(ours, readWording(text));
            if (differences.some(({ kind }) => kind === 'reordered')) return;
            const spans = segments
              .flatMap(({ readings }) => readings.flatMap((reading) => reading.witnesses))
              .flatMap((witness) => (witness.index === index && witness.here !== null ? [witness.here] : []));
            const shown = readWording(text).words.map(
              (word) => spans.filter((span) => span.start <= word.start && word.end <= span.end).length,
            );
            shown.forEach((times, word) => {
              const isDifferent = differences.some(({ here }) => {
                const at = readWording(text).words[word]?.start ?? 0;
                return here !== null && here.start <= at && at < here.end;
              });
              expect(times).toBe((baseOf[word] ?? -1) >= 0 || isDifferent ? 1 : 0);
            });
            expect(spans).toEqual([...spans].sort((a, b) => a.start - b.start));
          });
        },
      ),
    );
  });
});
