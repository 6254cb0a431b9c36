/**
 * `npm test`: every check of this project, one after the other, the quick ones first. Prints a line a step, what a
 * step said where it failed, and as its last line `N passed, N failed`; exits 1 where anything failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.ts';
import { playwrightOutcome, reported, single, summary, vitestOutcome, type Outcome } from './outcome.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = '.cache/reports';

/** A step that takes longer than this (ms) hangs; it is ended and has failed. */
const PATIENCE = 20 * 60_000;

interface Step {
  name: string;
  /** Name of a program in node_modules/.bin, or `node`, and its arguments. */
  command: [string, ...string[]];
  environment?: () => Record<string, string>;
  outcome: (exitCode: number | null) => Outcome;
}

const steps: Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], outcome: single },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], outcome: single },
  {
    name: 'types',
    command: ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    outcome: single,
  },
  { name: 'seeds', command: ['node', 'src/node/counterclaim.js', 'check', 'seeds'], outcome: single },
  {
    name: 'unit, component and chart tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${reports}/vitest.json`],
    outcome: (exitCode) => reported(exitCode, read('vitest.json'), vitestOutcome),
  },
  {
    name: 'the built sites in a browser',
    command: ['playwright', 'test', '--reporter=dot,json'],
    environment: () => ({
      CHROMIUM: findChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json`,
    }),
    outcome: (exitCode) => reported(exitCode, read('playwright.json'), playwrightOutcome),
  },
];

/** A report that a step wrote; null where it wrote none that can be read. */
function read<Report>(name: string): Report | null {
  try {
    return JSON.parse(readFileSync(`${root}${reports}/${name}`, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** Runs a step quietly; resolves to its exit code (null where it was ended) and all it printed. */
function run({
  command: [program, ...options],
  environment,
}: Step): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const path = program === 'node' ? process.execPath : `${root}node_modules/.bin/${program}`;
    const child = spawn(path, options, {
      cwd: root,
      // Colours and progress bars are noise in a log, and this runs inside other test runners.
      env: { ...process.env, ...environment?.(), NO_COLOR: '1', FORCE_COLOR: undefined, NODE_ENV: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
    });
    const printed: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => printed.push(text));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: printed.join('') }));
  });
}

async function take(step: Step): Promise<Outcome> {
  const began = performance.now();
  let code: number | null = null;
  let output: string;
  try {
    ({ code, output } = await run(step));
  } catch (error) {
    output = String(error);
  }
  const outcome = step.outcome(code);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${outcome.failed === 0 ? 'ok    ' : 'FAILED'}  ${step.name}: ${summary([outcome])} (${seconds} s)`,
  );
  if (outcome.failed > 0) console.log(`\n${output.trim().replace(/^/gm, '    ')}\n`);
  return outcome;
}

rmSync(root + reports, { recursive: true, force: true });
mkdirSync(root + reports, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await take(step));
console.log(summary(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
