import { describe, expect, it } from 'vitest';
import type { ReuseReference } from '../../src/app/data/reuse-reference.ts';
import {
  chanceWords,
  groundWords,
  independenceFinding,
  independentCount,
  reuseFinding,
} from '../../src/app/reuse-words.ts';

const nameOf = (id: string) => ({ post: 'Post', copy: 'Copy', times: 'Times' })[id] ?? id;
const pair = (facts: Partial<ReuseReference> = {}): ReuseReference => ({
  articles: ['copy', 'post'],
  derived: 'copy',
  commonSource: null,
  confirmed: false,
  sentences: [
    { shared: 27, all: 31 },
    { shared: 28, all: 90 },
  ],
  ...facts,
});

describe('what is said of articles that share text', () => {
  it('counts the sentences of the one that follows', () => {
    expect(reuseFinding(pair(), nameOf)).toBe('Copy follows Post in 27 of 31 sentences');
    expect(reuseFinding(pair({ derived: 'post' }), nameOf)).toBe('Post follows Copy in 28 of 90 sentences');
  });

  it('takes no side where it is not known which came first', () => {
    expect(reuseFinding(pair({ derived: null, commonSource: 'Reuters' }), nameOf)).toBe(
      'Copy and Post share 27 of 31 and 28 of 90 sentences; both credit Reuters',
    );
  });

  it('says how many independent reports are left', () => {
    expect(independenceFinding(5, 4, [pair()], nameOf)).toBe(
      'Five articles, four independent reports: Copy follows Post in 27 of 31 sentences',
    );
    expect(independenceFinding(3, 3, [], nameOf)).toBe(
      'Three articles; no text found that two of them share',
    );
    expect(independentCount(4, 3)).toBe('4 articles, 3 independent');
    expect(independentCount(4, 4)).toBe('4 articles');
  });

  it('gives each ground as a sentence about the two', () => {
    const said = (ground: Parameters<typeof groundWords>[0]) => groundWords(ground, ['copy', 'post'], nameOf);
    expect(said({ kind: 'altered-quotations', article: 'copy', count: 1, witnesses: ['times'] })).toBe(
      'Copy has other words in 1 quotation, which Times prints as Post has it',
    );
    expect(said({ kind: 'altered-quotations', article: 'copy', count: 4, witnesses: ['times', 'x'] })).toBe(
      'Copy has other words in 4 quotations, which Times and x print as Post has them',
    );
    expect(said({ kind: 'contained', article: 'copy', share: 0.976 })).toBe('98% of Copy stands in Post');
    expect(said({ kind: 'published-later', article: 'copy', days: 1 })).toBe(
      'Copy was published 1 day later',
    );
  });

  it('rounds what chance explains', () => {
    expect(chanceWords(0.2, 30)).toMatch(/^By chance none of these 30 passages/);
    expect(chanceWords(2.6, 30)).toMatch(/^By chance about 3 of these 30 passages/);
  });
});
