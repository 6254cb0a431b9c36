import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/analysis/coverage.ts';
import { statusOf } from '../../src/analysis/status.ts';
import type { Context, Evidence, Position, Stance, Voice } from '../../src/model/types.ts';

let count = 0;
function evidence(article: string, voice: Voice): Evidence {
  count += 1;
  return {
    id: `e${count}`,
    article,
    start: count,
    end: count + 1,
    exact: 'x',
    prefix: '',
    suffix: '',
    quotation: null,
    block: 0,
    voice,
    quoted: [],
    said: null,
  };
}
const says = (id: string, stance: Stance, ...articles: string[]): Position => ({
  holder: { kind: 'speaker', id },
  stance,
  evidence: articles.map((article) => evidence(article, 'quoted')),
  note: null,
});
const states = (article: string, stance: Stance): Position => ({
  holder: { kind: 'article', id: article },
  stance,
  evidence: [evidence(article, 'own-voice')],
  note: null,
});
const context = (article: string, stance: Stance | null): Context => ({
  evidence: evidence(article, 'paraphrased'),
  stance,
  source: 'analysts',
  note: null,
});

describe('statusOf', () => {
  it('is disputed where one speaker asserts and another denies or questions', () => {
    expect(statusOf([says('a', 'asserts', 'x'), says('b', 'questions', 'x')], [])).toBe('disputed');
  });

  it('is conflicting where only outlets, context or one speaker differ', () => {
    expect(statusOf([says('a', 'asserts', 'x'), says('a', 'denies', 'y')], [])).toBe('conflicting-reports');
    expect(statusOf([states('x', 'asserts'), states('y', 'denies')], [])).toBe('conflicting-reports');
    expect(statusOf([says('a', 'asserts', 'x')], [context('y', 'denies')])).toBe('conflicting-reports');
  });

  it('is undisputed otherwise: qualifying and reporting are no dispute', () => {
    expect(statusOf([says('a', 'asserts', 'x'), says('b', 'qualifies', 'x')], [context('x', null)])).toBe(
      'undisputed',
    );
    expect(statusOf([says('a', 'denies', 'x')], [])).toBe('undisputed');
  });
});

describe('coverageOf', () => {
  const positions = [says('a', 'asserts', 'both', 'one-sided'), says('b', 'denies', 'both', 'other-side')];
  const byArticle = (list = positions, extra: Context[] = []) =>
    Object.fromEntries(
      coverageOf(['both', 'one-sided', 'other-side', 'none'], list, extra).map((item) => [
        item.article,
        item,
      ]),
    );

  it('tells for every article how it carries the claim and whether it carries a rebuttal', () => {
    const coverage = byArticle();
    expect(coverage['both']?.treatments).toEqual(['quoted', 'rebuttal-carried']);
    expect(coverage['one-sided']?.treatments).toEqual(['quoted']);
    expect(coverage['other-side']?.treatments).toEqual(['rebuttal-carried']);
    expect(coverage['none']?.treatments).toEqual(['not-found']);
  });

  it('finds the article that carries the claim without the rebuttal others carry', () => {
    const coverage = byArticle();
    expect(Object.values(coverage).filter((item) => item.rebuttalMissing)).toEqual([coverage['one-sided']]);
  });

  it('misses no rebuttal where nobody carries one, or only an outlet states otherwise', () => {
    expect(byArticle([says('a', 'asserts', 'one-sided')])['one-sided']?.rebuttalMissing).toBe(false);
    expect(byArticle([states('both', 'asserts'), states('none', 'denies')])['both']?.rebuttalMissing).toBe(
      false,
    );
  });

  it('counts independent evidence against the claim as a rebuttal', () => {
    const coverage = byArticle([says('a', 'asserts', 'both', 'one-sided')], [context('both', 'denies')]);
    expect(coverage['both']?.treatments).toContain('rebuttal-carried');
    expect(coverage['one-sided']?.rebuttalMissing).toBe(true);
  });

  it('finds an outlet that states the claim and doubts it in one article', () => {
    expect(
      byArticle([states('both', 'asserts'), states('both', 'questions')])['both']?.contradictsItself,
    ).toBe(true);
    expect(byArticle()['both']?.contradictsItself).toBe(false);
  });
});
