import { describe, expect, test } from 'vitest';
import { main } from '../../src/node/cli.ts';
import type { Extracted } from '../../src/node/extract.ts';
import type { MemoryFile } from './memory-effects.ts';
import { memoryEffects } from './memory-effects.ts';

const road = '“The road holds,” Ada Brandt said.\n';

async function run(files: Record<string, MemoryFile>, ...args: string[]) {
  const effects = memoryEffects(files);
  const code = await main(['extract', ...args], effects);
  const lines = effects.printed.map((line) => JSON.parse(line) as Extracted);
  return { code, lines, said: effects.logged.join('\n') };
}

describe('counterclaim extract', () => {
  test('prints a line of JSON a file, in the order named, with spans into its text', async () => {
    const { code, lines, said } = await run({ 'a.txt': road, 'b.txt': 'Nobody spoke.\n' }, 'b.txt', 'a.txt');
    expect([code, said]).toEqual([0, '']);
    expect(lines).toEqual([
      { file: 'b.txt', quotations: [] },
      {
        file: 'a.txt',
        quotations: [
          {
            start: 1,
            end: 16,
            exact: 'The road holds,',
            kind: 'direct',
            speaker: { name: 'Ada Brandt' },
            mention: { start: 18, end: 28 },
            cue: { start: 29, end: 33 },
          },
        ],
      },
    ]);
  });

  test('gives the id of a speaker whom the speakers file knows, by the name it has there', async () => {
    const files = {
      'a.txt': road,
      'x/speakers.yaml': 'brandt:\n  name: Ada M. Brandt\n  aliases: [Ada Brandt]\n',
    };
    const { lines } = await run(files, 'a.txt', '--speakers', 'x/speakers.yaml');
    expect(lines[0]?.quotations[0]?.speaker).toEqual({ name: 'Ada M. Brandt', id: 'brandt' });
  });

  test('counts CR LF as two units and leaves a byte order mark out', async () => {
    const text = 'First line.\r\n\r\n“Yes, we do,” she said.\r\n';
    const { code, lines, said } = await run({ 'a.txt': `\uFEFF${text}` }, 'a.txt');
    const [quotation] = lines[0]?.quotations ?? [];
    expect(text.slice(quotation?.start, quotation?.end)).toBe('Yes, we do,');
    expect([code, said]).toEqual([0, expect.stringContaining('byte order mark')]);
  });

  test('shows the pieces of a quotation that goes on over paragraphs', async () => {
    const { lines } = await run({ 'a.txt': '“One is here.\n\n“Two are there,” Ada Brandt said.\n' }, 'a.txt');
    expect(lines[0]?.quotations).toMatchObject([
      {
        parts: [
          { start: 1, end: 13 },
          { start: 16, end: 30 },
        ],
      },
    ]);
  });

  test('reads standard input for -', async () => {
    expect((await run({ '-': road }, '-')).lines[0]).toMatchObject({ file: '-', quotations: [{ start: 1 }] });
  });

  test('says of each bad file what is wrong, and goes on with the others', async () => {
    const { code, lines, said } = await run(
      {
        'latin.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
        'program.txt': Uint8Array.from([0x7f, 0x45, 0, 0, 1, 0xd0, 0xe9, 7, 0, 3, 0xff, 0xfe]),
        'nul.txt': 'a\0b',
        'empty.txt': ' \n',
        'huge.txt': new Uint8Array(20_000_001).fill(0x61),
        'secret.txt': { fails: 'EACCES' },
        'folder/a.txt': road,
        'good.txt': road,
      },
      ...[
        'latin.txt',
        'program.txt',
        'nul.txt',
        'empty.txt',
        'huge.txt',
        'secret.txt',
        'folder',
        'god.txt',
        'good.txt',
      ],
    );
    expect(code).toBe(1);
    expect(lines.map(({ file }) => file)).toEqual(['good.txt']);
    expect(said.split('\n').filter((line) => /error|help/.test(line))).toEqual([
      'empty.txt:1:1: error: the file is empty',
      'folder:1:1: error: cannot be read: it is a folder, not a file',
      '  help: name the files in it: folder/*.txt',
      'god.txt:1:1: error: no such file: god.txt',
      '  help: did you mean good.txt?',
      'huge.txt:1:1: error: larger than 20 MB, the most that is read',
      'latin.txt:1:4: error: not UTF-8: the file looks like Latin-1 (Windows-1252): byte 3 is 0xE9',
      '  help: save it as UTF-8 in your editor, or run: iconv -f WINDOWS-1252 -t UTF-8 latin.txt > converted.txt',
      'nul.txt:1:2: error: contains a NUL character: U+0000, once',
      '  help: the file is damaged or no text: delete the character, or export the text anew',
      'program.txt:1:6: error: not UTF-8, and full of NUL: the file looks like no text at all: byte 5 is 0xD0',
      'secret.txt:1:1: error: cannot be read: you are not allowed to',
      '8 errors',
    ]);
  });

  test('prints nothing where the speakers file is wrong: every line would miss its ids', async () => {
    const files = { 'a.txt': road, 's.yaml': 'brandt:\n  nam: Ada\n' };
    const { code, lines, said } = await run(files, 'a.txt', '--speakers', 's.yaml');
    expect([code, lines]).toEqual([1, []]);
    expect(said).toMatch(/^s\.yaml:2:3: error: /);
  });

  test('asks for a file where none is named', async () => {
    const { code, said } = await run({});
    expect(code).toBe(2);
    expect(said).toContain('no file named to extract from');
  });
});
