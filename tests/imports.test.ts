import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every source file, as `src/text/span.ts`. */
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|js|svelte)$/.test(file));

/** What a source file imports, types and dynamic imports and workers included, as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(root + file, 'utf8');
  const code = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((script) => script[1]).join('\n')
    : text;
  const workers = [...code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]/g)].map((match) => match[1]!);
  return [...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName), ...workers];
}

/** Files of src that each file of src imports. */
const graph = new Map(
  sources.map((file) => [
    file,
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(dirname(file), specifier.replace(/\?.*$/, '')))
      .filter((imported) => sources.includes(imported)),
  ]),
);

/** Each group of files that import one another in a ring (Tarjan, SIAM J. Comput. 1972: components over one file). */
function rings(edges: Map<string, string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
      } else if (stack.includes(next)) {
        lowest.set(file, Math.min(lowest.get(file)!, order.get(next)!));
      }
    }
    if (lowest.get(file) !== order.get(file)) return;
    const ring = stack.splice(stack.indexOf(file));
    if (ring.length > 1 || (edges.get(file) ?? []).includes(file)) found.push(ring);
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('the sources', () => {
  test('are read with their imports, those of components and workers among them', () => {
    expect(sources.length).toBeGreaterThan(5);
    for (const [file, imports] of graph)
      expect(importsOf(file).length, file).toBeGreaterThanOrEqual(imports.length);
    expect([...graph.values()].flat().length).toBeGreaterThan(5);
  });

  test('never import one another in a ring', () => {
    expect(rings(graph)).toEqual([]);
    expect(rings(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']]]))).toEqual([['a', 'b', 'c']]); // prettier-ignore
  });

  test('lie no deeper than the rules of eslint.config.js reach', () => {
    expect(sources.filter((file) => file.split('/').length > 6)).toEqual([]);
  });
});

describe('the direction of imports', () => {
  let eslint: ESLint;
  beforeAll(() => {
    // Types need a file that is in the project; these snippets are not.
    eslint = new ESLint({
      cwd: root,
      overrideConfig: {
        languageOptions: { parserOptions: { projectService: false } },
        rules: Object.fromEntries(
          [
            'await-thenable',
            'no-floating-promises',
            'no-misused-promises',
            'no-unnecessary-type-assertion',
            'only-throw-error',
            'require-array-sort-compare',
            'switch-exhaustiveness-check',
          ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
        ),
      },
    });
  });

  /** The rules that `line`, written in `file`, breaks. */
  async function broken(file: string, line: string): Promise<(string | null)[]> {
    const code = file.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>\n` : `${line}\n`;
    const [result] = await eslint.lintText(code, { filePath: root + file });
    return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
  }

  test.each([
    ['src/text/snippet.ts', "import '../model/verify.ts';"],
    ['src/model/snippet.ts', "import '../analysis/blocks.ts';"],
    ['src/model/public/snippet.ts', "import '../../analysis/blocks.ts';"],
    ['src/analysis/snippet.ts', "import '../search/engine.ts';"],
    ['src/analysis/snippet.ts', "import '../app/routes.ts';"],
    ['src/search/snippet.ts', "import '../analysis/blocks.ts';"],
    ['src/charts/snippet.ts', "import '../app/routes.ts';"],
    ['src/charts/Snippet.svelte', "import Page from '../app/pages/Overview.svelte';"],
    ['src/app/snippet.ts', "import '../analysis/blocks.ts';"],
    ['src/app/pages/Snippet.svelte', "import { toBlocks } from '../../analysis/blocks.ts';"],
    ['src/app/pages/snippet.ts', "import type { Effects } from '../../node/effects.ts';"],
    ['src/node/read/snippet.ts', "import '../../charts/timeline.ts';"],
    ['src/main.ts', "import './node/build.ts';"],
    ['src/server.ts', "import './analysis/blocks.ts';"],
    ['src/app/snippet.ts', "import '../main.ts';"],
    ['src/text/snippet.ts', "import 'node:fs';"],
    ['src/analysis/snippet.ts', "import { readFileSync } from 'fs';"],
    ['src/app/parts/Snippet.svelte', "import { join } from 'node:path';"],
    ['src/main.ts', "import { join } from 'node:path/posix';"],
    ['src/text/snippet.ts', "import './span';"],
  ])('lint refuses in %s: %s', async (file, line) => {
    expect(await broken(file, line)).toContain('no-restricted-imports');
  });

  test.each([
    ['src/app/snippet.ts', "export const load = () => import('../analysis/blocks.ts');"],
    ['src/search/snippet.ts', "export const load = () => import('node:fs');"],
    ['src/charts/snippet.ts', "import * as d3 from 'd3';\nexport default d3;"],
  ])('lint refuses in %s, though no plain import: %s', async (file, line) => {
    expect(await broken(file, line)).toContain('no-restricted-syntax');
  });

  test.each([
    ['src/model/snippet.ts', "import '../text/span.ts';"],
    ['src/analysis/snippet.ts', "import '../model/types.ts';"],
    ['src/node/read/snippet.ts', "import '../../analysis/assemble.ts';\nimport 'node:fs';"],
    ['src/app/pages/Snippet.svelte', "import '../../charts/timeline.ts';\nimport '../parts/title.ts';"],
    ['src/charts/snippet.ts', "import { scaleUtc } from 'd3';\nexport default scaleUtc;"],
    ['src/main.ts', "import './app/routes.ts';"],
    ['tests/text/snippet.ts', "import '../../src/text/span.ts';\nimport 'node:fs';"],
  ])('lint lets pass in %s: %s', async (file, line) => {
    expect(await broken(file, line)).toEqual([]);
  });
});
