import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect } from 'vitest';

const GOLDEN = new URL('./golden/', import.meta.url);

/** The pictures a chart draws, wide form first, as they stand in the prerendered page. */
// What a component takes is its own business here: the stories in story.ts are typed.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function pictures(component: Component<any>, props: Record<string, unknown>): string[] {
  const { body } = render(component, { props });
  return body.match(/<svg class="picture[^]*?<\/svg>/g) ?? [];
}

/**
 * Compares a picture with the file of that name in tests/charts/golden: numbers rounded, marks on lines of their own.
 * A browser shows the files with the charts' own style sheet. `UPDATE_GOLDEN=1` writes them anew.
 */
export function expectPicture(name: string, svg: string): void {
  const file = new URL(`${name}.svg`, GOLDEN);
  const drawn = standAlone(svg);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, drawn);
  }
  expect(
    existsSync(file),
    `no golden file for ${name}: look at the chart, then run with UPDATE_GOLDEN=1`,
  ).toBe(true);
  expect(drawn).toBe(readFileSync(file, 'utf8'));
}

function standAlone(svg: string): string {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const picture = svg
    .replace(/<!--[^]*?-->/g, '')
    .replace(/ svelte-\w+/g, '')
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/\s*(<(?:g|a|text|path|line|rect|circle|title)\b)/g, '\n$1');
  return [
    '<?xml-stylesheet type="text/css" href="../../../src/charts/chart.css"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${width}" height="${height}">`,
    picture,
    '</svg>\n',
  ].join('\n');
}
