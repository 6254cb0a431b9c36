import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ArticleEntry, CorpusEntry } from '../../../src/model/source.ts';
import type { Bundle, Reuse } from '../../../src/model/types.ts';
import { bundleOf } from '../corpus.ts';
import { original, ownReport, rewrite, unrelated, withAgencyParagraph } from './texts.ts';

const seeds = join(import.meta.dirname, '../../../seeds');

/** The five articles as a person who has confirmed nothing describes them. */
function fiveArticles(): Bundle {
  const corpus = parse(readFileSync(join(seeds, 'corpus.yaml'), 'utf8')) as CorpusEntry;
  for (const entry of Object.values(corpus.articles ?? {})) delete entry.basedOn;
  const files = readdirSync(join(seeds, 'articles'));
  const texts = files.map((file) => [file.slice(0, -4), readFileSync(join(seeds, 'articles', file), 'utf8')]);
  return bundleOf({ articles: Object.fromEntries(texts) as Record<string, string>, corpus });
}

function reuseOf(articles: Record<string, string>, entries: Record<string, ArticleEntry> = {}): Reuse[] {
  return bundleOf({ articles: { ...articles, unrelated }, corpus: { articles: entries } }).reuse;
}

describe('findReuse on the five articles', () => {
  const { reuse, articles } = fiveArticles();
  const [pair] = reuse;

  test('finds the rewrite, and no copying among outlets that quote the same speeches', () => {
    expect(reuse.map((one) => [...one.articles].sort())).toEqual([['bbc-news-repost', 'unnamed-rewrite']]);
  });

  test('finds by itself that the rewrite derives from the repost and not the other way round', () => {
    expect(pair).toMatchObject({ derived: 'unnamed-rewrite', commonSource: null, confirmed: false });
  });

  test('sets nearly every sentence of the rewrite beside one of the repost, ten times what topic explains', () => {
    const side = pair?.articles[0] === 'unnamed-rewrite' ? 0 : 1;
    expect(pair?.passages.length).toBeGreaterThanOrEqual(27);
    expect(pair?.shares[side]).toBeGreaterThan(0.9);
    expect(pair?.shares[side === 0 ? 1 : 0]).toBeLessThan(0.55);
    expect((pair?.byChance ?? Infinity) * 8).toBeLessThan(pair?.passages.length ?? 0);
  });

  test('names the articles that print the words which the rewrite changed', () => {
    const ground = pair?.grounds.find(({ kind }) => kind === 'altered-quotations');
    expect(ground).toMatchObject({ article: 'unnamed-rewrite' });
    expect(ground?.kind === 'altered-quotations' && ground.witnesses).toEqual(
      expect.arrayContaining(['irish-times', 'smh-or-the-age']),
    );
    expect(pair?.grounds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['quotations-without-marks', 'contained']),
    );
  });

  test('pairs the sentences that belong together', () => {
    const texts = pair?.articles.map((id) => articles.find((article) => article.id === id)?.text ?? '') ?? [];
    const beside = (words: string) => {
      const said = pair?.passages.map(({ spans }) =>
        spans.map(({ start, end }, side) => texts[side]?.slice(start, end) ?? ''),
      );
      return said?.find((both) => both.some((text) => text.includes(words)))?.join('\n');
    };
    expect(beside('every sinew')).toContain('every effort needs to be made');
    expect(beside('On Saturday, Sir Keir will host')).toContain('chair a video conference');
    expect(beside('Karoline Leavitt')).toContain('Karine Jean-Pierre');
    expect(beside('unconditional ceasefire')).toContain('"no conditions"');
  });
});

