import type { Component } from 'svelte';
import type { CoverageMatrixInput } from '../charts/coverage-matrix.ts';
import type { StanceMatrixInput } from '../charts/stance-matrix.ts';
import type { TimelineInput } from '../charts/timeline.ts';
import type { TwoSidesInput } from '../charts/two-sides.ts';

/** What each chart is given. */
export interface ChartInputs {
  'stance-matrix': StanceMatrixInput;
  'coverage-matrix': CoverageMatrixInput;
  timeline: TimelineInput;
  'two-sides': TwoSidesInput;
}

export type ChartName = keyof ChartInputs;

export interface ChartProps<Name extends ChartName> extends Record<string, unknown> {
  input: ChartInputs[Name];
  title?: string;
  level?: 2 | 3;
}

export type ChartComponent<Name extends ChartName> = Component<ChartProps<Name>>;

/** The component of every chart, loaded when its chart comes near the screen. */
export const CHARTS: { [Name in ChartName]: () => Promise<{ default: ChartComponent<Name> }> } = {
  'stance-matrix': () => import('../charts/StanceMatrix.svelte'),
  'coverage-matrix': () => import('../charts/CoverageMatrix.svelte'),
  timeline: () => import('../charts/Timeline.svelte'),
  'two-sides': () => import('../charts/TwoSides.svelte'),
};

/** Context key of the function by which the prerender draws a chart: the browser has none. */
export const DRAW_CHART = Symbol('draw chart');
export type DrawChart = <Name extends ChartName>(name: Name, props: ChartProps<Name>) => string;
