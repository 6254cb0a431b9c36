import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** Assets carry a hash of their content in their name, so hosts are told to keep them (seconds). */
const YEAR = 31_536_000;

/**
 * Serves a copy of a built site as common static hosts do: compressed (gzip, which browsers also take over plain
 * HTTP), assets to be kept. Resolves to the site's address and a function that ends it and removes the copy.
 */
export async function hostCompressed(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const copy = `${folder}-compressed`;
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true });
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!/\.(html|js|css|json|svg)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(`${file}.gz`, gzipSync(await readFile(file)));
  }
  const files = sirv(copy, {
    gzip: true,
    setHeaders: (response, path) => {
      const kept = path.startsWith('/assets/');
      response.setHeader('cache-control', kept ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await rm(copy, { recursive: true });
    },
  };
}