describe('findReuse', () => {
  test('finds a text told again sentence by sentence in other words', () => {
    const [pair, ...others] = reuseOf({ original, rewrite });
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ articles: ['original', 'rewrite'] });
    expect(pair?.passages.length).toBeGreaterThanOrEqual(7);
    expect(pair?.shares[1]).toBeGreaterThan(0.8);
  });

  test('takes two reports of one event with the same quotations for two', () => {
    expect(reuseOf({ original, ownReport })).toEqual([]);
  });

  test('holds a rewrite for derived where third articles print the words it changed', () => {
    const third = `Boat news\n\nThe director gave her reasons. “We have looked at every timetable and every boat, and none of them pays for itself,” she said.\n`;
    const [pair] = reuseOf({ original, rewrite, third });
    expect(pair?.derived).toBe('rewrite');
    expect(pair?.grounds).toContainEqual({
      kind: 'altered-quotations',
      article: 'rewrite',
      count: 1,
      witnesses: ['third'],
    });
    expect(pair?.grounds).toContainEqual({
      kind: 'quotations-without-marks',
      article: 'rewrite',
      count: 1,
    });
  });

  test('finds one paragraph of an agency in two outlets, and takes the agency for the source of both', () => {
    const [herald = '', courier = ''] = withAgencyParagraph;
    const [pair] = reuseOf({ herald, courier });
    expect(pair).toMatchObject({ derived: null, commonSource: 'Reuters' });
    expect(pair?.passages.map(({ likeness }) => likeness)).toContain(1);
    expect(pair?.grounds.filter(({ kind }) => kind === 'credit')).toHaveLength(2);
  });

  test('takes the later of two versions in one outlet for an update of the earlier', () => {
    const update =
      original.replace('some four hundred', 'about four hundred') + '\nThe minister declined to comment.\n';
    const outlet = { outlet: 'Sound Courier' };
    const [pair] = reuseOf(
      { original, update },
      {
        'original.txt': { ...outlet, published: '2031-04-01' },
        'update.txt': { ...outlet, published: '2031-04-02' },
      },
    );
    expect(pair).toMatchObject({ derived: 'update' });
    expect(pair?.grounds).toContainEqual({ kind: 'published-later', article: 'update', days: 1 });
  });

  test('does not say who copied where two texts are word for word the same and nothing tells', () => {
    expect(reuseOf({ first: original, second: original })).toMatchObject([
      { derived: null, commonSource: null, shares: [1, 1] },
    ]);
  });

  test('leaves alone a short sentence that two texts share', () => {
    const note = 'The last boat is due to leave Skerry at twenty to nine on the thirtieth of September.';
    expect(reuseOf({ original, ownReport: `${ownReport}\n${note}\n` })).toEqual([]);
  });

  test('leaves alone the note that an outlet prints under many of its articles', () => {
    const note =
      'The Courier keeps a register of all gifts that its writers accept, which any reader may see at our office in Mill Lane on weekdays between ten and four.';
    const outlet = { outlet: 'The Courier' };
    const articles = {
      ownReport: `${ownReport}\n${note}\n`,
      other: `${withAgencyParagraph[1] ?? ''}\n\n${note}\n`,
    };
    expect(reuseOf(articles, { 'ownReport.txt': outlet, 'other.txt': outlet })).toEqual([]);
  });

  test('shows no passage of what excerpt rights withhold', () => {
    const { reuse, articles } = bundleOf({
      articles: { original, rewrite },
      corpus: { articles: { 'rewrite.txt': { rights: 'excerpt', basedOn: ['original.txt'] } } },
    });
    expect(reuse).toHaveLength(1);
    for (const { spans } of reuse[0]?.passages ?? []) {
      expect(articles[1]?.text.slice(spans[1].start, spans[1].end).trim()).not.toBe('');
    }
  });
});

describe('what a person wrote about copies', () => {
  test('confirms what the program found, and its direction wins', () => {
    const [pair] = reuseOf({ original, rewrite }, { 'original.txt': { basedOn: ['rewrite.txt'] } });
    expect(pair).toMatchObject({ derived: 'original', confirmed: true });
    expect(pair?.grounds.at(-1)).toEqual({ kind: 'corpus', article: 'original' });
  });

  test('holds where the program finds nothing in common', () => {
    expect(
      reuseOf({ original, ownReport }, { 'ownReport.txt': { basedOn: ['original.txt'] } }),
    ).toMatchObject([{ derived: 'ownReport', confirmed: true }]);
    expect(
      bundleOf({
        articles: { a: unrelated, b: ownReport },
        corpus: { articles: { 'a.txt': { basedOn: ['b.txt'] } } },
      }).reuse,
    ).toMatchObject([{ articles: ['a', 'b'], derived: 'a', passages: [], shares: [0, 0], confirmed: true }]);
  });

  test('denies what the program found', () => {
    expect(reuseOf({ original, rewrite }, { 'original.txt': { independentOf: ['rewrite.txt'] } })).toEqual(
      [],
    );
  });

  test('names a source outside the corpus for two that share passages, and ties no two that share none', () => {
    const basedOn = ['Sound News Agency'];
    const entries = { 'original.txt': { basedOn }, 'rewrite.txt': { basedOn }, 'ownReport.txt': { basedOn } };
    expect(reuseOf({ original, rewrite, ownReport }, entries)).toMatchObject([
      {
        articles: ['original', 'rewrite'],
        derived: null,
        commonSource: 'Sound News Agency',
        confirmed: true,
      },
    ]);
  });
});
