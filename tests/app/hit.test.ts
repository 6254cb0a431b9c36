import { describe, expect, it } from 'vitest';
import { hitAddress, pieces, shownStretch } from '../../src/app/hit.ts';
import type { SearchDocument } from '../../src/search/query.ts';

const document = (part: Partial<SearchDocument>): SearchDocument => ({
  kind: 'passage',
  id: 'post#p3',
  text: 'The bridge is safe.',
  context: '',
  article: 'post',
  block: 2,
  ...part,
});
const address = (part: Partial<SearchDocument>, highlights: [number, number][] = []) =>
  hitAddress({ document: document(part), highlights: highlights.map(([start, end]) => ({ start, end })) });

describe('where a result leads', () => {
  it('is the very words that matched, from the first to the last of those shown', () => {
    expect(
      address({}, [
        [4, 10],
        [14, 18],
      ]),
    ).toBe('/articles/post/#p3:4-18');
    expect(address({})).toBe('/articles/post/#p3');
  });

  it('is those words in the block, of which the beginning may be withheld', () => {
    expect(address({ offset: 30 }, [[4, 10]])).toBe('/articles/post/#p3:34-40');
  });

  it('is a quotation’s own address, whatever matched in it', () => {
    expect(address({ kind: 'quotation', id: 'safe-1' }, [[4, 10]])).toBe('/articles/post/#q-safe-1');
  });

  it('is an outlet’s article where it has one, else all that it has', () => {
    expect(address({ kind: 'outlet', id: 'Post', outlets: ['Post'] })).toBe('/articles/post/');
    const { article: _, ...several } = document({ kind: 'outlet', id: 'Post', outlets: ['The Post'] });
    expect(hitAddress({ document: several, highlights: [] })).toBe('/search/?outlet=The+Post');
  });
});

describe('what a result shows of a long passage', () => {
  const text = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;
  const at = text.indexOf('needle');

  it('is where most of what was typed stands together', () => {
    const long = `needle ${'word '.repeat(100)}thread and needle ${'word '.repeat(100)}`;
    const marks = ['needle', 'thread', 'and needle'].map((words, index) => {
      const start = index === 0 ? 0 : long.indexOf(words, 10);
      return { start, end: start + words.length };
    });
    const { start, end } = shownStretch(long, marks);
    expect(long.slice(start, end)).toContain('thread and needle');
  });

  it('is the stretch around its only match, cut at words, with the match marked', () => {
    const marks = [{ start: at, end: at + 6 }];
    const stretch = shownStretch(text, marks);
    expect(stretch.end - stretch.start).toBeLessThanOrEqual(300);
    const shown = pieces(text, stretch, marks);
    expect(shown.map((piece) => piece.text).join('')).toBe(text.slice(stretch.start, stretch.end));
    expect(shown.filter(({ marked }) => marked)).toEqual([{ text: 'needle', marked: true }]);
    expect(text[stretch.start - 1]).toBe(' ');
  });
});
