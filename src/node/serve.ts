import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Address of the site's overview, `http://localhost:4173/base/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as any static host does: files, folders by their index.html, and 404.html with status 404 for
 * the rest. `port` 0 takes any free one. Rejects with the system's error where the port is taken (`EADDRINUSE`).
 */
export async function serve(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const files = sirv(folder, { etag: true });
  const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  const server = createServer((request, response) => {
    const answerNotFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) {
      answerNotFound();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, answerNotFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
