import { describe, expect, it } from 'vitest';
import { comparedArticles } from '../../src/model/compared-article.ts';
import { copied } from '../app/copied-bundle.ts';
import { quoted } from '../app/quoted-bundle.ts';

describe('what an article is compared by', () => {
  it('holds the words between marks, and no speech that is reported without them', () => {
    const [post, times] = [...comparedArticles(quoted)];
    expect(post!.quotations.map(({ words }) => words)).toContain('The bridge is safe,');
    expect(times!.quotations.map(({ words }) => words)).not.toContain('the bridge was safe');
    expect(times!.quotations.find(({ words }) => words === 'as solid as rock')?.speaker?.name).toBe(
      'Ada Linde',
    );
  });

  it('holds the claims that the article carries, and no others', () => {
    const [post, , unnamed] = [...comparedArticles(quoted)];
    expect(post!.claims.map(({ id }) => id)).toEqual(['bridge-closed', 'bridge-safe']);
    expect(unnamed!.claims).toEqual([]);
  });

  it('gives each side of a pair its own half of the passages, by block', () => {
    const [post, times] = [...comparedArticles(copied)];
    expect(post!.shared[0]).toMatchObject({
      with: 'island-times',
      passages: [{ block: 1, start: 0 }, { block: 2 }],
    });
    expect(times!.shared[0]!.passages.map(({ words }) => words)).toEqual([
      'Mayor calls bridge safe',
      'Ada Linde said the bridge was safe.',
    ]);
  });

  it('holds no word that the article does not publish', () => {
    const withheld = structuredClone(copied);
    const [post] = withheld.articles;
    post!.withheld = [{ start: 0, end: post!.text.length }];
    const [first] = [...comparedArticles(withheld)];
    expect(first!.quotations).toEqual([]);
    expect(first!.shared[0]!.passages.map(({ words }) => words)).toEqual([null, null]);
  });
});
