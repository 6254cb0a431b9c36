import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/app/compare/compare-pair.ts';
import { differenceWords } from '../../../src/app/compare/difference-words.ts';
import { claimsFinding, pairFinding } from '../../../src/app/compare/finding.ts';
import type { ComparedClaim } from '../../../src/model/compared-article.ts';
import { article } from './articles.ts';

const NAMES: [string, string] = ['Post', 'Times'];
const words = ({ quotations }: { quotations: { words: string }[] }) => quotations.map((one) => one.words);

describe('two articles side by side', () => {
  it('tells what both print alike, what differs, and what only one has', () => {
    const a = article('a', [
      ['bridge', 'The bridge is safe, and it stays open.', 'Linde'],
      ['moons', 'as solid as rock', 'Linde'],
      ['toll', 'Nobody asked us about the toll.', 'Falk'],
    ]);
    const b = article('b', [
      ['moons', 'as solid as rock', 'Linde'],
      ['bridge', 'The bridge is sound, and it stays open.', 'Linde'],
      ['ferry', 'The ferry is late.', 'Falk'],
    ]);
    const compared = comparePair(a, b);
    expect(compared.shared.map(({ likeness }) => likeness)).toEqual(['differing', 'same']);
    expect(compared.unshared.map((groups) => groups.map(words))).toEqual([
      [['Nobody asked us about the toll.']],
      [['The ferry is late.']],
    ]);
    expect(pairFinding(compared, NAMES)).toBe(
      '2 quotations in both: 1 word for word and 1 worded differently; 1 only in Post, 1 only in Times.',
    );
  });

  it('marks the changed words on both sides, and nothing else', () => {
    const [wording] = comparePair(
      article('a', [['u', 'We support it, but there are questions to discuss.']]),
      article('b', [['u', 'We support it, but there are nuances to discuss.']]),
    ).shared;
    const marked = wording!.differing.map((stretches, side) =>
      stretches.map(({ start, end }) => wording!.quotations[side]!.words.slice(start, end)),
    );
    expect(marked).toEqual([['questions'], ['nuances']]);
    expect(differenceWords(wording!, NAMES)).toEqual(['words changed']);
  });

  it('says which of the two goes on longer, and keeps that apart from other words', () => {
    const [wording] = comparePair(
      article('a', [['u', 'treated with dignity in line with the law']]),
      article('b', [['u', 'in line with the law']]),
    ).shared;
    expect(wording!.likeness).toBe('further');
    expect(
      wording!.further[0].map(({ start, end }) => wording!.quotations[0].words.slice(start, end)),
    ).toEqual(['treated with dignity']);
    expect(differenceWords(wording!, NAMES)).toEqual(['Post quotes more of it']);
  });

  it('speaks of a cut in the shorter one, whichever side it stands on', () => {
    const long = 'The bridge is safe in all weathers and it stays open to carts.';
    const short = 'The bridge is safe and it stays open to carts.';
    const said = (one: string, two: string) => {
      const [wording] = comparePair(article('a', [['u', one]]), article('b', [['u', two]])).shared;
      return differenceWords(wording!, NAMES);
    };
    expect(said(long, short)).toEqual(['cut in Times, not marked']);
    expect(said(short, long)).toEqual(['cut in Post, not marked']);
  });

  it('pairs the sentences of a long speech by their words, not because the speech is one', () => {
    const compared = comparePair(
      article('a', [
        ['speech', 'He cannot leave this war because that would leave him with nothing.', 'Linde'],
        ['speech', 'the true state of his economy', 'Linde'],
      ]),
      article('b', [
        ['speech', 'He cannot get out of this war because then he will have nothing.', 'Linde'],
        ['speech', 'Everyone who has influence must take strong steps.', 'Linde'],
      ]),
    );
    expect(compared.shared.map(words)).toEqual([
      [
        'He cannot leave this war because that would leave him with nothing.',
        'He cannot get out of this war because then he will have nothing.',
      ],
    ]);
    expect(compared.unshared.map((groups) => groups.flatMap(words))).toEqual([
      ['the true state of his economy'],
      ['Everyone who has influence must take strong steps.'],
    ]);
  });

  it('sets two sentences beside the one quotation into which the other article joins them', () => {
    const compared = comparePair(
      article('a', [
        ['idea', 'The idea is right and we support it.', 'Linde'],
        ['nuances', 'We are in favour of it, but there are nuances.', 'Linde'],
      ]),
      article('b', [['idea+nuances', 'right and we support it... but there are nuances', 'Linde']]),
    );
    expect(compared.shared).toHaveLength(2);
    expect(compared.shared.map((wording) => differenceWords(wording, NAMES))).toEqual([
      expect.arrayContaining(['two sentences joined in Times']),
      expect.arrayContaining(['two sentences joined in Times']),
    ]);
    expect(compared.unshared).toEqual([[], []]);
  });

  it('names both where the same words are said to be of two people', () => {
    const compared = comparePair(
      article('a', [['u', 'a productive talk', 'Linde']]),
      article('b', [['u', 'a productive talk', 'Falk']]),
    );
    expect(differenceWords(compared.shared[0]!, NAMES)).toEqual([
      'other speaker: Linde in Post, Falk in Times',
    ]);
    expect(pairFinding(compared, NAMES)).toContain('1 said to be of another speaker');
  });

  it('does not take a missing speaker for another one', () => {
    const [wording] = comparePair(
      article('a', [['u', 'safe', 'Linde']]),
      article('b', [['u', 'safe']]),
    ).shared;
    expect(wording!.speakersDiffer).toBe(false);
  });

  it('sets claims beside each other, and counts those without their rebuttal', () => {
    const claim = (id: string, rebuttalMissing = false): ComparedClaim => ({
      ...{ id, label: id, rebuttalMissing },
      treatments: ['quoted'],
      contradictsItself: false,
      evidence: null,
    });
    const compared = comparePair(
      article('a', [], { claims: [claim('safe'), claim('open')] }),
      article('b', [], { claims: [claim('late'), claim('safe', true)] }),
    );
    expect(compared.claims.map(({ id, cells }) => [id, ...cells.map(Boolean)])).toEqual([
      ['safe', true, true],
      ['open', true, false],
      ['late', false, true],
    ]);
    expect(claimsFinding(compared, NAMES)).toBe(
      '1 claim in both; 1 only in Post, 1 only in Times; 1 without a rebuttal that another article carries.',
    );
  });

  it('keeps the halves of a shared passage together, in the order of the first article', () => {
    const passage = (text: string, block: number) => ({ words: text, block, start: 0, end: text.length });
    const compared = comparePair(
      article('a', [], { shared: [{ with: 'b', passages: [passage('later', 4), passage('earlier', 2)] }] }),
      article('b', [], { shared: [{ with: 'a', passages: [passage('LATER', 1), passage('EARLIER', 9)] }] }),
    );
    expect(compared.passages.map((pair) => pair.map((one) => one.words))).toEqual([
      ['earlier', 'EARLIER'],
      ['later', 'LATER'],
    ]);
  });

  it('loses no quotation and finds the same the other way round', () => {
    const told = fc.array(
      fc.tuple(
        fc.constantFrom('u', 'v', 'w', 'u+v'),
        fc.array(fc.constantFrom('bridge', 'safe', 'the', 'open', 'nobody', 'carts'), {
          minLength: 1,
          maxLength: 8,
        }),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(told, told, (one, two) => {
        const a = article(
          'a',
          one.map(([id, list]) => [id, list.join(' ')]),
        );
        const b = article(
          'b',
          two.map(([id, list]) => [id, list.join(' ')]),
        );
        const compared = comparePair(a, b);
        const back = comparePair(b, a);
        const shown = (side: 0 | 1) => [
          ...compared.shared.map(({ quotations }) => quotations[side].id),
          ...compared.unshared[side].flatMap(({ quotations }) => quotations.map(({ id }) => id)),
        ];
        expect([...new Set(shown(0))].sort()).toEqual(a.quotations.map(({ id }) => id).sort());
        expect([...new Set(shown(1))].sort()).toEqual(b.quotations.map(({ id }) => id).sort());
        expect(back.unshared[1].flatMap(({ quotations }) => quotations).length).toBe(
          compared.unshared[0].flatMap(({ quotations }) => quotations).length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
