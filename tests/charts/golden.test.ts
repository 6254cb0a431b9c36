import { describe, expect, it } from 'vitest';
import CoverageMatrix from '../../src/charts/CoverageMatrix.svelte';
import StanceMatrix from '../../src/charts/StanceMatrix.svelte';
import Timeline from '../../src/charts/Timeline.svelte';
import TwoSides from '../../src/charts/TwoSides.svelte';
import { withCopies } from './coverage-copies.ts';
import { expectPicture, pictures } from './picture.ts';
import { coverageStory, OUTLETS, SPEAKERS, stanceStory, timelineStory, twoSidesStory } from './story.ts';

const LONG = 'The Standing Committee on Bridges, Ferries and Other Crossings of the Outer Harbour';
const RTL = ['לשכת הנמל', 'مجلس الميناء', 'Harlow', 'ועדת הגשרים והמעבורות', 'Łukasz Żółć', '港湾委員会'];

const day = (index: number): string =>
  ['2031-05-13', '2031-05-14', '2031-05-14', '2031-05-15'][index % 4] ?? '';
const yearsApart = (index: number): string | null =>
  index % 23 === 0
    ? null
    : new Date(Date.UTC(2027, 0, 1) + ((index * index * 37) % 1520) * 86_400_000).toISOString().slice(0, 10);

/** Each chart with its story; a story's two forms are two files. */
const CASES = {
  'stance-matrix': [StanceMatrix, { input: stanceStory() }],
  'stance-matrix-one-claim': [StanceMatrix, { input: stanceStory(1, SPEAKERS.slice(0, 3)) }],
  'stance-matrix-many-speakers': [
    StanceMatrix,
    {
      input: stanceStory(
        4,
        Array.from({ length: 42 }, (_, index) => `Speaker ${index + 1}`),
      ),
    },
  ],
  'stance-matrix-long-names': [
    StanceMatrix,
    { input: stanceStory(3, [LONG, 'Harlow', `${LONG} (second chamber)`]) },
  ],
  'stance-matrix-other-scripts': [StanceMatrix, { input: stanceStory(5, RTL) }],
  'coverage-matrix': [CoverageMatrix, { input: coverageStory() }],
  'coverage-matrix-one-outlet': [CoverageMatrix, { input: coverageStory(2, OUTLETS.slice(0, 1)) }],
  'coverage-matrix-many-outlets': [
    CoverageMatrix,
    {
      input: coverageStory(
        3,
        Array.from({ length: 16 }, (_, index) => `Outlet ${index + 1}`),
      ),
    },
  ],
  'coverage-matrix-long-names': [CoverageMatrix, { input: coverageStory(3, [LONG, ...RTL]) }],
  'coverage-matrix-copies': [CoverageMatrix, { input: withCopies(coverageStory(6)) }],
  'coverage-matrix-copies-many-outlets': [
    CoverageMatrix,
    { input: withCopies(coverageStory(6, [...OUTLETS, ...SPEAKERS])) },
  ],
  'two-sides': [TwoSides, { input: twoSidesStory() }],
  'two-sides-long-names': [TwoSides, { input: twoSidesStory([LONG, ...RTL]) }],
  timeline: [Timeline, { input: timelineStory(40, day) }],
  'timeline-one-day': [Timeline, { input: timelineStory(12, () => '2031-05-14') }],
  'timeline-one-statement': [Timeline, { input: timelineStory(1, () => '2031-05-14') }],
  'timeline-no-days': [Timeline, { input: timelineStory(12, () => null) }],
  'timeline-300-over-years': [Timeline, { input: timelineStory(300, yearsApart) }],
} as const;

describe('a chart’s picture is the one that was last looked at and approved', () => {
  for (const [name, [component, props]] of Object.entries(CASES)) {
    it(name, () => {
      const [wide = '', narrow = '', ...more] = pictures(component, props);
      expect(more).toEqual([]);
      expectPicture(`${name}.wide`, wide);
      expectPicture(`${name}.narrow`, narrow);
    });
  }
});

describe('a chart without anything to show says so in words and draws nothing', () => {
  const empty = {
    stances: [StanceMatrix, { input: { claims: [], speakers: [], cells: [] } }],
    coverage: [CoverageMatrix, { input: { claims: [], outlets: [], cells: [] } }],
    sides: [TwoSides, { input: { rows: [] } }],
    timeline: [Timeline, { input: { speakers: [], statements: [], articles: [] } }],
  } as const;
  for (const [name, [component, props]] of Object.entries(empty)) {
    it(name, () => {
      expect(pictures(component, props)).toEqual([]);
    });
  }
});
