import type { Component } from 'svelte';
import type { CoverageMatrixInput } from '../charts/coverage-matrix.ts';
import type { OutletStripsInput } from '../charts/outlet-strips.ts';
import type { ReuseInput, ReusePairInput } from '../charts/reuse.ts';
import type { StanceMatrixInput } from '../charts/stance-matrix.ts';
import type { TimelineInput } from '../charts/timeline.ts';
import type { TwoSidesInput } from '../charts/two-sides.ts';
import type { WordingsInput } from '../charts/wordings.ts';
import type { ArticleContent } from './data/page.ts';

type Chart<Input> = {
  input: Input;
  /** The finding, over the one the chart makes of its input; and the level of the heading it stands in. */
  title?: string;
  level?: 2 | 3;
};

/** What each island is given. */
export type IslandProps = {
  'stance-matrix': Chart<StanceMatrixInput>;
  'coverage-matrix': Chart<CoverageMatrixInput>;
  timeline: Chart<TimelineInput>;
  'two-sides': Chart<TwoSidesInput>;
  wordings: Chart<WordingsInput>;
  'outlet-strips': Chart<OutletStripsInput>;
  reuse: Chart<ReuseInput>;
  'reuse-pair': Chart<ReusePairInput>;
  'article-text': { content: ArticleContent };
};

export type IslandName = keyof IslandProps;

/** The component of every island, loaded where and when it is needed (see parts/Island.svelte). */
export const ISLANDS: { [Name in IslandName]: () => Promise<{ default: Component<IslandProps[Name]> }> } = {
  'stance-matrix': () => import('../charts/StanceMatrix.svelte'),
  'coverage-matrix': () => import('../charts/CoverageMatrix.svelte'),
  timeline: () => import('../charts/Timeline.svelte'),
  'two-sides': () => import('../charts/TwoSides.svelte'),
  wordings: () => import('../charts/Wordings.svelte'),
  'outlet-strips': () => import('../charts/OutletStrips.svelte'),
  reuse: () => import('../charts/Reuse.svelte'),
  'reuse-pair': () => import('../charts/ReusePair.svelte'),
  'article-text': () => import('./parts/ArticleText.svelte'),
};

/** Context key of the function by which the prerender draws an island: the browser has none. */
export const DRAW_ISLAND = Symbol('draw island');
export type DrawIsland = <Name extends IslandName>(name: Name, props: IslandProps[Name]) => string;
