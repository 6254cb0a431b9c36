import { parseArgs, styleText } from 'node:util';
import { InputError } from '../model/problem.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { fileEffects, type Effects } from './effects.ts';
import { extract } from './extract.ts';
import { report } from './report.ts';
import { serve } from './serve.ts';

const USAGE = `counterclaim: who claims what, who disputes it, in exactly which words

  counterclaim build [CORPUS] [--out DIR] [--base PATH] [--url ADDRESS]
                                     a static site from a folder of articles
  counterclaim dev   [CORPUS]        the same while you write, reloading as you save
  counterclaim check [CORPUS]        only say what is wrong, with file, line and column
  counterclaim serve [DIR] [--port N] [--base PATH]
                                     show a built site on this machine
  counterclaim extract FILE... [--speakers FILE]
                                     every quotation of any text with who said it, as JSON,
                                     a line for each file; - reads standard input

  CORPUS  a folder with articles/*.txt, corpus.yaml, speakers.yaml, claims/*.yaml,
          or just .txt files; seeds where none is named
  --out   where the site goes; dist where not given, and emptied first
  --base  the path the site will stand under, / where not given
  --url   the site's address on the web, over the one in corpus.yaml
  --speakers  a speakers.yaml, so that names lead to its ids
`;

const DEFAULT_CORPUS = 'seeds';

const OPTIONS = {
  out: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  url: { type: 'string' },
  port: { type: 'string', default: '4173' },
  speakers: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs one command; the result is the exit code: 0 done, 1 bad input, 2 bad arguments. A bug throws. */
export async function main(args: string[], effects: Effects = fileEffects()): Promise<number> {
  const parsed = parse(args);
  if ('mistake' in parsed) {
    effects.log(`counterclaim: ${parsed.mistake}\n\n${USAGE}`);
    return 2;
  }
  const { command, targets, options } = parsed;
  const [target] = targets;
  if (options.help || !command) {
    effects.log(USAGE);
    return options.help ? 0 : 2;
  }
  try {
    return await run(command, targets, options, effects);
  } catch (error) {
    if (error instanceof InputError) {
      effects.log(report(error.problems, { colour: effects.colour, folder: target ?? DEFAULT_CORPUS }));
      return 1;
    }
    // What the system or a guard says of a folder or port is for the user, without a stack.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).syscall) {
      effects.log(`counterclaim: ${(error as Error).message}`);
      return 1;
    }
    throw error;
  }
}

const COMMANDS = ['build', 'dev', 'check', 'serve', 'extract'] as const;
type Command = (typeof COMMANDS)[number];
interface Options {
  out: string;
  base: string;
  port: string;
  url?: string | undefined;
  speakers?: string | undefined;
  help: boolean;
}

function parse(
  args: string[],
): { command: Command | undefined; targets: string[]; options: Options } | { mistake: string } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [name, ...targets] = positionals;
    const command = COMMANDS.find((known) => known === name);
    if (name !== undefined && !command) return { mistake: `no such command: ${name}` };
    if (command === 'extract') {
      if (targets.length === 0 && !values.help) return { mistake: 'no file named to extract from' };
    } else if (targets[1] !== undefined) {
      return { mistake: `one folder at a time, and this is a second one: ${targets[1]}` };
    }
    if (!/^\d{1,5}$/.test(values.port)) return { mistake: `not a port number: ${values.port}` };
    if (values.url !== undefined && !URL.canParse(values.url)) {
      return { mistake: `not an absolute address like https://example.org/story: ${values.url}` };
    }
    return { command, targets, options: { ...values, base: `/${values.base}/`.replace(/\/+/g, '/') } };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}

async function run(
  command: Command,
  targets: readonly string[],
  options: Options,
  effects: Effects,
): Promise<number> {
  const { out, base, url } = options;
  const [target] = targets;
  const corpus = target ?? DEFAULT_CORPUS;
  switch (command) {
    case 'check': {
      const { bundle, problems } = await check(corpus, effects);
      if (problems.length) effects.log(report(problems, { colour: effects.colour, folder: corpus }));
      if (!bundle) return 1;
      effects.log(
        `${corpus}: ${bundle.articles.length} articles, ${bundle.claims.length} claims: nothing wrong`,
      );
      return 0;
    }
    case 'build': {
      const started = performance.now();
      const { pages, files, warnings } = await build(
        { corpus, out, base, url: url?.replace(/\/+$/, '') ?? null },
        effects,
      );
      if (warnings) effects.log(report(warnings.problems, { colour: effects.colour, folder: corpus }));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      effects.log(`${out}: ${pages} pages, ${files} files in ${seconds} s`);
      return 0;
    }
    case 'dev': {
      const server = await dev(corpus, base, effects);
      effects.log(`${corpus} is on ${address(server.resolvedUrls?.local[0] ?? '', effects)}`);
      return 0;
    }
    case 'serve': {
      const { url: served } = await serve(target ?? out, { port: Number(options.port), base });
      effects.log(`The site is on ${address(served, effects)} (Ctrl C ends it)`);
      return 0;
    }
    case 'extract': {
      const problems = await extract(targets, options, effects);
      if (problems.length > 0) effects.log(report(problems, { colour: effects.colour }));
      return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
    }
  }
}

function address(url: string, { colour }: Effects): string {
  return colour ? styleText('bold', url) : url;
}
