/**
 * Finds a Chromium for the tests, and installs one where there is none, so that a fresh clone needs no set-up.
 * Run as a program it prints the path it found.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** Names a system's package manager gives it, looked up on the PATH; and where macOS keeps it. */
const SYSTEM = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Keeps Chromium to this site: no sandbox inside containers, no look-ups and updates of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of a Chromium that starts: `$CHROMIUM`, else Playwright's own, else the system's, else one installed now
 * (Playwright's, or as root Debian's). Throws an Error that says what to do where none can be had.
 */
export function findChromium(): string {
  const wanted = process.env.CHROMIUM;
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(`$CHROMIUM does not start: ${wanted}`);
  }
  const found = present() ?? installed();
  if (!found) {
    throw new Error(
      'no Chromium found, and none could be installed. Install one (`npx playwright install --with-deps chromium`, ' +
        'or your system’s package `chromium`) or name one: CHROMIUM=/path/to/chromium npm test',
    );
  }
  // Workers and programs that are started from here need not look again.
  process.env.CHROMIUM = found;
  return found;
}

function present(): string | null {
  const own = chromium.executablePath();
  return [...(existsSync(own) ? [own] : []), ...SYSTEM].map(resolved).find(starts) ?? null;
}

/** What a name on the PATH stands for; Playwright and Chrome's launcher want the full path. */
function resolved(name: string): string {
  if (name.includes('/')) return name;
  const which = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
  return which.status === 0 ? which.stdout.trim() : name;
}

/** A file that is there may still lack its libraries, or be Ubuntu's advice to install a snap: ask it. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function installed(): string | null {
  console.error('no Chromium found: installing one');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  const own = present();
  if (own) return own;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return present();
}

/** What an installer prints goes to standard error: standard output belongs to the results. */
function run(command: string, options: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, options, { stdio: ['ignore', 2, 2], env: environment, timeout: 600_000 });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(findChromium());
