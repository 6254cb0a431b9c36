import { describe, expect, it } from 'vitest';
import { pageFor } from '../../src/app/data/page-for.ts';
import { gravestQuotes, type QuotesContent } from '../../src/app/data/quotes.ts';
import { wordingFlag } from '../../src/app/data/wordings.ts';
import { snippetOf } from '../../src/app/data/wordings-snippet.ts';
import { alteredFinding, firstWords } from '../../src/app/quotation-wording.ts';
import type { Bundle } from '../../src/model/types.ts';
import { quoted, withUtterance } from './quoted-bundle.ts';

function contentOf(bundle: Bundle): QuotesContent {
  return pageFor({ page: 'quotes' }, bundle).content as QuotesContent;
}

describe('the list of quotations', () => {
  it('has altered ones apart from those in the same words, and neither those of one article', () => {
    const alone = withUtterance(quoted, 'alone', [
      { article: 'unnamed', paragraph: 'Falk said: “I have nothing to add.”', wording: 0 },
    ]);
    const { groups, same, shared, altered } = contentOf(alone);
    expect(groups.map(({ kind, quotes }) => [kind, quotes.map(({ id }) => id)])).toEqual([
      ['changed', ['close-it']],
    ]);
    expect(same.quotes.map(({ id }) => id)).toEqual(['nobody-knows']);
    expect([altered, shared]).toEqual([1, 2]);
  });

  it('puts changed words before a cut that is marked', () => {
    const cut = withUtterance(quoted, 'cut', [
      {
        article: 'harbour-post',
        paragraph: 'Falk: “We told them in May and again in June of it.”',
        wording: 0,
      },
      { article: 'island-times', paragraph: 'Falk: “We told them in May ... of it.”', wording: 1 },
    ]);
    expect(contentOf(cut).groups.map(({ kind }) => kind)).toEqual(['changed', 'marked-cut']);
    expect(gravestQuotes(cut, 3).gravest.map(({ id }) => id)).toEqual(['close-it']);
  });

  it('counts an outlet’s own wording for each of those that print another one', () => {
    const { own } = contentOf(quoted);
    expect(own.map(({ article, quotes }) => [article, quotes.length])).toEqual([
      ['harbour-post', 1],
      ['island-times', 1],
      ['unnamed', 1],
    ]);
  });

  it('keeps possible ones out of the counts', () => {
    expect(contentOf(quoted).possibly.map(({ id }) => id)).toEqual(['nobody-knows']);
    expect(wordingFlag(quoted, 'unnamed', quoted.utterances[1]!.renderings[2]!.quotation)).toBeNull();
  });

  it('shortens a long quotation to whole words around what differs', () => {
    const words = `${'before '.repeat(30)}here ${'after '.repeat(30)}`.trim();
    const base = { start: words.indexOf('here'), end: words.indexOf('here') + 4 };
    const { pieces } = snippetOf({
      renderings: [{ words }] as never,
      hotspots: [{ sign: '1', base, kind: 'changed', readings: [] }],
    });
    expect(pieces.map((piece) => ('gap' in piece ? '…' : piece.text)).join('|')).toMatch(
      /^…\|(before )+\|here\|( after)+\|…$/,
    );
  });
});

describe('the flags on other pages', () => {
  it('say how many wordings there are, and of an altered one how it is', () => {
    const [fullest, changed] = quoted.utterances[0]!.renderings;
    expect(wordingFlag(quoted, 'harbour-post', fullest!.quotation)).toMatchObject({
      wordings: 3,
      altered: null,
    });
    expect(wordingFlag(quoted, 'island-times', changed!.quotation)).toMatchObject({ altered: 'changed' });
  });
});

describe('what is said of quotations', () => {
  it('the share that is altered', () => {
    expect(alteredFinding(12, 31)).toBe('12 of 31 shared quotations are altered somewhere.');
    expect(alteredFinding(0, 0)).toBe('No quotation stands in two articles of this corpus.');
  });

  it('first words, whole, with our ellipsis', () => {
    expect(firstWords('one two three', 9)).toBe('one two …');
    expect(firstWords('one two', 9)).toBe('one two');
  });
});
