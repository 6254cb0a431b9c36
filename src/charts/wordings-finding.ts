import type { ChartTable } from './table.ts';
import { capitalize, counted, every } from './words.ts';
import type { WordingReading, WordingsInput } from './wordings.ts';
import { allOutlets, forksOf, isTrivial, toLine } from './wordings-line.ts';
import { foldWords, textOf } from './wordings-words.ts';

const VERBS: Record<WordingReading['kind'], [one: string, many: string]> = {
  same: ['prints', 'print'],
  'case-or-punctuation': ['writes', 'write'],
  'marked-cut': ['cuts', 'cut'],
  'unmarked-cut': ['leaves out', 'leave out'],
  changed: ['changes', 'change'],
  added: ['adds', 'add'],
  reordered: ['reorders', 'reorder'],
};

/** What a reading is called in the table. */
export const READING_WORDS: Record<WordingReading['kind'], string> = {
  same: 'fullest wording',
  'case-or-punctuation': 'case or punctuation',
  'marked-cut': 'cut, marked with an ellipsis',
  'unmarked-cut': 'cut, not marked',
  changed: 'words changed',
  added: 'words added',
  reordered: 'other order',
};

/** The picture in one sentence: how many wordings, and what most of the outlets that differ do. */
export function wordingsFinding(input: WordingsInput): string {
  const outlets = allOutlets(input).length;
  const forks = forksOf(toLine(input));
  const deviations = forks
    .flatMap(({ branches: [base, ...others] }) => others.map((reading) => ({ base, reading })))
    .sort((a, b) => b.reading.outlets.length - a.reading.outlets.length);
  const [most] = deviations;
  if (!most || deviations.every(({ reading }) => isTrivial(reading))) {
    const alike = most ? 'case and punctuation aside' : 'word for word';
    if (input.wordings > 1)
      return capitalize(
        `${counted(outlets, 'outlet')} print the same words, not all of them from beginning to end`,
      );
    return outlets === 1
      ? 'One outlet alone prints it'
      : capitalize(`${every(outlets, 'outlet')} print it alike, ${alike}`);
  }
  const { base, reading } = most;
  const count = reading.outlets.length;
  const verb = VERBS[reading.kind][count === 1 ? 0 : 1];
  const what = textOf(foldWords(reading.kind === 'added' ? reading.words : (base?.words ?? ''), 8)).replace(
    /[.,;:]+$/u,
    '',
  );
  const places = forks.length > 1 ? `, and words differ at ${counted(forks.length - 1, 'other place')}` : '';
  return `${capitalize(counted(input.wordings, 'wording'))}: ${counted(count, 'outlet')} ${verb} “${what}”${places}`;
}

/** A row for each place, reading and outlet. */
export function wordingsTable(input: WordingsInput): ChartTable {
  const caption = wordingsFinding(input);
  const columns = ['Fullest wording', 'Outlet', 'What it prints', 'Difference'];
  const places = input.stretches.filter(({ readings }) => readings.length > 1);
  const shown = places.length ? places : input.stretches.slice(0, 1);
  return {
    caption,
    columns,
    rows: shown.flatMap(({ words, readings }) =>
      readings.flatMap((reading) =>
        reading.outlets.map(({ short, href }) => [
          words || '(nothing)',
          { text: short, href },
          reading.words || '(left out)',
          READING_WORDS[reading.kind],
        ]),
      ),
    ),
  };
}

/** What the picture says of itself to a screen reader. */
export function wordingsDescription(input: WordingsInput): string {
  const forks = forksOf(toLine(input)).length;
  const parts = forks === 0 ? 'without branches' : `that parts at ${counted(forks, 'place')}`;
  return `The saying as one line ${parts}; beneath each wording the outlets that print it`;
}
