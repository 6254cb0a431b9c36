import { describe, expect, it } from 'vitest';
import { partition, utterancesOf } from './quoted.ts';

const report = 'The inspection took place in March, and the report is on file for all to read.';

describe('two like quotations', () => {
  it('of one article are two sayings, and what is like both keeps them apart', () => {
    const hall = 'There is no threat to our town hall in the valley this year.';
    const mill = 'There is no threat to our old mill in the valley this year.';
    expect(partition(utterancesOf({ a: [hall, mill], b: [hall], c: [mill] }))).toEqual([
      ['a q1', 'b q1'],
      ['a q2', 'c q1'],
    ]);
  });

  it('of one article are one where the second is in a headline, which says again what the text says', () => {
    const heading = {
      words: 'The inspection took place in March, and report is on file',
      block: 'headline' as const,
    };
    expect(utterancesOf({ a: [heading, report] })).toHaveLength(1);
  });

  it('of one article are one where it quotes a part again', () => {
    expect(utterancesOf({ a: [report, 'the report is on file for all to read'] })).toHaveLength(1);
  });

  it('that begin alike and go on otherwise are two', () => {
    const opening = 'We will not accept any deal that';
    expect(
      utterancesOf({
        a: [`${opening} leaves the islanders without a ferry in winter.`],
        b: [`${opening} was signed behind the back of the council.`],
      }),
    ).toHaveLength(2);
  });

  it('are one where other words stand for several of its own, one for one', () => {
    const said =
      'Most inspectors want to buy our heating before winter because most teachers will not accept their reckless prices.';
    const reworded =
      'Most auditors want to purchase our heating before winter because most teachers will not tolerate their careless prices.';
    const [only, ...rest] = utterancesOf({ a: [said], b: [reworded] });
    expect(rest).toEqual([]);
    expect(only?.renderings[1]?.relation).toBe('changed');
  });

  it('of which one negates the other are brought together, so that a reader sees it', () => {
    const [only, ...rest] = utterancesOf({
      a: ['The inspection was safe and the report is on file for all to read.'],
      b: ['The inspection was not safe and the report is on file for all to read.'],
    });
    expect(rest).toEqual([]);
    expect(only?.renderings.some(({ relation }) => relation === 'added' || relation === 'unmarked-cut')).toBe(
      true,
    );
  });
});

describe('two speakers', () => {
  const denial = {
    words: `It is a lie that ${report.replace('The', 'the')}`,
    speaker: 'calloway',
  };

  it('are one where articles give the very same words to either', () => {
    const [only, ...rest] = utterancesOf({
      a: [report],
      b: [report],
      c: [{ words: report, speaker: 'calloway' }],
    });
    expect(rest).toEqual([]);
    expect(only?.speaker).toBe('ferrant');
    expect(only?.speakers).toEqual(['ferrant', 'calloway']);
    expect(
      only?.renderings.map(({ differences }) => differences.some(({ kind }) => kind === 'speaker')),
    ).toEqual([false, false, true]);
  });

  it('are two where one takes up what the other said to deny it', () => {
    expect(partition(utterancesOf({ a: [report], b: [denial] }))).toEqual([['a q1'], ['b q1']]);
  });

  it('are two where an outlet quotes of the denial only what was denied', () => {
    const part = {
      words: 'the inspection took place in March, and the report is on file for all',
      speaker: 'calloway',
    };
    expect(partition(utterancesOf({ a: [report], b: [denial], c: [part] }))).toEqual([
      ['a q1'],
      ['b q1', 'c q1'],
    ]);
  });

  it('are two where they say few words alike, or many on other days', () => {
    const few = 'not safe at all';
    expect(utterancesOf({ a: [few], b: [{ words: few, speaker: 'calloway' }] })).toHaveLength(2);
    expect(
      utterancesOf({
        a: [{ words: report, day: '2025-03-01' }],
        b: [{ words: report, speaker: 'calloway', day: '2025-03-06' }],
      }),
    ).toHaveLength(2);
  });

  it('are one utterance without a speaker where only some articles name one', () => {
    const [only, ...rest] = utterancesOf({ a: [{ words: report, speaker: null }], b: [report] });
    expect(rest).toEqual([]);
    expect(only?.speaker).toBe('ferrant');
    expect(
      only?.renderings.flatMap(({ differences }) => differences.filter(({ kind }) => kind === 'speaker')),
    ).toEqual([]);
  });
});

describe('the same words another time', () => {
  const at = (day: string) => ({ words: report, day });

  it('are one for sure within days, and possibly one weeks later', () => {
    const sure = utterancesOf({ a: [at('2025-03-01')], b: [at('2025-03-06')] });
    expect(sure.flatMap(({ renderings }) => renderings.map((one) => one.sure))).toEqual([true, true]);
    const [only, ...rest] = utterancesOf({ a: [at('2025-03-01')], b: [at('2025-04-20')] });
    expect(rest).toEqual([]);
    expect(only?.renderings.map(({ sure }) => sure)).toEqual([true, false]);
  });

  it('are two where they are few, or several articles have either', () => {
    const few = (day: string) => ({ words: 'The report is on file.', day });
    expect(utterancesOf({ a: [few('2025-03-01')], b: [few('2025-04-20')] })).toHaveLength(2);
    const more = (day: string) => ({ words: 'The report is on file for all to read.', day });
    expect(utterancesOf({ a: [more('2025-03-01')], b: [more('2025-04-20')] })).toHaveLength(2);
  });
});
