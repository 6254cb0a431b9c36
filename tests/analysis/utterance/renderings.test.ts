import { describe, expect, it } from 'vitest';
import type { Rendering, Utterance } from '../../../src/model/types.ts';
import { derivedFrom, utterancesOf } from './quoted.ts';

const report = 'The inspection took place in March, and the report is on file for all to read.';

/** The only utterance, and its differences as words: what the fullest wording has, and what this one. */
function only(utterances: readonly Utterance[]) {
  expect(utterances).toHaveLength(1);
  const { renderings } = utterances[0]!;
  const fullest = renderings[0]!;
  const told = ({ words, differences }: Rendering) =>
    differences.map(({ kind, base, here }) => [
      kind,
      base && fullest.words.slice(base.start, base.end),
      here && words.slice(here.start, here.end),
    ]);
  return { renderings, told: new Map(renderings.map((one) => [one.article, told(one)])) };
}

describe('the renderings of an utterance', () => {
  it('are compared with the fullest, which the first in the corpus is where two are equally full', () => {
    const changed = report.replace('March', 'spring');
    const { renderings, told } = only(
      utterancesOf({ a: ['the report is on file'], b: [report], c: [changed] }),
    );
    expect(renderings.map(({ article, relation }) => [article, relation])).toEqual([
      ['b', 'same'],
      ['c', 'changed'],
      ['a', 'part'],
    ]);
    expect(told.get('c')).toEqual([['changed', 'March', 'spring']]);
    expect(told.get('a')).toEqual([]);
  });

  it('say which words are cut, and whether an ellipsis tells so', () => {
    const { told } = only(
      utterancesOf({
        a: [report],
        b: ['The inspection took place… and the report is on file for all to read.'],
        c: ['The inspection took place, and the report is on file for all to read.'],
      }),
    );
    expect(told.get('b')).toEqual([['marked-cut', 'in March', null]]);
    expect(told.get('c')).toEqual([['unmarked-cut', 'in March', null]]);
  });

  it('share a number where case and punctuation alone are different, and where one is a part of the other', () => {
    const { renderings } = only(
      utterancesOf({
        a: [report],
        b: [report.replace('March,', 'MARCH')],
        c: ['the report is on file for all'],
        d: [report.replace('all', 'everybody')],
      }),
    );
    expect(Object.fromEntries(renderings.map(({ article, wording }) => [article, wording]))).toEqual({
      ...{ a: 0, b: 0, c: 0, d: 1 },
    });
    expect(renderings.find(({ article }) => article === 'b')?.relation).toBe('case-or-punctuation');
  });

  it('are of the words said, without who is named between them', () => {
    const [utterance] = utterancesOf({ a: [{ words: report, kind: 'mixed' }] });
    expect(utterance?.renderings[0]).toMatchObject({ words: report, exact: report, relation: 'same' });
  });
});

describe('an article that has its text from another one', () => {
  const longer = report.replace('for all to read', 'for absolutely all of us to read at home');

  it('is never what the others are compared with, however full its wording', () => {
    const quoted = { a: [report], b: [longer] };
    expect(only(utterancesOf(quoted)).renderings[0]?.article).toBe('b');
    const { renderings, told } = only(utterancesOf(quoted, [derivedFrom('a', 'b')]));
    expect(renderings[0]?.article).toBe('a');
    expect(told.get('b')?.map(([kind]) => kind)).toContain('added');
  });

  it('is the fullest where the article it has its text from does not quote the saying', () => {
    expect(
      only(utterancesOf({ b: [longer], c: [report] }, [derivedFrom('a', 'b')])).renderings[0]?.article,
    ).toBe('b');
  });

  it('has added what it puts between the marks before and behind what its source quotes', () => {
    const quoted = {
      a: ['the report is on file for all to read'],
      b: ['the secret report is on file for all to read'],
    };
    const behind = { ...quoted, b: ['the report is on file for all to read in the library'] };
    const { told } = only(utterancesOf(behind, [derivedFrom('a', 'b')]));
    expect(told.get('b')).toEqual([['added', null, 'in the library']]);
    expect(only(utterancesOf(quoted, [derivedFrom('a', 'b')])).told.get('b')).toEqual([
      ['added', null, 'secret'],
    ]);
  });

  it('has not added what an article of another source quotes as well', () => {
    const quoted = {
      a: ['the report is on file for all to read'],
      b: ['the report is on file for all to read in the library'],
      c: ['the report is on file for all to read in the library'],
    };
    const { renderings, told } = only(utterancesOf(quoted, [derivedFrom('a', 'b')]));
    expect(renderings[0]?.article).toBe('c');
    expect(told.get('b')).toEqual([]);
  });
});
