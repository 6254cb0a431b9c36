/** Sayings in several wordings, as the collation hands them out. All of it is invented. */
import type { TextDifferenceKind } from '../../src/text/collation/types.ts';
import type { WordingReading, WordingsInput } from '../../src/charts/wordings.ts';

/** A reading as written in a story: kind, words, and which outlets print it. */
type Told = [kind: TextDifferenceKind | 'same', words: string, outlets: number[]];

/** A saying from its stretches; words that all of the outlets given print are a string. */
export function saying(
  names: readonly string[],
  told: readonly (string | Told[])[],
  direction: 'ltr' | 'rtl' = 'ltr',
): WordingsInput {
  const everybody = names.map((_, index) => index);
  const stretches = told.map((each, place) => {
    const readings = (typeof each === 'string' ? [['same', each, everybody] as Told] : each).map(
      ([kind, words, outlets]): WordingReading => ({
        kind,
        words,
        outlets: outlets.map((index) => ({
          id: `article-${index}`,
          short: names[index] ?? '',
          href: `/articles/article-${index}/#p3:${place * 40}-${place * 40 + 20}`,
          label: `${names[index]} prints: ${words || 'nothing here'}.`,
        })),
      }),
    );
    return { words: readings[0]?.words ?? '', readings };
  });
  const wordings = Math.max(
    ...stretches.map(({ readings }) => readings.filter(({ kind }) => kind !== 'case-or-punctuation').length),
  );
  return { stretches, wordings, direction };
}

export const NAMES = ['Tide Times', 'Gull or The Quay', 'Unnamed rewrite', 'Radio repost', 'Islander / Post'];

const FORTY = Array.from({ length: 40 }, (_, index) => `Outlet ${index + 1}`);
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const LONG = 'The Standing Committee on Bridges, Ferries and Other Crossings of the Outer Harbour';

export const STORIES = {
  usual: saying(NAMES, [
    'There is no danger of',
    [
      ['same', 'a collapse of our bridge', [0, 1, 3]],
      ['changed', 'our crossing giving way', [2, 4]],
    ],
    'and everybody on this island knows',
    [
      ['same', 'it,', [0, 2, 4]],
      ['case-or-punctuation', 'it:', [1, 3]],
    ],
    'but that is not',
    [
      ['same', 'as some people in Town Hall would like to have it', [0, 3, 4]],
      ['unmarked-cut', '', [2]],
      ['marked-cut', '', [1]],
    ],
    'a reason to wait.',
  ]),
  'partial and long': saying(NAMES, [
    [
      [
        'same',
        'We have always said, long before anybody else on this island took an interest in the state of it, and long before the committee met, that',
        [0],
      ],
    ],
    [['same', 'the northern pier', [0, 1, 2]]],
    [
      ['same', '', [0, 1]],
      ['added', 'of the old bridge', [2]],
    ],
    [
      ['same', 'must be repaired first and', [0, 1, 2]],
      ['reordered', 'first must be repaired and', [3, 4]],
    ],
    [['same', 'only then', [0, 1, 2, 3, 4]]],
    [['same', 'can the ferries return to it.', [0, 4]]],
  ]),
  'one wording': saying(NAMES.slice(0, 3), [
    'The ferries stay in the harbour',
    [
      ['same', 'today.', [0, 1]],
      ['case-or-punctuation', 'today!', [2]],
    ],
  ]),
  'many outlets': saying(FORTY, [
    'There is no danger of',
    [
      ['same', 'a collapse', numbers(0, 25)],
      ['changed', 'collapse', numbers(25, 36)],
      ['changed', 'the fall', [36, 37]],
      ['unmarked-cut', '', [38]],
      ['reordered', 'of a collapse no danger', [39]],
    ],
    ', and we know.',
  ]),
  'long names': saying(
    [LONG, 'Harlow', `${LONG} (second chamber)`],
    [
      'It is',
      [
        ['same', 'unterhafenfährgesellschaftsaufsichtsratsvorsitzendenstellvertreterlich', [0, 1]],
        ['changed', 'what we said', [2]],
      ],
      'and so on.',
    ],
  ),
  'right to left': saying(
    ['לשכת הנמל', 'مجلس الميناء', 'Harlow'],
    [
      'אין שום סכנה של',
      [
        ['same', 'קריסת הגשר שלנו', [0, 1]],
        ['changed', 'נפילת המעבר', [2]],
      ],
      'וכולם באי הזה יודעים את זה כבר שנים רבות.',
    ],
    'rtl',
  ),
  'without spaces': saying(
    ['港湾委員会', 'Harlow'],
    [
      '橋が崩れる危険はまったくないと私たちは前から何度もくり返し申し上げてきましたが、それを',
      [
        ['same', '町役場の人たち', [0]],
        ['changed', '役所', [1]],
      ],
      'は信じない。',
    ],
  ),
} satisfies Record<string, WordingsInput>;
