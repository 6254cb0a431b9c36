import { describe, expect, it } from 'vitest';
import {
  coverageFinding,
  coverageTable,
  type CoverageCell,
  type CoverageMatrixInput,
} from '../../src/charts/coverage-matrix.ts';
import { withCopies } from './coverage-copies.ts';
import { stanceMatrixFinding, type StanceMatrixInput } from '../../src/charts/stance-matrix.ts';
import { timelineFinding, timelineTable } from '../../src/charts/timeline.ts';
import { twoSidesFinding } from '../../src/charts/two-sides.ts';
import type { Stance } from '../../src/model/types.ts';
import { claims, heads, timelineStory } from './story.ts';

const NAMES = ['Harlow', 'Petrie', 'Zabielska', 'Pesek', 'Rubens'];

/** Each string is an article: `a` asserts, `d` denies, `q` questions, `r` reports. */
function sides(...articles: string[]): string {
  const stances: Record<string, Stance> = { a: 'asserts', d: 'denies', q: 'questions', r: 'reports' };
  const rows = heads(NAMES, 'articles').slice(0, articles.length);
  return twoSidesFinding({
    rows: rows.map((row, index) => ({
      ...row,
      marks: [...(articles[index] ?? '')].map((letter) => ({
        stance: stances[letter] ?? 'asserts',
        text: 'Harlow',
        href: '#',
        label: 'Harlow',
      })),
    })),
  });
}

describe('the title of the two sides says how many carry the claim and how many leave the other side out', () => {
  it.each([
    [['ad', 'aq', 'ad', 'a', ''], 'Four of five articles carry the claim; one leaves the other side out'],
    [['a', 'a', 'd'], 'Two of three articles carry the claim without the other side'],
    [['ad', 'aq'], 'Both articles carry the claim, each with the other side'],
    [['a', 'r'], 'One of two articles carries the claim; nobody disputes it in this corpus'],
    [['d', ''], 'One of two articles disputes the claim, none has anyone assert it'],
    [['', 'r'], 'No article has anyone assert or dispute the claim'],
    [['ad'], 'The one article carries the claim, with the other side'],
  ])('%j', (articles, title) => {
    expect(sides(...articles)).toBe(title);
  });
});

/** One row of letters a claim, one letter a speaker; `.` for none. */
function stances(...rows: string[]): StanceMatrixInput {
  const named: Record<string, Stance> = { a: 'asserts', d: 'denies', q: 'questions', l: 'qualifies' };
  const listed = claims(rows.length);
  const speakers = heads(NAMES, 'speakers');
  const cells = rows.flatMap((row, index) =>
    [...row].flatMap((letter, column) => {
      const stance = named[letter];
      const mark = stance && { stance, passages: 1, href: '#', label: 'x' };
      return mark ? [{ claim: listed[index]!.id, speaker: speakers[column]!.id, marks: [mark] }] : [];
    }),
  );
  return { claims: listed, speakers, cells };
}

describe('the title of the stance matrix counts the claims with speakers on both sides and names the widest', () => {
  it.each([
    [
      ['ad', 'aaqd', 'a.'],
      'Speakers disagree on two of three claims; the widest dispute: Bridge closed in full',
    ],
    [['ad', 'aq'], 'Speakers disagree on both claims; the widest dispute: Cracks in the bridge'],
    [['ad'], 'Speakers disagree on: Cracks in the bridge'],
    [['aa', 'dd', 'al'], 'Three claims, and no speaker here disputes what another asserts'],
  ])('%j', (rows, title) => {
    expect(stanceMatrixFinding(stances(...rows))).toBe(title);
  });
});

/** One row of letters a claim, one letter an outlet: `m` rebuttal missing, `b` both, `c` carried, `.` not found. */
function coverage(...rows: string[]): CoverageMatrixInput {
  const listed = claims(rows.length);
  const outlets = heads(NAMES.slice(0, rows[0]?.length), 'articles');
  const cells = rows.flatMap((row, index) =>
    [...row].map((letter, column): CoverageCell => {
      const carried: CoverageCell['treatments'] = letter === '.' ? ['not-found'] : ['quoted'];
      return {
        claim: listed[index]!.id,
        outlet: outlets[column]!.id,
        treatments: letter === 'b' ? [...carried, 'rebuttal-carried'] : carried,
        rebuttalMissing: letter === 'm',
        contradictsItself: false,
        href: '#',
        label: 'x',
      };
    }),
  );
  return { claims: listed, outlets, cells };
}

describe('the title of the coverage matrix says who leaves a rebuttal out', () => {
  it.each([
    [
      ['mbb', 'mbm'],
      'Two of three articles leave out a rebuttal that another carries; most often Harlow, on two claims',
    ],
    [['mb', 'bm'], 'Both articles leave out a rebuttal that another carries; at most on one claim each'],
    [['mbb'], 'One of three articles carries claims without a rebuttal that others carry: Harlow (1)'],
    [['bb', '.b'], 'Each of two articles that carries a claim also carries its rebuttal'],
    [['cc', '.c'], 'Two articles and two claims; no article carries a rebuttal'],
  ])('%j', (rows, title) => {
    expect(coverageFinding(coverage(...rows))).toBe(title);
  });
});

describe('the table of the coverage matrix', () => {
  it('says of how many articles the independent ones are, and which one follows which', () => {
    const input = coverage('cccc', '.c.c');
    const { columns, rows } = coverageTable(withCopies(input));
    expect(columns).toEqual(['Claim', 'Carried by', 'Article', 'Treatment', 'Rebuttal', 'Note']);
    expect(rows.map((row) => row[1])).toEqual([
      ...Array<string>(4).fill('4 articles, 3 independent'),
      '',
      '',
      '',
      '',
    ]);
    expect(rows[2]?.at(-1)).toBe(`follows ${NAMES[3]}`);
  });

  it('has no such column where no article follows another', () => {
    expect(coverageTable(coverage('cc')).columns).not.toContain('Carried by');
  });
});

describe('the title of the timeline says on which day most was said', () => {
  it.each([
    [
      'some days',
      8,
      (index: number) => (index < 5 ? '2031-05-14' : '2031-05-13'),
      'Five of eight statements date from 14 May 2031; two are dated only by their article',
    ],
    ['one day', 2, () => '2031-05-14', 'Both statements date from 14 May 2031'],
    ['no days', 4, () => null, 'Four statements, none with a date'],
    ['days that do not exist', 2, () => '2031-02-30', 'Two statements, none with a date'],
    [
      'many days',
      12,
      (index: number) => `2031-05-${index + 10}`,
      '12 statements, from 10 May 2031 to 21 May 2031',
    ],
  ])('%s', (_, count, dayOf, title) => {
    expect(timelineFinding(timelineStory(count, dayOf))).toBe(title);
  });

  it('keeps the order of time in its table, with what has no day last', () => {
    const { rows } = timelineTable(
      timelineStory(3, (index) => ['2031-05-14', null, '2030-01-01'][index] ?? null),
    );
    expect(rows.map(([day]) => day)).toEqual(['2030-01-01', '2031-05-14', 'no day given']);
  });
});
