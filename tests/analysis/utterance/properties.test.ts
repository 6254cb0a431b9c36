import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtterances } from '../../../src/analysis/utterances.ts';
import type { Quoted } from './quoted.ts';
import { articlesOf, partition, utterancesOf } from './quoted.ts';

/** Sentences that have next to no word in common, so that who reads them knows which quotations are one. */
const sentences = [
  'The inspection took place in March, and the report is on file for all to read.',
  'Our harbour gets two new ferries, which the islanders wanted since last winter.',
  'Nobody voted against a cheaper school bus when parents asked about money.',
  'Three bakers opened small shops near that old railway station after Easter.',
] as const;

/** A whole sentence, most of it, or the sentence with one word cut or replaced. */
const alterations = [
  (words: readonly string[]) => words,
  (words: readonly string[]) => words.slice(0, -2),
  (words: readonly string[]) => words.slice(2),
  (words: readonly string[]) => words.toSpliced(6, 1),
  (words: readonly string[]) => words.toSpliced(6, 1, 'whatever'),
  (words: readonly string[]) => words.map((word) => word.toUpperCase()),
];

const simple = tuple(constantFrom(...sentences), constantFrom(...alterations)).map(([sentence, alter]) => ({
  sentence,
  words: alter(sentence.split(' ')).join(' '),
}));
/** Up to six articles; each prints some of the sentences once. */
const corpus = array(
  array(simple, { minLength: 1, maxLength: 4 }).map((list) =>
    list.filter(({ sentence }, at) => list.findIndex((other) => other.sentence === sentence) === at),
  ),
  { minLength: 1, maxLength: 6 },
);

const anything = record({
  words: array(constantFrom(...sentences.join(' ').split(' '), '…', '“', '!'), {
    minLength: 1,
    maxLength: 12,
  }).map((words) => words.join(' ')),
  speaker: constantFrom('ferrant', 'calloway', null),
  day: option(
    integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
    { nil: undefined },
  ),
  kind: constantFrom('direct', 'mixed', 'indirect'),
  block: constantFrom('paragraph', 'headline'),
}).map(({ day, ...rest }): Quoted => ({ ...rest, ...(day === undefined ? {} : { day }) }));
const anyCorpus = array(array(anything, { maxLength: 5 }), { maxLength: 6 });

const named = <Item>(lists: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(lists.map((list, index) => [`a${index}`, list]));

describe('grouping', () => {
  it('puts together all wordings of each of some sentences, and nothing else', () => {
    assert(
      property(corpus, (lists) => {
        const said = new Map<string, string>(
          lists.flatMap((list, article) =>
            list.map(({ sentence }, at) => [`a${article} q${at + 1}`, sentence] as const),
          ),
        );
        const groups = partition(utterancesOf(named(lists.map((list) => list.map(({ words }) => words)))));
        const found = groups.map((group) => new Set(group.map((name) => said.get(name))).size);
        expect(found).toEqual(groups.map(() => 1));
        expect(groups).toHaveLength(new Set(said.values()).size);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the articles', () => {
    const ordered = corpus.chain((lists) => {
      const entries = Object.entries(named(lists.map((list) => list.map(({ words }) => words))));
      return tuple(
        constantFrom(entries),
        shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      );
    });
    assert(
      property(ordered, ([entries, shuffled]) => {
        expect(partition(utterancesOf(Object.fromEntries(shuffled)))).toEqual(
          partition(utterancesOf(Object.fromEntries(entries))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives every quotation in marks exactly one utterance, whatever the quotations are, and indirect speech none', () => {
    assert(
      property(anyCorpus, (lists) => {
        const articles = articlesOf(named(lists));
        const utterances = toUtterances(articles);
        const places = utterances.flatMap(({ id, renderings }) =>
          renderings.map(({ article, quotation }) => `${article} ${quotation} ${id}`),
        );
        const expected = articles.flatMap(({ id, quotations }) =>
          quotations
            .filter(({ kind }) => kind !== 'indirect')
            .map((quotation) => `${id} ${quotation.id} ${quotation.utterance}`),
        );
        expect(places.sort()).toEqual(expected.sort());
        const ids = utterances.flatMap(({ id, aliases }) => [id, ...aliases]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });

  it('compares all renderings with the first, every difference inside the words of the two', () => {
    assert(
      property(anyCorpus, (lists) => {
        for (const { speaker, speakers, renderings } of utterancesOf(named(lists))) {
          expect(speakers[0] ?? null).toBe(speaker);
          expect(renderings[0]).toMatchObject({ wording: 0, sure: true, further: [0, 0] });
          for (const { words, differences } of renderings) {
            for (const { base, here } of differences) {
              if (base) expect(renderings[0]!.words.slice(base.start, base.end)).not.toBe('');
              if (here)
                expect(here.start >= 0 && here.start <= here.end && here.end <= words.length).toBe(true);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
