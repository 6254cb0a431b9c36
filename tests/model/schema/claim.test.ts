import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../../src/model/schema/claim.ts';
import { check } from './written.ts';

const position =
  'positions:\n  - speaker: brandt\n    stance: asserts\n    evidence:\n      - article: courier\n        quote: Not safe\n';
const claim = (more: string) => check(claimSchema, `statement: It is not safe.\n${more}`);

describe('claimSchema', () => {
  test('reads a claim, with keys left empty counting as left out', () => {
    const { entry, messages } = claim(`topic:\nquestion: ~\n${position}`);
    expect(messages).toEqual([]);
    expect(entry).toMatchObject({ statement: 'It is not safe.', positions: [{ speaker: 'brandt' }] });
    expect(entry?.topic).toBeUndefined();
  });

  test('keeps words that look like numbers, dates or script as they are typed', () => {
    const { entry } = claim(`label: 1984\ntopic: <script>alert(1)</script>\n${position}`);
    expect(entry).toMatchObject({ label: '1984', topic: '<script>alert(1)</script>' });
  });

  test('names every unknown key at once, each with the nearest known one', () => {
    expect(claim(`qestion: x\ncolour: y\n${position.replace('quote:', 'qoute:')}`).messages).toEqual([
      '9:9 unknown key: qoute (did you mean quote?)',
      '2:1 unknown key: qestion (did you mean question?)',
      expect.stringContaining('3:1 unknown key: colour (known here: label, statement'),
    ]);
  });

  test('wants either a speaker or an article in a position', () => {
    const both = position.replace('    stance', '    article: courier\n    stance');
    expect(claim(both).messages).toEqual(['4:5 expected only one of speaker and article']);
    const neither = position.replace('speaker: brandt\n    ', '');
    expect(claim(neither).messages).toEqual(['3:5 missing speaker or article']);
  });

  test('wants the article of each passage, except in an outlet’s own position', () => {
    const without = position.replace('article: courier\n        ', '');
    expect(claim(without).messages).toEqual([expect.stringMatching(/^6:9 missing article/)]);
    expect(claim(without.replace('speaker: brandt', 'article: courier')).messages).toEqual([]);
  });

  test('suggests the stance that was meant', () => {
    expect(claim(position.replace('asserts', 'deny')).messages).toEqual([
      '4:13 no such stance: deny (did you mean denies? (one of asserts, denies, questions, qualifies or reports))',
    ]);
  });

  test('answers other ways of writing a day with the right one, except where two continents differ', () => {
    for (const [written, help] of [
      ['14 March 2025', ' (did you mean 2025-03-14?)'],
      ['March 14, 2025', ' (did you mean 2025-03-14?)'],
      ['2025-3-14', ' (did you mean 2025-03-14?)'],
      ['2025-03-14T10:00:00Z', ' (did you mean 2025-03-14?)'],
      ['04/03/2025', ''],
      ['yesterday', ''],
    ]) {
      expect(claim(`date: ${written}\n${position}`).messages).toEqual([
        `2:7 expected a date like 2025-03-14: ${written}${help}`,
      ]);
    }
    expect(claim(`date: 2025-02-29\n${position}`).messages).toEqual(['2:7 no such day: 2025-02-29']);
    expect(claim(`date: 2024-02-29\n${position}`).messages).toEqual([]);
  });

  test('wants a claim to have a statement, a position and a passage', () => {
    expect(check(claimSchema, position).messages).toEqual(['1:1 missing statement']);
    expect(claim('').messages).toEqual(['1:1 missing positions']);
    expect(claim('positions: []\n').messages).toEqual(['2:1 expected at least one position']);
    expect(claim('positions: [{speaker: a, stance: asserts, evidence: []}]\n').messages).toEqual([
      '2:43 expected at least one passage',
    ]);
  });

  test('wants a rating to be one of its scale', () => {
    const review =
      'review: {reviewer: A, rating: wrong, scale: [false, true], reasoning: B, sources: [C], date: 2025-03-14}\n';
    expect(claim(review.replace('[false, true]', '[bad, good]') + position).messages).toEqual([
      '2:31 not a rating of the scale: wrong (the scale has bad, good)',
    ]);
  });

  test('wants one kind a relation', () => {
    expect(claim(`relations: [{narrows: a, follows: b}]\n${position}`).messages).toEqual([
      '2:26 expected only one of contradicts, narrows and follows',
    ]);
  });

  test('leaves a usable entry behind small mistakes, so that its passages are checked in the same run', () => {
    const { entry } = claim(`date: yesterday\ncolour: y\n${position.replace('asserts', 'deny')}`);
    expect(entry?.positions[0]?.evidence).toMatchObject([{ article: 'courier', quote: 'Not safe' }]);
    expect(claim('positions: none\n').entry).toBeNull();
  });
});
