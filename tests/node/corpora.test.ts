import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/node/check.ts';
import { report } from '../../src/node/report.ts';
import { memoryEffects, type MemoryFile } from './memory-effects.ts';
import { oddFiles } from './odd-files.ts';

const corpora = join(import.meta.dirname, '../fixtures/corpora');

/**
 * Each folder of tests/fixtures/corpora is a corpus (input/) and what `check` says of it (expected.txt: after a
 * deliberate change `vitest -u` writes it anew, to be read before it is committed).
 */
describe('check', () => {
  for (const name of readdirSync(corpora)) {
    test(`says of ${name.replaceAll('-', ' ')} what stands in its expected.txt`, async () => {
      const started = performance.now();
      const effects = memoryEffects(filesOf(name));
      const { bundle, problems } = await check(`/corpora/${name}`, effects);
      const outcome =
        bundle === null
          ? 'does not build'
          : `builds: ${bundle.articles.length} articles, ${bundle.claims.length} claims`;
      const text = [report(problems, { colour: false }), outcome].filter(Boolean).join('\n\n');
      await expect(`${text}\n`).toMatchFileSnapshot(join(corpora, name, 'expected.txt'));
      expect(performance.now() - started).toBeLessThan(30_000);
    }, 60_000);
  }

  test('has a case for every set of odd files', () => {
    expect(readdirSync(corpora)).toEqual(expect.arrayContaining(Object.keys(oddFiles)));
  });
});

function filesOf(name: string): Record<string, MemoryFile> {
  const input = join(corpora, name, 'input');
  const files: Record<string, MemoryFile> = {};
  for (const path of readdirSync(input, { recursive: true, encoding: 'utf8' })) {
    const file = join(input, path);
    if (statSync(file).isFile()) {
      files[`/corpora/${name}/${relative(input, file).replaceAll('\\', '/')}`] = readFileSync(file);
    }
  }
  for (const [path, content] of Object.entries(oddFiles[name] ?? {})) {
    files[path.startsWith('/') ? path : `/corpora/${name}/${path}`] = content;
  }
  return files;
}
