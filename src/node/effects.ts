import type { Stats } from 'node:fs';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stderr, stdin, stdout } from 'node:process';

/** One thing in a folder. */
export interface FolderItem {
  name: string;
  /** What it is, or what it leads to where it is a symbolic link; `nothing` for a link that leads nowhere. */
  kind: 'file' | 'folder' | 'other' | 'nothing';
  /** Size of a file in bytes, else 0. */
  bytes: number;
  isLink: boolean;
}

/**
 * Everything the build does to the world outside it, passed in as an argument, so that a test can run a whole build
 * in memory and in silence. Paths use `/`. What fails rejects with an error whose `code` is Node's (`ENOENT`, ...).
 */
export interface Effects {
  /** What a folder holds, sorted by name. */
  list(folder: string): Promise<FolderItem[]>;
  read(path: string): Promise<Uint8Array>;
  /** The first `most` bytes of a file, a pipe or, for `-`, of standard input; one more where it goes on. */
  readUpTo(path: string, most: number): Promise<Uint8Array>;
  /** Writes a file, making the folders it needs. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** The absolute path without symbolic links. */
  realPath(path: string): Promise<string>;
  /** A line for a person: progress and messages, not data. */
  log(line: string): void;
  /** A line of data; done when there is room for the next one. */
  print(line: string): Promise<void>;
  /** Somebody watches: progress may be shown. */
  isTerminal: boolean;
  /** Messages may be coloured. */
  colour: boolean;
}

/** The real world: the file system, and a log on stderr that leaves stdout to data. */
export function fileEffects(): Effects {
  const isTerminal = stderr.isTTY && stdout.isTTY;
  return {
    async list(folder) {
      const items: FolderItem[] = [];
      const found = await readdir(folder, { withFileTypes: true });
      found.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const item of found) {
        const isLink = item.isSymbolicLink();
        // What a link leads to may be gone, and so may a file by now.
        const about = await stat(join(folder, item.name)).catch(() => null);
        const kind = kindOf(about);
        items.push({ name: item.name, kind, bytes: kind === 'file' ? (about?.size ?? 0) : 0, isLink });
      }
      return items;
    },
    read: (path) => readFile(path),
    async readUpTo(path, most) {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of path === '-' ? stdin : createReadStream(path)) {
        chunks.push(chunk as Buffer);
        bytes += (chunk as Buffer).length;
        if (bytes > most) break;
      }
      return Buffer.concat(chunks).subarray(0, most + 1);
    },
    async write(path, content) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    async realPath(path) {
      return (await realpath(path)).replaceAll('\\', '/');
    },
    log(line) {
      stderr.write(`${line}\n`);
    },
    print: (line) =>
      new Promise((resolve, reject) => {
        stdout.write(`${line}\n`, (error) => {
          // Whoever reads has read enough (`| head`): no mistake, and nobody is left to tell.
          if (failureCode(error) === 'EPIPE') process.exit();
          else if (error) reject(error);
          else resolve();
        });
      }),
    isTerminal,
    // https://no-color.org
    colour: stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
  };
}

function kindOf(about: Stats | null): FolderItem['kind'] {
  if (about === null) return 'nothing';
  if (about.isFile()) return 'file';
  return about.isDirectory() ? 'folder' : 'other';
}

/** Node's code of a failed effect (`ENOENT`), or null for an error that is none. */
export function failureCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z]+$/.test(error.code) ? error.code : null;
}
