/**
 * How well the program finds quotations, as the method page shows it: measured on news articles that people annotated, held out
 * while the weights were learned (cross-validation) and learned from, with the commands below. Whoever changes the finding measures again and writes
 * the figures here; `null` is a figure that has not been measured yet.
 */
import type { Day } from '../../model/types.ts';

/** One row of the table. F1 (harmonic mean of precision and recall) or a share, in per cent. */
export interface MeasuredRate {
  what: string;
  /** What counts as right. */
  counts: string;
  unseen: number | null;
  tuned: number | null;
  /** Two people who annotated the same articles, one scored against the other. */
  people: number | null;
}

export const MEASURED_RATES: {
  command: string;
  gold: { name: string; address: string };
  measured: Day | null;
  /** How many annotated articles each figure is over. */
  articles: { unseen: number | null; tuned: number | null };
  rates: readonly MeasuredRate[];
} = {
  command: 'npm run train:quotes -- GOLD PREDICTIONS, train:reported -- GOLD --check, eval:quotes -- GOLD',
  gold: { name: 'PolNeAR', address: 'https://github.com/networkdynamics/PolNeAR' },
  measured: '2026-11-22',
  articles: { unseen: 738, tuned: 738 },
  rates: [
    {
      what: 'Direct quotations',
      counts: 'exactly these words and the right speaker',
      unseen: 93.7,
      tuned: 95.9,
      people: 96.2,
    },
    {
      what: 'Direct quotations and fragments',
      counts: 'exactly these words and the right speaker',
      unseen: 88.9,
      tuned: 93.4,
      people: 95.0,
    },
    {
      what: 'All attributions, those without marks too',
      counts: 'half of the words in common',
      unseen: 73.4,
      tuned: 77.5,
      people: 81.8,
    },
    {
      what: 'Pronouns',
      counts: 'the right person for “he”, “she”, “they”: 150 of them, judged by us',
      unseen: 89.0,
      tuned: null,
      people: null,
    },
  ],
};
