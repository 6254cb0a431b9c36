import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/analysis/blocks.ts';
import { quotedWords } from '../../../src/analysis/quotation/join.ts';
import { findQuotations } from '../../../src/analysis/quotations.ts';
import { speakerIndex } from '../../../src/analysis/speakers.ts';
import type { Span } from '../../../src/model/types.ts';

const speakers = speakerIndex({
  brandt: { name: 'Ada Brandt', aliases: ['the mayor'] },
  union: { name: 'Dockers’ union' },
});
const find = (text: string) => findQuotations(text, toBlocks(text), { article: 'a', speakers });

/** What quotations are made of, and what has broken programs: marks of every kind, line ends, odd characters. */
const pieces = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '‚',
    "''",
    '``',
    '`',
    '”,',
    '“‘',
    '’”',
    ',”',
    '.”',
    '?"',
    '="',
    '6’2”',
  ],
  ...[' ', '  ', '\u00a0', '\u200b', '\t', '\n', '\n', '\n\n', '\n\n', '\n“', '\n\n“', '\n\n‘', '\u2028'],
  ...[
    'Ada Brandt ',
    'the mayor ',
    'Mr. Odo Ferrant ',
    'she ',
    'He ',
    'the U.N. ',
    'dockers’ ',
    '’90s ',
    'rock ’n’ roll ',
  ],
  ...[
    'said ',
    'told reporters ',
    'according to ',
    'saying ',
    'that ',
    'added',
    'a b ',
    'It is over',
    'who ',
    'of the ',
    'and ',
  ],
  ...['. ', ', ', ': ', '— ', '…', '! ', '? ', '.', ',', '(', ')', '[', ']', '-', '/'],
  ...[
    '🙂',
    '𝒜',
    'e\u0301',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    'שלום ',
    '数 ',
    '\0',
    '\u0007',
    '\ud83d',
    '\udc00',
    '\ufeff',
  ],
  ...['READ MORE', 'Picture: AFP', 'By Ada Brandt', 'on Monday ', 'in a post on X '],
];
const text = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom('“', '”', '"', '‘', '’', "'", 'a', 's', ' ', '\n'),
      maxLength: 80,
    }),
  },
);
const runs = { numRuns: 400 };

const isInside = ({ start, end }: Span, outer: Span) =>
  start >= outer.start && start < end && end <= outer.end;

describe('whatever a text holds', () => {
  it('its quotations are slices of it, in order, none over another, and all of them say something', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { quotations, setOff } = find(text);
        const whole = { start: 0, end: text.length };
        let at = 0;
        for (const { start, end, exact, parts, mention, cue, clause, medium } of quotations) {
          expect(text.slice(start, end)).toBe(exact);
          expect(exact.trim()).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          for (const span of [mention, cue, clause, medium])
            if (span) expect(isInside(span, whole)).toBe(true);
          let inside = start;
          for (const part of parts ?? []) {
            expect(part.start >= inside && isInside(part, { start, end })).toBe(true);
            inside = part.end;
          }
        }
        at = 0;
        for (const span of setOff) {
          expect(isInside(span, whole) && span.start >= at).toBe(true);
          at = span.end;
          expect(quotations.some(({ start, end }) => start < span.end && span.start < end)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('words between marks are never marks and white space alone, and begin in their block', () => {
    fc.assert(
      fc.property(text, (text) => {
        const blocks = toBlocks(text);
        let at = 0;
        for (const { start, end, block, parts } of quotedWords(text, blocks)) {
          expect(parts[0]?.start).toBe(start);
          expect(parts.at(-1)?.end).toBe(end);
          expect(start).toBeGreaterThanOrEqual(Math.max(at, blocks[block]?.start ?? Infinity));
          at = end;
          for (const part of parts) expect(text.slice(part.start, part.end)).toMatch(/[^\s"“”„«»‘’‚'`]/);
        }
      }),
      runs,
    );
  });

  it('CR LF and LF give the same quotations at the same places', () => {
    fc.assert(
      fc.property(text, (text) => {
        const unix = text.replaceAll('\r', '');
        const dos = unix.replaceAll('\n', '\r\n');
        // Where each unit of `dos` stands in `unix`.
        const places = new Map<number, number>();
        for (let index = 0, place = 0; index <= dos.length; index += 1) {
          places.set(index, place);
          if (dos.charAt(index) !== '\r') place += 1;
        }
        const back = (span: Span | null) =>
          span && { start: places.get(span.start), end: places.get(span.end) };
        const facts = (source: string, map: (span: Span | null) => unknown) =>
          find(source).quotations.map(({ id, kind, speaker, exact, mention, cue, parts, ...span }) => ({
            ...{ id, kind, speaker, exact: exact.replaceAll('\r', ''), mention: map(mention), cue: map(cue) },
            ...{ at: map(span), parts: parts?.map(map) },
          }));
        expect(facts(dos, back)).toEqual(facts(unix, (span) => span && { start: span.start, end: span.end }));
      }),
      runs,
    );
  });

  it('reading it again, with another text in between, gives the same', () => {
    fc.assert(
      fc.property(text, text, (text, other) => {
        const first = find(text);
        find(other);
        expect(find(text)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe('time grows with the length of', () => {
  it.each([
    ['straight marks', '"'],
    ['opening marks', '“'],
    ['opening marks before words', '“a '],
    ['short quotations', '“a” '],
    ['single marks before words', '‘a '],
    ['nested marks', '“‘'],
    ['possessives', '‘dogs’ '],
    ['quotations on one line', '“We hold,” Ada Brandt said on Monday. '],
    ['lines that each open', '“It holds.\n\n'],
    ['lines of a post', 'a\n'],
  ])('%s', (_, piece) => {
    const begun = performance.now();
    quotedWords(piece.repeat(300_000 / piece.length), toBlocks(piece.repeat(300_000 / piece.length)));
    // A quadratic reading of 300,000 marks takes minutes.
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
