import { describe, expect, it } from 'vitest';
import OutletStrips from '../../src/charts/OutletStrips.svelte';
import Reuse from '../../src/charts/Reuse.svelte';
import ReusePair from '../../src/charts/ReusePair.svelte';
import Wordings from '../../src/charts/Wordings.svelte';
import { expectPicture, pictures } from './picture.ts';
import { reuseStory } from './reuse-story.ts';
import { stripsStory } from './strips-story.ts';
import { NAMES, STORIES } from './wordings-story.ts';

const LONG = 'The Standing Committee on Bridges, Ferries and Other Crossings of the Outer Harbour';
const RTL = ['לשכת הנמל', 'مجلس الميناء', 'Harlow', 'Łukasz Żółć', '港湾委員会'];
const HUNDRED = Array.from({ length: 100 }, (_, index) => `Outlet ${index + 1}`);

const copies = reuseStory();
const follower = {
  ...copies.pairs[0]!,
  articles: copies.pairs[0]!.articles.toReversed() as [string, string],
};

const CASES = {
  wordings: [Wordings, { input: STORIES.usual }],
  'wordings-partial': [Wordings, { input: STORIES['partial and long'] }],
  'wordings-one': [Wordings, { input: STORIES['one wording'] }],
  'wordings-many-outlets': [Wordings, { input: STORIES['many outlets'] }],
  'wordings-long-names': [Wordings, { input: STORIES['long names'] }],
  'wordings-right-to-left': [Wordings, { input: STORIES['right to left'] }],
  'wordings-without-spaces': [Wordings, { input: STORIES['without spaces'] }],
  'outlet-strips': [OutletStrips, { input: stripsStory() }],
  'outlet-strips-long-names': [OutletStrips, { input: stripsStory([LONG, ...RTL]) }],
  'outlet-strips-one': [OutletStrips, { input: stripsStory(NAMES.slice(0, 1)) }],
  reuse: [Reuse, { input: copies }],
  'reuse-none': [Reuse, { input: reuseStory(NAMES, []) }],
  'reuse-long-names': [
    Reuse,
    {
      input: reuseStory(
        [LONG, ...RTL],
        [
          [1, 0, 'Harbour Press'],
          [4, 2, 'follows'],
        ],
      ),
    },
  ],
  'reuse-hundred': [
    Reuse,
    {
      input: reuseStory(HUNDRED, [
        [2, 0, 'follows'],
        [40, 2, 'follows'],
        [9, 7],
      ]),
    },
  ],
  'reuse-pair': [ReusePair, { input: { pair: copies.pairs[0], articles: copies.articles } }],
  'reuse-pair-long-names': [
    ReusePair,
    { input: { pair: follower, articles: reuseStory([LONG, 'Harlow', `${LONG} (second)`]).articles } },
  ],
} as const;

describe('the picture of a saying, or of what articles share, is the one that was last looked at and approved', () => {
  for (const [name, [component, props]] of Object.entries(CASES)) {
    it(name, () => {
      const [wide = '', narrow = '', ...more] = pictures(component, props);
      expect(more).toEqual([]);
      expectPicture(`${name}.wide`, wide);
      expectPicture(`${name}.narrow`, narrow);
    });
  }
});

describe('where nothing is quoted or shared the chart says so in words and draws nothing', () => {
  const empty = {
    wordings: [Wordings, { input: { stretches: [], wordings: 0, direction: 'ltr' } }],
    strips: [OutletStrips, { input: { words: 0, strips: [] } }],
    reuse: [Reuse, { input: { articles: [], pairs: [], independent: [] } }],
    pair: [ReusePair, { input: { pair: { ...copies.pairs[0]!, passages: [] }, articles: copies.articles } }],
  } as const;
  for (const [name, [component, props]] of Object.entries(empty)) {
    it(name, () => {
      expect(pictures(component, props)).toEqual([]);
    });
  }
});
