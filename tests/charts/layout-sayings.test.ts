import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import OutletStrips from '../../src/charts/OutletStrips.svelte';
import Reuse from '../../src/charts/Reuse.svelte';
import ReusePair from '../../src/charts/ReusePair.svelte';
import Wordings from '../../src/charts/Wordings.svelte';
import type { TextDifferenceKind } from '../../src/text/collation/types.ts';
import { measure, outside, overlap, tooSmall } from './boxes.ts';
import { pictures } from './picture.ts';
import { reuseStory, type Followed } from './reuse-story.ts';
import { stripsStory } from './strips-story.ts';
import { saying } from './wordings-story.ts';

const name = fc.oneof(
  fc.constantFrom('Harlow', 'IHS', 'Łukasz Żółć', 'ועדת הגשרים והמעבורות', 'مجلس الميناء', '港湾委員会'),
  fc.lorem({ maxCount: 7 }),
  fc.string({ unit: fc.constantFrom(...'WMil. '), minLength: 1, maxLength: 60 }),
);
const names = fc.array(name, { minLength: 2, maxLength: 14 });
const words = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom('', ',', '橋が崩れる危険はまったくないと私たちは', 'W'.repeat(90)),
);
const kind = fc.constantFrom<TextDifferenceKind>(
  ...(['marked-cut', 'unmarked-cut', 'changed', 'added', 'reordered', 'case-or-punctuation'] as const),
);

/** Outlets dealt out to the readings of each place in turn; some of them to none. */
const sayings = fc
  .tuple(
    names,
    fc.array(fc.tuple(words, fc.array(fc.tuple(kind, words), { maxLength: 3 }), fc.nat(5)), {
      minLength: 1,
      maxLength: 7,
    }),
    fc.constantFrom('ltr' as const, 'rtl' as const),
  )
  .map(([outlets, places, direction]) =>
    saying(
      outlets,
      places.map(([base, others, skipped]) =>
        [['same' as const, base] as const, ...others].map(([each, text], place, all) => [
          each,
          text,
          outlets.flatMap((_, index) =>
            (index + skipped) % 6 > 0 && index % all.length === place ? [index] : [],
          ),
        ]),
      ),
      direction,
    ),
  );
const copies = fc
  .tuple(names, fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom('follows', 'Harbour Press'))))
  .map(([outlets, pairs]) => {
    const followed = pairs
      .map(([one, other, how]): Followed => [one % outlets.length, other % outlets.length, how as 'follows'])
      .filter(([one, other]) => one !== other);
    return reuseStory(outlets, followed);
  });

const charts = {
  'the wordings of a saying': [Wordings, sayings],
  strips: [OutletStrips, names.map(stripsStory)],
  'articles that share text': [Reuse, copies],
  'two articles': [
    ReusePair,
    names.map((outlets) => {
      const { pairs, articles } = reuseStory(outlets, [[1, 0, 'follows']]);
      return { pair: pairs[0], articles };
    }),
  ],
} as const;

/** px by which what can be pressed may stand out of the picture: less than any gutter. */
const FOCUS_RING = 4;

describe('whatever is said and shared, labels never touch, nothing leaves the picture, every link can be hit', () => {
  for (const [chart, [component, input]] of Object.entries(charts)) {
    it(chart, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(input as fc.Arbitrary<object>, (input) => {
          for (const measured of pictures(component, { input }).map(measure)) {
            const { labels, areas } = measured;
            expect({
              labelsThatTouch: overlap(labels),
              outside: [...outside(labels, measured), ...outside(areas, measured, FOCUS_RING)],
              tooSmallToHit: tooSmall(areas),
              areasThatOverlap: overlap(areas),
            }).toEqual({ labelsThatTouch: [], outside: [], tooSmallToHit: [], areasThatOverlap: [] });
          }
        }),
        { numRuns: 40 },
      );
    });
  }
});
