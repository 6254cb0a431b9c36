import { beforeAll, describe, expect, it } from 'vitest';
import { fileEffects } from '../../src/node/effects.ts';
import { readCorpus } from '../../src/node/read/read-corpus.ts';
import type { Agreement, Tally } from './left-out.ts';
import { bundleOf, leaveOut, precision, recall } from './left-out.ts';

/** What must hold of all five articles together; `npm run bench:check` prints what does. */
const floors = {
  matches: { precision: 0.98, recall: 0.95 },
  relations: { precision: 1, recall: 0.9 },
  speakers: { precision: 1, recall: 0.93 },
  claims: { precision: 0.95, recall: 0.7 },
  rebuttals: { precision: 0.9, recall: 0.5 },
} as const;

describe('each article of the corpus that ships, checked against the others', () => {
  let agreements: Agreement[];
  beforeAll(async () => {
    const { source } = await readCorpus('seeds', fileEffects());
    const whole = bundleOf(source!);
    agreements = whole.articles.map((article) => leaveOut(article, source!, whole));
  }, 60_000);

  it.each(Object.entries(floors))('agrees with what the whole corpus knows of its %s', (name, floor) => {
    const sum: Tally = { right: 0, missed: [], invented: [] };
    for (const agreement of agreements) {
      const { right, missed, invented } = agreement[name as keyof typeof floors];
      sum.right += right;
      sum.missed.push(...missed);
      sum.invented.push(...invented);
    }
    expect(precision(sum), sum.invented.join('\n')).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(sum), sum.missed.join('\n')).toBeGreaterThanOrEqual(floor.recall);
  });

  it('shows the rewrite beside the article whose text it tells again', () => {
    const rewrite = agreements.find(({ result }) => result.copied.some(({ share }) => share > 0.5));
    expect(rewrite?.result.copied[0]?.article.id).toBe('bbc-news-repost');
    expect(rewrite!.result.copied[0]!.passages.length).toBeGreaterThan(10);
  });
});
