import type { Passage } from './passages.ts';

export interface WorstCase {
  name: string;
  /** Each is asked; the slowest counts. */
  queries: string[];
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Queries that a person can type, or paste, and that hurt engines; some made of the words most used in the passages. */
export function worstCases(passages: readonly Passage[]): WorstCase[] {
  const frequent = frequentWords(passages, 24);
  const long = (letter: string, at: number) => `${letter}${'aeiou'[at % 5]}`.repeat(15);
  const wholes = passages.toSorted((a, b) => b.text.length - a.text.length).slice(0, 5);
  return [
    { name: 'one letter', queries: letters },
    { name: 'two letters', queries: letters.flatMap((a) => letters.map((b) => a + b)) },
    { name: 'three letters, the frequent ones', queries: frequent.map((word) => word.slice(0, 3)) },
    {
      name: 'only small words',
      queries: ['the of and', 'the', 'to be or not to be', 'of the of the of the'],
    },
    { name: 'the 24 most frequent words', queries: [frequent.join(' '), `${frequent.join(' ')} `] },
    { name: 'the same, each misspelt', queries: [frequent.map((word) => misspelt(word)).join(' ')] },
    { name: '24 words of 30 letters', queries: [letters.slice(0, 24).map(long).join(' ')] },
    { name: 'one letter 400 times', queries: ['a'.repeat(400), 'e '.repeat(200)] },
    { name: 'the longest passages, pasted', queries: wholes.map(({ text }) => text) },
    {
      name: 'a phrase of frequent words',
      queries: ['"of the"', '"in the', `"${frequent.slice(0, 6).join(' ')}"`],
    },
    { name: 'without frequent words', queries: ['-the', '-the -of -and', 'said -the -a', '-"of the" war'] },
    {
      name: 'frequent endings',
      queries: ['qing', 'xtion', 'zzed the', 'aing bing cing ding', 'qally xness'],
    },
    {
      name: 'Chinese, Arabic, Cyrillic, Thai',
      queries: ['乌克兰军队被包围', 'أوكرانيا', 'войска окружены', 'ยูเครน'],
    },
    { name: 'emoji and combining marks', queries: ['🔥🔥🔥', '👩‍👩‍👧‍👦'.repeat(40), `e${'\u0301'.repeat(390)}`] },
    {
      name: 'punctuation',
      queries: ['"""""', '- - -', '.*(a+)+$', '\\', "''", ':::', '{}[]()', '"'.repeat(400)],
    },
    { name: 'numbers', queries: ['1', '20', '2022', '1 2 3 4 5 6 7 8 9 10 11 12', '1'.repeat(60)] },
    { name: 'line breaks and white space', queries: [' '.repeat(400), 'a\nb\tc', '\u00a0\u200b'] },
  ];
}

function frequentWords(passages: readonly Passage[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Array.from(counts)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word);
}

/** With its first two letters swapped, and longer by one, so that no short word is left as it was. */
function misspelt(word: string): string {
  return `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}s`;
}
