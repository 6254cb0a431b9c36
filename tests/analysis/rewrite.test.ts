import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/node/check.ts';
import { fileEffects } from '../../src/node/effects.ts';
import type { Bundle, Rendering, Utterance } from '../../src/model/types.ts';

/**
 * Every quotation of the unnamed rewrite in the order of its text, found by reading it beside the BBC's article: how it
 * begins, how its counterpart begins, and whether its words are the `same` (case and marks aside), `altered`, or the same
 * and given to another `speaker`.
 */
const quotations: [rewrite: string, bbc: string, words: 'same' | 'altered' | 'speaker'][] = [
  ['good and productive', 'good and productive', 'same'],
  ['cautiously optimistic', 'cautious optimism', 'altered'],
  ['a very good opportunity to finally end', 'a very good chance that this horrible', 'altered'],
  ['play games', 'play games', 'same'],
  ['correct, and we support it', 'right and we support it', 'altered'],
  ['manipulative', 'manipulative', 'same'],
  ['Putin cannot get out of this war', 'Putin cannot exit this war', 'altered'],
  ['endless discussions', 'endless discussions', 'altered'],
  ['complete disregard', 'complete disregard', 'same'],
  ['not serious about peace', 'not serious about peace', 'same'],
  ['coalition of the willing', 'coalition of the willing', 'same'],
  ['strongly', 'strongly', 'same'],
  ['all those who can influence Russia', 'everyone who can influence Russia', 'altered'],
  ['lying about the true situation', 'Putin is lying about the real situation', 'altered'],
  ['the true state of his economy', 'the true state of his economy', 'same'],
  ['doing everything possible', 'doing everything possible', 'same'],
  ['have never been so close to peace', 'never been this close to peace', 'altered'],
  ['productive', 'productive', 'speaker'],
  ['putting pressure on Putin', 'putting pressure on Putin', 'speaker'],
  ['strongly urged', 'strongly requested', 'altered'],
  ['terrible massacre', 'horrible massacre', 'altered'],
  ['isolated', 'isolated', 'same'],
  ['false and fabricated', 'false and fabricated', 'same'],
  ['successfully regrouped', 'successfully regrouped', 'same'],
  ['There is no threat of our troops', 'There is no threat of encirclement', 'altered'],
  ['treated with dignity', 'dignity in line with', 'altered'],
  ['We are now studying and focusing', 'And we are now studying and looking', 'altered'],
  ['the only way to end this war', 'only way to end this war', 'altered'],
];
const rewrite = 'unnamed-rewrite';
const bbc = 'bbc-news-repost';
/** What says that the words between the marks are not the ones that were said. */
const altering = new Set<string>(['changed', 'added', 'reordered', 'unmarked-cut', 'splice']);

let bundle: Bundle;
/** The rewrite's renderings in the order of its text, with their utterances. */
let found: { rendering: Rendering; utterance: Utterance }[];
beforeAll(async () => {
  const checked = await check('seeds', fileEffects());
  if (checked.bundle === null) throw new Error('the seeds do not build');
  ({ bundle } = checked);
  const places = new Map(
    bundle.utterances.flatMap((utterance) =>
      utterance.renderings
        .filter(({ article }) => article === rewrite)
        .map((rendering) => [rendering.quotation, { rendering, utterance }] as const),
    ),
  );
  const article = bundle.articles.find(({ id }) => id === rewrite);
  found = (article?.quotations ?? []).flatMap(({ id }) => places.get(id) ?? []);
});

describe('the quotations of the rewrite', () => {
  it('are the ones a reader finds in it', () => {
    expect(found).toHaveLength(quotations.length);
    for (const [index, [words]] of quotations.entries()) {
      expect(found[index]?.rendering.words.startsWith(words), words).toBe(true);
    }
  });

  it.each(quotations.map(([words, counterpart, how], index) => ({ words, counterpart, how, index })))(
    '$words: $how',
    ({ counterpart, how, index }) => {
      const { rendering, utterance } = found[index]!;
      const isCounterpart = ({ article, words }: Rendering) =>
        article === bbc && words.startsWith(counterpart);
      const beside = utterance.renderings.find(isCounterpart);
      // Where the rewrite's own wording is the fullest, the other one is said to differ from it.
      const isFullest = utterance.renderings[0] === rendering;
      const kinds = [rendering, ...(isFullest && beside ? [beside] : [])].flatMap(({ differences }) =>
        differences.map(({ kind }) => kind),
      );
      expect(kinds.some((kind) => altering.has(kind))).toBe(how === 'altered');
      if (how !== 'same') expect(beside).toBeDefined();
      if (how === 'speaker') expect(kinds).toContain('speaker');
    },
  );

  it('show two sentences of Putin’s joined, as the article does that it follows', () => {
    const joined = found.find(({ rendering }) => rendering.words.startsWith('correct, and'))!;
    const spliced = joined.utterance.renderings.filter(({ relation }) => relation === 'splice');
    expect(spliced.map(({ article }) => article)).toEqual([bbc, rewrite]);
    for (const { words, differences } of spliced) {
      const { here } = differences.find(({ kind }) => kind === 'splice')!;
      expect(words.slice(here!.start, here!.end)).toBe('but there are nuances');
    }
  });
});
