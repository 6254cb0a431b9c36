import { expect, it } from 'vitest';
import { blockPieces } from '../../src/app/block-pieces.ts';
import { articleContent } from '../../src/app/data/article.ts';
import { bundle } from './bundle.ts';

const contents = bundle.articles.map((article) => articleContent(article, bundle));

it('no character of an article is lost by marking it', () => {
  for (const content of contents) {
    for (const block of content.article.blocks) {
      const joined = blockPieces(content, block).map(({ text }) => text);
      expect(joined.join('')).toBe(content.article.text.slice(block.start, block.end));
    }
  }
});

it('within a reported clause the quoted fragment stays the speaker’s', () => {
  const content = contents[1]!;
  const pieces = blockPieces(content, content.article.blocks[2]!);
  expect(pieces.map(({ text, speech }) => [text, speech])).toEqual([
    ['She called ', null],
    ['it “', 'reported'],
    ['as solid as rock', 'quoted'],
    ['”', 'reported'],
    [' in a letter. Its new lamps are known as “moons”.', null],
  ]);
});

it('a link finds the beginning of a quotation once, though it runs in parts', () => {
  const article = structuredClone(bundle.articles[0]!);
  const [quotation] = article.quotations;
  const { start, end } = quotation!;
  quotation!.parts = [
    { start, end: start + 4 },
    { start: start + 11, end },
  ];
  const content = articleContent(article, bundle);
  const pieces = blockPieces(content, article.blocks[1]!);
  const name = `q-${quotation!.id}`;
  expect(pieces.filter(({ ids }) => ids.includes(name)).map((piece) => piece.start)).toEqual([start]);
  expect(pieces.filter(({ names }) => names.includes(name)).map(({ text }) => text)).toEqual([
    'The ',
    'is safe,',
  ]);
});
