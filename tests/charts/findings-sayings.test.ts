import { describe, expect, it } from 'vitest';
import { outletStripsFinding, stripNotes } from '../../src/charts/outlet-strips-finding.ts';
import { pairFinding, reuseFinding, reuseTable } from '../../src/charts/reuse-finding.ts';
import { wordingsFinding, wordingsTable } from '../../src/charts/wordings-finding.ts';
import { toLine } from '../../src/charts/wordings-line.ts';
import { foldWords } from '../../src/charts/wordings-words.ts';
import { reuseStory } from './reuse-story.ts';
import { stripsStory } from './strips-story.ts';
import { NAMES, saying, STORIES } from './wordings-story.ts';

describe('the title of the wordings says how many there are and what most of those that differ do', () => {
  it.each([
    [
      'usual',
      'Three wordings: two outlets change “a collapse of our bridge”, and words differ at one other place',
    ],
    [
      'partial and long',
      'Two wordings: two outlets reorder “must be repaired first and”, and words differ at one other place',
    ],
    ['one wording', 'All three outlets print it alike, case and punctuation aside'],
    ['many outlets', 'Five wordings: 11 outlets change “a collapse”'],
  ] as const)('%s', (story, title) => {
    expect(wordingsFinding(STORIES[story])).toBe(title);
  });

  it('names what is added, not what it is added to', () => {
    const added = saying(NAMES.slice(0, 2), [
      'We wait',
      [
        ['same', '', [0]],
        ['added', 'for the ferries', [1]],
      ],
    ]);
    expect(wordingsFinding(added)).toBe('Two wordings: one outlet adds “for the ferries”');
  });
});

describe('the line of a saying', () => {
  const kinds = (...stretches: Parameters<typeof saying>[1]) =>
    toLine(saying(NAMES, stretches)).map(({ kind }) => kind);

  it('does not part where only case and punctuation differ, unless nothing else does', () => {
    const small: Parameters<typeof saying>[1][number] = [
      ['same', 'It', [0, 1, 2, 3]],
      ['case-or-punctuation', 'it', [4]],
    ];
    expect(kinds(small, 'rains.')).toEqual(['fork', 'run']);
    const large: typeof small = [
      ['same', 'rains', [0, 1]],
      ['changed', 'pours', [2, 3, 4]],
    ];
    expect(kinds(small, large, 'here.')).toEqual(['run', 'fork', 'run']);
  });

  it('says where a quotation begins late or ends early, and where it has a gap is only thinner', () => {
    const told = (outlets: number[], words: string) =>
      [['same', words, outlets]] as [['same', string, number[]]];
    expect(
      kinds(told([0, 1], 'We'), told([0], 'will'), told([0, 1, 2], 'stay'), told([0, 2], 'here')),
    ).toEqual(['run', 'run', 'begins', 'run', 'ends', 'run']);
  });

  it('keeps the full stop with the words before it, in each branch', () => {
    const parts = toLine(
      saying(NAMES.slice(0, 2), [
        'It',
        [
          ['same', 'rains', [0]],
          ['changed', 'pours', [1]],
        ],
        '.',
      ]),
    );
    expect(parts).toMatchObject([{ kind: 'run' }, { branches: [{ words: 'rains.' }, { words: 'pours.' }] }]);
  });

  it('folds the middle of what is long, and says how much of it', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    expect(foldWords(words, 6).map(({ text }) => text)).toEqual(['w0', 'w1', '[… 16 words]', 'w18', 'w19']);
    expect(foldWords(words, 20).some(({ ours }) => ours)).toBe(false);
  });

  it('has every reading of every outlet in its table', () => {
    expect(wordingsTable(STORIES.usual).rows).toContainEqual([
      'a collapse of our bridge',
      { text: 'Unnamed rewrite', href: '/articles/article-2/#p3:40-60' },
      'our crossing giving way',
      'words changed',
    ]);
  });
});

describe('a strip says in words how its outlet differs', () => {
  const { words, strips } = stripsStory([...NAMES, 'Sixth']);
  it.each([
    [0, ['word for word']],
    [1, ['5 words changed']],
    [2, ['4 words cut, not marked', 'case or punctuation']],
    [3, ['4 words cut, not marked', '6 words cut, marked', '2 words added', 'possibly the same']],
    [4, ['4 words in other order', 'two sentences joined', '7 words more around it']],
    [5, ['a part, word for word']],
  ])('%i', (index, notes) => {
    expect(stripNotes(strips[index]!, words).map(({ text }) => text)).toEqual(notes);
  });

  it('and the title how many do', () => {
    expect(outletStripsFinding({ words, strips })).toBe(
      'Four of six quotations differ from the fullest wording',
    );
    expect(outletStripsFinding({ words, strips: strips.slice(0, 1) })).toBe('One quotation of it alone');
    const alike = [strips[0]!, strips[5]!];
    expect(outletStripsFinding({ words, strips: alike })).toBe('Both quotations have the same words');
  });
});

describe('the title of shared text says how many articles are independent and who follows whom', () => {
  it('one pair', () => {
    const { articles, pairs, independent } = reuseStory();
    const title = 'Five articles, four independent: Unnamed rewrite follows Tide Times';
    expect(reuseFinding({ articles, pairs, independent })).toBe(title);
    expect(pairFinding(pairs[0]!, articles)).toBe(
      'Unnamed rewrite follows Tide Times; 27 of the 31 sentences of Unnamed rewrite stand in both',
    );
  });

  it('several pairs, a common source, and none', () => {
    const several = reuseStory(NAMES, [
      [1, 0, 'Harbour Press'],
      [3, 2],
    ]);
    expect(reuseFinding(several)).toBe(
      'Five articles, three independent: Tide Times and Gull or The Quay both follow Harbour Press, and one more pair shares text',
    );
    expect(reuseFinding(reuseStory(NAMES, []))).toBe(
      'Five articles, all independent: no two share text beyond quotations',
    );
  });

  it('lists those that share nothing too', () => {
    expect(reuseTable(reuseStory()).rows.map((row) => row[1])).toMatchObject([
      { text: 'Tide Times, which it follows' },
      ...Array.from({ length: 3 }, () => ({ text: 'no other' })),
    ]);
  });
});
