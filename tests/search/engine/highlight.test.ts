import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/search/engine/highlight.ts';
import { readQuery } from '../../../src/search/engine/read-query.ts';
import { toWords } from '../../../src/search/words.ts';
import { SENTENCES } from './sentences.ts';

function marked(text: string, typed: string): string[] {
  return highlight(text, readQuery(typed)).map(({ start, end }) => text.slice(start, end));
}

describe('highlight', () => {
  it('marks whole words in spite of typos, case and accents', () => {
    expect(marked('Mélanie saw the Troops SURROUNDED.', 'melanie surounded trops ')).toEqual([
      'Mélanie',
      'Troops SURROUNDED',
    ]);
  });

  it('makes one mark of neighbours, punctuation between them included', () => {
    expect(marked('We said, “false and fabricated”, twice.', 'false and fabricated')).toEqual([
      'false and fabricated',
    ]);
    expect(marked('Moscow, Kyiv', 'kyiv moscow')).toEqual(['Moscow, Kyiv']);
    expect(marked('Moscow\nKyiv', 'kyiv moscow')).toEqual(['Moscow', 'Kyiv']);
  });

  it('marks small words only beside what was typed beside them', () => {
    const text = 'The treaty at the end of the summit is the aim.';
    expect(marked(text, 'treaty at the summit ')).toEqual(['treaty at the', 'the summit']);
    expect(marked(text, 'summit the ')).toEqual(['summit']);
  });

  it('marks small words when nothing else was typed or found', () => {
    expect(marked('It is what it is.', 'it is ')).toEqual(['It is', 'it is']);
    expect(marked('The ship sailed.', 'the harbour ')).toEqual(['The']);
  });

  it('prefers the very word to one that is only like it', () => {
    expect(marked('The form came from Kyiv.', 'form ')).toEqual(['form']);
    expect(marked('A note from Kyiv.', 'form ')).toEqual(['from']);
  });

  it('marks every word that an unfinished one begins', () => {
    expect(marked('Surrounded or not, they surround us.', 'surr')).toEqual(['Surrounded', 'surround']);
    expect(marked('Surrounded or not.', 'surr ')).not.toEqual([]);
  });

  it('marks the words of a phrase only where the phrase stands', () => {
    expect(marked('Kept quiet, he kept it quiet.', '"kept quiet"')).toEqual(['Kept quiet']);
    expect(marked('Kept it quiet.', '"kept quiet"')).toEqual([]);
  });

  it('marks what an index knows the words to mean, and takes its word for which are small', () => {
    const text = 'Zelenskyy spoke of war in May.';
    const knowledge = {
      likeness: (_: number, folded: string) => (['zelenskyy', 'war', 'may'].includes(folded) ? 0.95 : 0),
      isSmall: (typed: number) => typed === 1,
    };
    const marks = (typed: string) =>
      highlight(text, readQuery(typed), knowledge).map(({ start, end }) => text.slice(start, end));
    expect(marks('servant')).toEqual(['Zelenskyy', 'war', 'May']);
    expect(highlight(text, readQuery('servant'))).toEqual([]);
  });

  it('marks whole words, in order, never touching, whatever text and query are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...SENTENCES));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...SENTENCES).map((sentence) => sentence.slice(0, 30)),
    );
    fc.assert(
      fc.property(text, typed, (shown, query) => {
        const words = toWords(shown);
        const starts = new Set(words.map(({ start }) => start));
        const ends = new Set(words.map(({ end }) => end));
        let last = -1;
        for (const { start, end } of highlight(shown, readQuery(query))) {
          expect(starts.has(start) && ends.has(end)).toBe(true);
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('marks all of a text that is typed in full', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), (sentence) => {
        const query = readQuery(sentence);
        const unmarked = toWords(sentence).filter(
          ({ start, end }) =>
            !highlight(sentence, query).some((mark) => mark.start <= start && mark.end >= end),
        );
        expect(unmarked).toEqual([]);
      }),
    );
  });
});
