import { describe, expect, it } from 'vitest';
import { claimsOf, draftPieces, quotationsOf } from '../../../src/app/check/draft-pieces.ts';
import { check } from '../../check/harbour.ts';

const text =
  'A headline of the day\n\n' +
  '“The old bridge is safe,” Ada Linde said, “and will stay open through the winter.” Nobody else spoke.\n\n' +
  'Otto Brandt said, “It is not safe, and everybody in the town hall knows it.”';
const result = check(text);

describe('the checked text', () => {
  it('is shown whole, word for word', () => {
    const shown = result.blocks.map((block) =>
      draftPieces(result, block)
        .map((piece) => piece.text)
        .join(''),
    );
    expect(shown.join('\n\n')).toBe(text);
  });

  it('marks both parts of a quotation that its attribution splits, and numbers it once', () => {
    const pieces = draftPieces(result, result.blocks[1]!);
    expect(pieces.filter(({ quotation }) => quotation === 1).map((piece) => piece.text)).toEqual([
      'The old bridge is safe,',
      'and will stay open through the winter.',
    ]);
    expect(pieces.filter(({ begins }) => begins === 1)).toHaveLength(1);
    expect(pieces.filter(({ ends }) => ends === 1)).toHaveLength(1);
  });

  it('tells beside each paragraph what was found in it, the claim and the reply to it apart', () => {
    const [, second, third] = result.blocks;
    expect(quotationsOf(result, second!).map(({ number }) => number)).toEqual([1]);
    expect(quotationsOf(result, third!).map(({ number }) => number)).toEqual([2]);
    expect(claimsOf(result, second!)).toMatchObject([{ claim: { id: 'bridge-safe' }, isReply: false }]);
    expect(claimsOf(result, third!)).toMatchObject([{ claim: { id: 'bridge-safe' }, isReply: true }]);
  });
});
