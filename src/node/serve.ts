import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface Served {
  /** Address of the site's overview, `http://localhost:4173/base/`. */
  url: string;
  close: () => Promise<void>;
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Files whose names carry a hash of their content may be kept for ever. */
function keepHashedFiles(response: ServerResponse, pathname: string): void {
  const hashed = /^\/(?:assets\/|data\/(?:search|check)-)/.test(pathname);
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * Serves a built site as any static host does: files, folders by their index.html, and 404.html with status 404 for
 * the rest. `port` 0 takes any free one. Rejects with the system's error where the port is taken (`EADDRINUSE`).
 */
export async function serve(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const files = sirv(folder, { etag: true, setHeaders: keepHashedFiles });
  const compress = compression() as unknown as Middleware;
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
    compress(request, response, () => files(request, response, answerNotFound));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
