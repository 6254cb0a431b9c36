import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import CoverageMatrix from '../../src/charts/CoverageMatrix.svelte';
import StanceMatrix from '../../src/charts/StanceMatrix.svelte';
import Timeline from '../../src/charts/Timeline.svelte';
import TwoSides from '../../src/charts/TwoSides.svelte';
import { measure, outside, overlap, tooSmall } from './boxes.ts';
import { withCopies } from './coverage-copies.ts';
import { pictures } from './picture.ts';
import { coverageStory, stanceStory, timelineStory, twoSidesStory } from './story.ts';

const name = fc.oneof(
  fc.constantFrom(
    'Harlow',
    'IHS',
    'Harbour Board',
    'Łukasz Żółć',
    'ועדת הגשרים והמעבורות',
    'مجلس الميناء',
    '港湾委員会',
    '👩‍🚒 Fire',
  ),
  fc.lorem({ maxCount: 9 }),
  fc.string({ unit: fc.constantFrom(...'WMil. '), minLength: 1, maxLength: 60 }),
);
const names = (most: number) => fc.array(name, { minLength: 1, maxLength: most });
const day = fc.option(
  fc
    .date({ min: new Date('2019-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const charts = {
  'stance matrix': [
    StanceMatrix,
    fc
      .tuple(fc.integer({ min: 1, max: 18 }), names(45))
      .map(([count, speakers]) => stanceStory(count, speakers)),
  ],
  'coverage matrix': [
    CoverageMatrix,
    fc
      .tuple(fc.integer({ min: 1, max: 18 }), names(18))
      .map(([count, outlets]) => coverageStory(count, outlets)),
  ],
  'coverage matrix with copies': [
    CoverageMatrix,
    fc
      .tuple(fc.integer({ min: 1, max: 18 }), names(18))
      .map(([count, outlets]) => withCopies(coverageStory(count, outlets))),
  ],
  'two sides': [TwoSides, names(9).map((outlets) => twoSidesStory(outlets))],
  timeline: [
    Timeline,
    fc
      .tuple(fc.integer({ min: 1, max: 120 }), fc.array(day, { minLength: 1, maxLength: 30 }))
      .map(([count, days]) => timelineStory(count, (index) => days[index % days.length] ?? null)),
  ],
} as const;

/** px by which what can be pressed, and shows the focus, may stand out of the picture: less than any gutter. */
const FOCUS_RING = 4;

describe('whatever the data, labels never touch, nothing leaves the picture, every mark is there and can be hit', () => {
  for (const [chart, [component, input]] of Object.entries(charts)) {
    it(chart, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(input as fc.Arbitrary<object>, (input) => {
          for (const measured of pictures(component, { input }).map(measure)) {
            const { labels, areas, sentences } = measured;
            expect({
              labelsThatTouch: overlap(labels),
              outside: [...outside(labels, measured), ...outside(areas, measured, FOCUS_RING)],
              tooSmallToHit: tooSmall(areas),
              areasThatOverlap: overlap(areas),
              notDrawn: sentencesOf(input).filter((sentence) => !sentences.includes(sentence)),
            }).toEqual({
              labelsThatTouch: [],
              outside: [],
              tooSmallToHit: [],
              areasThatOverlap: [],
              notDrawn: [],
            });
          }
        }),
        { numRuns: 25 },
      );
    });
  }
});

/** Every `label` of a mark or a row; columns have no place of their own where a matrix folds. */
function sentencesOf(input: object): string[] {
  const marked = 'statements' in input ? (input as { statements: object[] }).statements : input;
  const found: string[] = [];
  JSON.stringify(marked, (key, value: unknown) => {
    if (key === 'label') found.push(String(value));
    return value;
  });
  return 'cells' in input ? found.filter((each) => !each.endsWith('in this corpus')) : found;
}
