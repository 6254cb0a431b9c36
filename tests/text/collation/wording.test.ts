import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/text/collation/wording.ts';

function keys(text: string): string {
  return readWording(text)
    .words.map((word) => word.key)
    .join(' ');
}

describe('readWording', () => {
  it.each([
    ['a thirty-day truce', 'a 30-day truce'],
    ['twenty-five leaders', '25 leaders'],
    ['World War Two', 'World War II'],
    ['over 2,000km', 'over two thousand kilometres'],
    ['20 per cent', '20%'],
    ['20 percent', 'twenty per cent'],
    ['the second and twenty-first day', 'the 2nd and 21st day'],
    ['the U.S. said', 'the US said'],
    ['we favour its defence and recognise the centre', 'we favor its defense and recognize the center'],
    ['he travelled, labelled, organised and cancelled', 'he traveled, labeled, organized and canceled'],
    ['a long-term plan', 'a long term plan'],
    ['Zelenskyy and Zelenskiy', 'Zelensky and Zelensky'],
    ['grey programmes', 'gray programs'],
  ])('reads “%s” as “%s”', (one, other) => {
    expect(keys(one)).toBe(keys(other));
  });

  it.each([
    ["don't go", 'do not go'],
    ['four hours', 'for hours'],
    ['the prize', 'the price'],
    ['3.5 metres', '35 metres'],
    ['filled', 'filed'],
    ['rise', 'size'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(keys(one)).not.toBe(keys(other));
  });

  it('gives every word the place that it has in the text', () => {
    const text = 'A thirty-day, 2,000km “long-term” truce of twenty-five per cent (20%)';
    const { words } = readWording(text);
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual([
      'A',
      'thirty',
      'day',
      '2,000',
      'km',
      'long',
      'term',
      'truce',
      'of',
      'twenty-five',
      'per cent',
      '20',
      '%',
    ]);
  });

  it.each(['no… time', 'no... time', 'no . . . time', 'no [...] time', 'no […] time', 'no (…) time'])(
    'sees the ellipsis in “%s”',
    (text) => {
      expect(readWording(text).words.map((word) => word.afterEllipsis)).toEqual([false, true]);
    },
  );

  it('sees where sentences begin, and that a fragment begins none', () => {
    const opening = (text: string): string[] =>
      readWording(text)
        .words.filter((word) => word.opensSentence)
        .map((word) => text.slice(word.start, word.end));
    expect(opening('We met Mr. Lee. Nobody came!')).toEqual(['We', 'Nobody']);
    expect(opening('right and we support it. But why?')).toEqual(['But']);
  });

  it("leaves an editor's “[sic]” out", () => {
    expect(keys('the ferrys [sic] run')).toBe(keys('the ferrys run'));
  });
});
