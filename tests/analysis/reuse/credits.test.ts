import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../../src/analysis/blocks.ts';
import { creditPatterns, creditsIn } from '../../../src/analysis/reuse/credits.ts';

const body = `The council met for four hours on Monday and came to no decision about the school.

It will meet again in a week, a clerk said after the session.

Nobody had asked the teachers, one of them complained at the door.

The vote is expected before the summer, and the budget depends on it.`;

/** Names that an article credits, of the outlet "The Valley Herald" where nothing else is said; "Sound Courier" is in the corpus. */
function credited(text: string, outlet = 'The Valley Herald'): string[] {
  const credits = creditsIn(
    { text, blocks: toBlocks(text) },
    outlet,
    creditPatterns([outlet, 'Sound Courier']),
  );
  for (const { start, end } of credits) expect(text.slice(start, end)).toMatch(/^\p{L}[\p{L} ./-]+$/u);
  return credits.map(({ name }) => name);
}

/** An article with a line of its own behind its headline, before its text, or at its end. */
const below = (line: string) => `Council parts without decision\n\n${line}\n\n${body}`;
const after = (line: string) => `Council parts without decision\n\n${body}\n\n${line}`;

describe('creditsIn', () => {
  for (const [line, name] of [
    ['with Reuters', 'Reuters'],
    ['Reuters', 'Reuters'],
    ['AFP', 'AFP'],
    ['The Wall Street Journal', 'The Wall Street Journal'],
    ['By Ada Brandt, Associated Press', 'AP'],
    ['By Ada Brandt and Reuters', 'Reuters'],
    ['Source: AFP', 'AFP'],
    ['Additional reporting by Tom Okafor and Reuters', 'Reuters'],
    ['The Associated Press contributed to this report.', 'AP'],
    ['This article was originally published by the Sound Courier.', 'Sound Courier'],
  ] as const) {
    test(`finds whom "${line}" at the end credits`, () => {
      expect(credited(after(line))).toEqual([name]);
    });
  }

  test('finds the agency of a dateline, and one that signs in brackets', () => {
    expect(credited(below('LOWBRIDGE (AP) — The council has not decided.'))).toEqual(['AP']);
    expect(credited(below('Lowbridge, April 2 (Reuters) - The council has not decided.'))).toEqual([
      'Reuters',
    ]);
    expect(credited(after('(dpa)'))).toEqual(['dpa']);
  });

  test('finds on whose word a sentence stands, and the place of the name', () => {
    const text = after('According to the BBC, the mayor has resigned.');
    expect(credited(text)).toEqual(['BBC']);
    const [credit] = creditsIn({ text, blocks: toBlocks(text) }, 'The Valley Herald', creditPatterns([]));
    expect(credit?.start).toBe(text.indexOf('BBC'));
  });

  for (const line of [
    'Photograph: Ada Brandt/AP',
    'The mayor on Monday. Picture: AFP',
    'Getty Images The mayor on her way to the session',
    'The mayor spoke after the session.Credit: AP',
  ]) {
    test(`takes "${line}" for a credit of a picture`, () => {
      expect(credited(below(line))).toEqual([]);
      expect(credited(after(line))).toEqual([]);
    });
  }

  for (const line of [
    'The mayor told Reuters that she would stay.',
    'Shares of Reuters fell by two per cent.',
    'The pa of one pupil shouted from the gallery.',
    'According to a CNN poll, most parents agree.',
    'She was interviewed by the BBC in April.',
    'He reads The Guardian every morning.',
  ]) {
    test(`takes "${line}" for no credit`, () => {
      expect(credited(after(line))).toEqual([]);
    });
  }

  test('lets no outlet credit itself', () => {
    expect(
      credited(after('The figure was confirmed by the BBC.'), 'BBC News, reposted by an unnamed site'),
    ).toEqual([]);
    expect(
      credited(after('According to the BBC, it was cold.'), 'BBC News, reposted by an unnamed site'),
    ).toEqual([]);
    expect(credited(after('Reuters'), 'Reuters')).toEqual([]);
    expect(credited(after('The Wall Street Journal'), 'The Dawn, with The Wall Street Journal')).toEqual([
      'The Wall Street Journal',
    ]);
  });
});
