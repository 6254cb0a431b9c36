import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/model/types.ts';
import { coverageFinding, dayWords, listed, periodWords } from '../../src/app/wording.ts';

const cell = (treatments: Coverage['treatments'], rebuttalMissing = false): Coverage => ({
  article: 'a',
  treatments,
  evidence: [],
  rebuttalMissing,
  contradictsItself: false,
});

describe('the finding on coverage', () => {
  it('says how many articles carry a claim, and how many leave the rebuttal out', () => {
    const coverage = [cell(['quoted'], true), cell(['quoted', 'rebuttal-carried']), cell(['not-found'])];
    expect(coverageFinding(coverage)).toBe(
      'Two of the three articles carry it; one carries it without the rebuttal.',
    );
  });

  it('says so when all carry it and nothing is left out', () => {
    expect(coverageFinding([cell(['quoted']), cell(['own-voice'])])).toBe('Both articles carry it.');
  });

  it('says so when none does', () => {
    expect(coverageFinding([cell(['not-found']), cell(['not-found'])])).toBe(
      'No article of the two carries it.',
    );
  });
});

it('lists are read as a sentence has them', () => {
  expect(listed([])).toBe('');
  expect(listed(['Trump'])).toBe('Trump');
  expect(listed(['Trump', 'Putin', 'Rubio'])).toBe('Trump, Putin and Rubio');
});

it('days and periods are written out without a time zone moving them', () => {
  expect(dayWords('2025-03-14')).toBe('14 March 2025');
  expect(periodWords(['2025-03-14', '2025-03-15'])).toBe('14 to 15 March 2025');
  expect(periodWords(['2025-02-28', '2025-03-01'])).toBe('28 February 2025 to 1 March 2025');
  expect(periodWords(['2025-03-14', '2025-03-14'])).toBe('14 March 2025');
});
