import type { Effects, FolderItem } from '../../src/node/effects.ts';

/** What a path holds: text, bytes, a symbolic link, or a failure with Node's code (`EACCES`). */
export type MemoryFile = string | Uint8Array | { link: string } | { fails: string };

export interface MemoryEffects extends Effects {
  readonly written: Map<string, string | Uint8Array>;
  readonly logged: string[];
  readonly printed: string[];
}

/** A file system of a few absolute or relative paths, as `Effects`; folders are what paths imply. */
export function memoryEffects(files: Record<string, MemoryFile>): MemoryEffects {
  const entries = new Map(Object.entries(files));
  const written = new Map<string, string | Uint8Array>();
  const logged: string[] = [];
  const printed: string[] = [];

  const resolved = (path: string): string => {
    const parts: string[] = [];
    for (const part of path.split('/')) {
      if (part === '.' || (part === '' && parts.length > 0)) continue;
      if (part === '..') parts.pop();
      else parts.push(part);
      const link = entries.get(parts.join('/'));
      if (typeof link === 'object' && 'link' in link) {
        const target = link.link.startsWith('/') ? link.link : [...parts.slice(0, -1), link.link].join('/');
        parts.splice(0, parts.length, ...resolved(target).split('/'));
      }
    }
    return parts.join('/');
  };
  const isFolder = (path: string) =>
    path === '' || Array.from(entries.keys()).some((file) => file.startsWith(`${path}/`));
  const item = (folder: string, name: string): FolderItem => {
    const own = entries.get(folder === '' ? name : `${folder}/${name}`);
    const path = resolved(folder === '' ? name : `${folder}/${name}`);
    const found = entries.get(path);
    const isLink = typeof own === 'object' && 'link' in own;
    if (typeof found === 'string' || found instanceof Uint8Array) {
      const bytes = typeof found === 'string' ? new TextEncoder().encode(found).length : found.length;
      return { name, kind: 'file', bytes, isLink };
    }
    if (found !== undefined) return { name, kind: 'file', bytes: 0, isLink };
    return { name, kind: isFolder(path) ? 'folder' : 'nothing', bytes: 0, isLink };
  };

  return {
    written,
    logged,
    printed,
    isTerminal: false,
    colour: false,
    list(folder) {
      const path = resolved(folder);
      if (entries.has(path)) return failure('ENOTDIR');
      if (!isFolder(path)) return failure('ENOENT');
      const start = path === '' ? '' : `${path}/`;
      const names = Array.from(entries.keys())
        .filter((file) => file.startsWith(start))
        .map((file) => file.slice(start.length).split('/')[0] ?? '');
      return Promise.resolve(Array.from(new Set(names), (name) => item(path, name)).sort(byName));
    },
    read(path) {
      const found = entries.get(resolved(path));
      if (found === undefined) return failure('ENOENT');
      if (typeof found === 'string') return Promise.resolve(new TextEncoder().encode(found));
      if (found instanceof Uint8Array) return Promise.resolve(found);
      return failure('fails' in found ? found.fails : 'ELOOP');
    },
    async readUpTo(path, most) {
      if (isFolder(resolved(path))) return failure('EISDIR');
      return (await this.read(path)).subarray(0, most + 1);
    },
    write(path, content) {
      written.set(path, content);
      return Promise.resolve();
    },
    realPath(path) {
      const real = resolved(path);
      return entries.has(real) || isFolder(real) ? Promise.resolve(real) : failure('ENOENT');
    },
    log(line) {
      logged.push(line);
    },
    print(line) {
      printed.push(line);
      return Promise.resolve();
    },
  };
}

function byName(a: FolderItem, b: FolderItem): number {
  return a.name < b.name ? -1 : 1;
}

function failure(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(code), { code }));
}
