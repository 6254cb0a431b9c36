import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from '../../src/search/engine/read-query.ts';
import { ask, FORMS, hitsOf, passages } from './build.ts';
import { SENTENCES } from './engine/sentences.ts';

/** Far above what an answer takes (single milliseconds), far below what a runaway would. */
const AT_ONCE = 400;

const odd = [
  'a'.repeat(10_000),
  'bridge '.repeat(1500),
  'the of in '.repeat(1000),
  '(a+)+$ [\\]{1,99999} .*'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(300),
  'الجسر '.repeat(500),
  '橋'.repeat(5000),
  '"'.repeat(5000),
  '-'.repeat(5000),
  '-"'.repeat(2000),
  '-bridge '.repeat(1000),
  `"${'the harbour '.repeat(800)}`,
  'e\u0301'.repeat(1000),
  '1 234 567 '.repeat(400),
  '\0\u202e\ufeff\ud800',
  '__proto__ constructor toString',
];

const typed = fc.oneof(
  ...(['grapheme', 'binary', 'binary-ascii', 'grapheme-composite'] as const).map((unit) =>
    fc.string({ unit, maxLength: 80 }),
  ),
  // Lone surrogates, joiners and marks among words that are found.
  fc
    .array(
      fc.constantFrom(
        'the ',
        'bridge',
        ' ferr',
        '"',
        '-',
        '“',
        '\ud800',
        '\udfff',
        '\u0301',
        '\u200d',
        '’s',
        '41,250',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: LONGEST_QUERY - 5, maxLength: LONGEST_QUERY + 5 }),
);

describe.each(FORMS)('whatever is typed into a search $form', ({ open }) => {
  const story = open(passages(SENTENCES));
  const long = open(passages(Array.from({ length: 50 }, () => SENTENCES.join(' '))));

  it.each(odd.map((text) => [text.slice(0, 20), text] as const))(
    '%j is answered at once',
    async (_, text) => {
      await long.search(ask('warm up'));
      const before = performance.now();
      const { shortened } = await long.search(ask(text));
      expect(performance.now() - before).toBeLessThan(AT_ONCE);
      expect(shortened).toBe(text.length > LONGEST_QUERY);
    },
  );

  it('is answered, and marks lie inside the text, whatever part is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.integer(), fc.double(), async (text, offset, limit) => {
        for (const hit of hitsOf(await story.search({ text, offset, limit }))) {
          for (const { start, end } of hit.highlights) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(hit.document.text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is answered at once in its longest forms', async () => {
    const longest = fc
      .array(fc.constantFrom(...SENTENCES.flatMap((sentence) => sentence.split(' '))), { minLength: 80 })
      .map((words) => words.join(' ').slice(0, LONGEST_QUERY));
    await fc.assert(
      fc.asyncProperty(fc.oneof(longest, typed), async (text) => {
        const before = performance.now();
        await story.search(ask(text));
        await story.facets(ask(text));
        expect(performance.now() - before).toBeLessThan(AT_ONCE);
      }),
      { numRuns: 60 },
    );
  });
});
