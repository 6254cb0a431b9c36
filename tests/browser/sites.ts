import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The sites that the tests build and open: the corpus that ships at two addresses, and others. */
export const sites = {
  root: { corpus: 'seeds', base: '/' },
  base: { corpus: 'seeds', base: '/fact/check/' },
  twenty: { corpus: 'tests/fixtures/twenty-articles', base: '/' },
  bare: { corpus: 'tests/fixtures/three-texts', base: '/' },
} as const;

export type SiteName = keyof typeof sites;

/** Where a site is built, an absolute path; `$SITES` names another folder, for two runs at the same time. */
export function folderOf(name: SiteName): string {
  return resolve(root, process.env.SITES ?? '.cache', `site-${name}`);
}

/** Builds a site by the program's own command line, from scratch; what it prints is in the error where it fails. */
export async function buildSite(name: SiteName): Promise<void> {
  const { corpus, base } = sites[name];
  const folder = folderOf(name);
  await rm(folder, { recursive: true, force: true });
  const options = ['src/node/counterclaim.js', 'build', corpus, '--out', folder, '--base', base];
  // Vite bundles for development where a test runner has set this.
  const environment = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, options, { cwd: root, env: environment });
}
